// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace qernal {

/// What a run may ask of the service: a method and a path, in which each `*` stands for any characters, slashes too.
/// "GET /v1/*" allows every read below /v1. A query is never looked at.
class BrokerRule {
public:
    /// Reads "METHOD PATH"; the method may be `*`. Nothing where @p text is none, or no path could ever match it.
    [[nodiscard]] static std::optional<BrokerRule> read(const QString &text);
    /// Those of --read-only: every GET and HEAD.
    [[nodiscard]] static QList<BrokerRule> readOnly();

    /// @p path: RequestTarget::path.
    [[nodiscard]] bool allows(QByteArrayView method, QByteArrayView path) const;

private:
    BrokerRule(QByteArray method, QByteArray pattern);

    QByteArray m_method;
    QByteArray m_pattern;
};

} // namespace qernal
