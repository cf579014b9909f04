// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activitylog.h"

#include "core/enumnames.h"

#include <QRegularExpression>

#include <utility>

namespace qernal {

namespace {

using Kind = Error::Kind;

constexpr EnumNames<Kind, 38> ErrorNames{{{Kind::HostNotFound, "HostNotFound"},
                                          {Kind::Unreachable, "Unreachable"},
                                          {Kind::ConnectionLost, "ConnectionLost"},
                                          {Kind::TimedOut, "TimedOut"},
                                          {Kind::TlsFailed, "TlsFailed"},
                                          {Kind::ProxyFailed, "ProxyFailed"},
                                          {Kind::ProxyUnknown, "ProxyUnknown"},
                                          {Kind::Redirected, "Redirected"},
                                          {Kind::TooLarge, "TooLarge"},
                                          {Kind::NotUnderstood, "NotUnderstood"},
                                          {Kind::BadRequest, "BadRequest"},
                                          {Kind::Unauthorized, "Unauthorized"},
                                          {Kind::Forbidden, "Forbidden"},
                                          {Kind::NotFound, "NotFound"},
                                          {Kind::StillListed, "StillListed"},
                                          {Kind::Conflict, "Conflict"},
                                          {Kind::RequestTooLarge, "RequestTooLarge"},
                                          {Kind::RateLimited, "RateLimited"},
                                          {Kind::ServiceFailed, "ServiceFailed"},
                                          {Kind::UnexpectedStatus, "UnexpectedStatus"},
                                          {Kind::CredentialRefused, "CredentialRefused"},
                                          {Kind::KeychainMissing, "KeychainMissing"},
                                          {Kind::KeychainLocked, "KeychainLocked"},
                                          {Kind::KeychainDenied, "KeychainDenied"},
                                          {Kind::KeychainSilent, "KeychainSilent"},
                                          {Kind::KeychainFailed, "KeychainFailed"},
                                          {Kind::KeychainMismatch, "KeychainMismatch"},
                                          {Kind::KeychainNoEntry, "KeychainNoEntry"},
                                          {Kind::KeychainNotSetUp, "KeychainNotSetUp"},
                                          {Kind::KeychainReplaced, "KeychainReplaced"},
                                          {Kind::KeychainGone, "KeychainGone"},
                                          {Kind::LedgerWriteFailed, "LedgerWriteFailed"},
                                          {Kind::CannotKeepTrack, "CannotKeepTrack"},
                                          {Kind::SettingsWriteFailed, "SettingsWriteFailed"},
                                          {Kind::TokenBusy, "TokenBusy"},
                                          {Kind::FileWriteFailed, "FileWriteFailed"},
                                          {Kind::InvalidInput, "InvalidInput"},
                                          {Kind::Cancelled, "Cancelled"}}};

/// No secret of the service is that short.
constexpr int MaxWordLength = 32;

bool isIdOrWord(const QString &part)
{
    static const QRegularExpression id(QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9._-]{0,%1}$").arg(MaxWordLength));
    return id.match(part).hasMatch() || word.match(part).hasMatch();
}

QString loggedPath(const QString &path)
{
    QStringList parts = path.split(QLatin1Char('/'));
    for (QString &part : parts) {
        if (!isIdOrWord(part)) part = QStringLiteral("…");
    }
    return parts.join(QLatin1Char('/'));
}

} // namespace

ActivityLog::ActivityLog(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void ActivityLog::addRequest(const LoggedRequest &request)
{
    QString what = request.method + QLatin1Char(' ') + request.address;
    if (request.status > 0) what += QStringLiteral(" -> %1").arg(request.status);
    QString remark;
    if (request.tries == 0) remark = QStringLiteral("not sent");
    if (request.tries > 1) remark = QStringLiteral("%1 tries").arg(request.tries);
    add(what, request.error, request.duration, remark);
}

void ActivityLog::addKeychainCall(const LoggedKeychainCall &call)
{
    add(QStringLiteral("keychain %1 %2").arg(call.work, loggedPath(call.key)).trimmed(), call.error, call.duration, {});
}

void ActivityLog::add(const QString &what, const std::optional<Kind> &error, std::chrono::milliseconds duration,
                      const QString &remark)
{
    QStringList parts{what};
    if (error) parts.append(errorName(*error));
    parts.append(QStringLiteral("%1 ms").arg(duration.count()));
    if (!remark.isEmpty()) parts.append(remark);
    const QString time = m_clock().toUTC().toString(Qt::ISODateWithMs);
    if (m_lines.size() >= MaxLines) m_lines.removeFirst();
    m_lines.append(time + QStringLiteral("  ") + parts.join(QStringLiteral(", ")));
    emit added(m_lines.constLast());
}

QString loggedAddress(const QUrl &url)
{
    const QString port = url.port() < 0 ? QString() : QStringLiteral(":%1").arg(url.port());
    return url.scheme() + QStringLiteral("://") + url.host(QUrl::FullyEncoded) + port +
           loggedPath(url.path(QUrl::FullyEncoded));
}

QString errorName(Kind kind)
{
    return enumName(ErrorNames, kind);
}

} // namespace qernal
