// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace qernal {

namespace {

constexpr QLatin1String NewTokenField("newToken");
constexpr QLatin1String AccountField("account");
constexpr QLatin1String ActivationTokenField("activationToken");
constexpr QLatin1String X11DisplayField("x11Display");
constexpr QLatin1String WaylandDisplayField("waylandDisplay");

} // namespace

StartRequest StartRequest::fromEnvironment()
{
    // :0 and :0.0 are one display.
    static const QRegularExpression screen(QStringLiteral("\\.\\d+$"));
    return {.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"),
            .x11Display = qEnvironmentVariable("DISPLAY").remove(screen),
            .waylandDisplay = qEnvironmentVariable("WAYLAND_DISPLAY")};
}

QByteArray StartRequest::toLine() const
{
    const QJsonObject object{{NewTokenField, newToken},
                             {AccountField, account},
                             {ActivationTokenField, activationToken},
                             {X11DisplayField, x11Display},
                             {WaylandDisplayField, waylandDisplay}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StartRequest> StartRequest::fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) return std::nullopt;
    return StartRequest{.newToken = document[NewTokenField].toBool(),
                        .account = document[AccountField].toString(),
                        .activationToken = document[ActivationTokenField].toString(),
                        .x11Display = document[X11DisplayField].toString(),
                        .waylandDisplay = document[WaylandDisplayField].toString()};
}

bool StartRequest::isOnDisplayOf(const StartRequest &other) const
{
    const auto isSame = [](const QString &a, const QString &b) { return !a.isEmpty() && a == b; };
    const bool namesNone = x11Display.isEmpty() && waylandDisplay.isEmpty();
    return isSame(x11Display, other.x11Display) || isSame(waylandDisplay, other.waylandDisplay) ||
           (namesNone && other.x11Display.isEmpty() && other.waylandDisplay.isEmpty());
}

} // namespace qernal
