// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/broker/requesthead.h"
#include "core/secrets/secret.h"

#include <optional>

namespace qernal {

/// Who may use the broker of a run: the one who has its nonce, and then its run token. Both are made here, hold 256
/// random bits, and are worth nothing once the run has ended. They are compared in constant time.
class RunGate {
public:
    /// @p clientId: the public ID of the token.
    explicit RunGate(const QByteArray &clientId);

    /// What the command gets as QERNAL_TOKEN: "<id>@<nonce>".
    [[nodiscard]] Secret apiToken() const;
    /// The answer to a client that has the nonce (RFC 6749 section 5.1): the run token.
    [[nodiscard]] Secret tokenAnswer() const;
    /// The same with @p accessToken, which ends in @p seconds; nothing where that is not known.
    [[nodiscard]] static Secret tokenAnswer(const Secret &accessToken, std::optional<qint64> seconds);

    /// True if @p head (HTTP Basic) or @p form name our client and its nonce (RFC 6749 section 2.3.1).
    [[nodiscard]] bool acceptsClient(const RequestHead &head, QByteArrayView form) const;
    /// True if @p form asks for the grant that we give.
    [[nodiscard]] static bool asksForClientCredentials(QByteArrayView form);
    /// True if @p head carries the run token.
    [[nodiscard]] bool acceptsBearer(const RequestHead &head) const;

private:
    [[nodiscard]] bool isClient(const QByteArray &id, QByteArray secret) const;

    QByteArray m_clientId;
    Secret m_nonce;
    Secret m_runToken;
};

} // namespace qernal
