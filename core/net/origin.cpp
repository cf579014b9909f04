// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/origin.h"

#include <QHostAddress>

namespace qernal {

QString originOf(const QUrl &url)
{
    const int standardPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    return url.scheme() + QLatin1String("://") + url.host() + QLatin1Char(':') +
           QString::number(url.port(standardPort));
}

QByteArray baseOf(const QUrl &url)
{
    QByteArray base = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    return base;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace qernal
