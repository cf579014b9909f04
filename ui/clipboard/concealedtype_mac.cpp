// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/concealedtype_mac.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QVariant>

namespace qernal {

namespace {

const QLatin1String concealed("org.nspasteboard.ConcealedType");

} // namespace

QString ConcealedType::mimeForUti(const QString &uti) const
{
    return uti == concealed ? QString(concealed) : QString();
}

QString ConcealedType::utiForMime(const QString &mime) const
{
    return mime == concealed ? QString(concealed) : QString();
}

QVariant ConcealedType::convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const
{
    return data.value(0);
}

QList<QByteArray> ConcealedType::convertFromMime(const QString &, const QVariant &data, const QString &) const
{
    return {data.toByteArray()};
}

} // namespace qernal
#endif
