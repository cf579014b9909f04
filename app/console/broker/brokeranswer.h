// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace qernal {

/// An answer that the broker gives itself, without the service: a status and a JSON object.
struct BrokerAnswer {
    int status = 200;
    QByteArray body = {};

    /// In the form of the API's own errors: {"message": TEXT}.
    [[nodiscard]] static BrokerAnswer message(int status, const QString &text);
    /// In the form of an authorization server's errors (RFC 6749 section 5.2): {"error": CODE}.
    [[nodiscard]] static BrokerAnswer grantError(int status, QLatin1String code);

    /// Status line and headers (RFC 9112), with the empty line behind them.
    [[nodiscard]] QByteArray head(bool keepsAlive) const;
};

} // namespace qernal
