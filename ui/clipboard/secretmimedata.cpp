// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretmimedata.h"

#include <QMap>

namespace qernal {
namespace {

/// What asks clipboard managers not to keep it, by format.
const QMap<QString, QByteArray> &hints()
{
    static const QMap<QString, QByteArray> map
    {
        {QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")},
#if defined(Q_OS_WIN)
            {QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
             QByteArrayLiteral("1")},
            {QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""),
             QByteArray(4, '\0')},
            {QStringLiteral("application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""), QByteArray(4, '\0')},
#elif defined(Q_OS_MACOS)
            {QStringLiteral("org.nspasteboard.ConcealedType"), QByteArrayLiteral("secret")},
#endif
    };
    return map;
}

bool isText(const QString &mimeType)
{
    // Without the second name Qt's Wayland plugin reads the data at the moment it is set, that is, in the grace.
    return mimeType == QLatin1String("text/plain") || mimeType == QLatin1String("text/plain;charset=utf-8");
}

} // namespace

SecretMimeData::SecretMimeData()
{
    m_age.start();
}

void SecretMimeData::fill(const Secret &secret)
{
    if (!m_expired) m_secret = secret.clone();
}

void SecretMimeData::expire()
{
    m_expired = true;
    m_secret = Secret();
}

bool SecretMimeData::hasFormat(const QString &mimeType) const
{
    return isText(mimeType) || hints().contains(mimeType);
}

QStringList SecretMimeData::formats() const
{
    return QStringList{QStringLiteral("text/plain"), QStringLiteral("text/plain;charset=utf-8")} + hints().keys();
}

QVariant SecretMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (const auto hint = hints().constFind(mimeType); hint != hints().cend()) return *hint;
    const bool answers = isText(mimeType) && !m_expired && m_age.hasExpired(grace.count() - 1);
    const QByteArrayView bytes = answers ? m_secret.view() : QByteArrayView();
    // The one place where a secret must travel in a QVariant: Qt's clipboard accepts nothing else.
    if (type.id() == QMetaType::QString) return QString::fromUtf8(bytes);
    return bytes.toByteArray();
}

} // namespace qernal
