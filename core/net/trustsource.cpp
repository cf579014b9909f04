// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/trustsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace qernal {

namespace {

// The largest bundles of authorities have less than 1 MiB.
constexpr qint64 MaxBundleSize = 16 * 1024 * 1024;

QString valueOf(const char *variable)
{
    return QFile::decodeName(qgetenv(variable));
}

QList<QSslCertificate> certificatesIn(const QString &path)
{
    QFile file(path);
    // A named pipe would be waited for without end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return {};
    return QSslCertificate::fromData(file.read(MaxBundleSize), QSsl::Pem);
}

QString described(const char *variable, const QStringList &paths)
{
    const bool isReadable =
        std::all_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo(path).isReadable(); });
    const QString text = QLatin1String(variable) + QLatin1Char('=') + paths.join(QDir::listSeparator());
    return isReadable ? text : QCoreApplication::translate("qernal", "%1 (cannot be read)").arg(text);
}

} // namespace

TrustSource TrustSource::fromEnvironment()
{
    return {.file = valueOf("SSL_CERT_FILE"),
            .folders = valueOf("SSL_CERT_DIR").split(QDir::listSeparator(), Qt::SkipEmptyParts)};
}

QString TrustSource::description() const
{
    QStringList parts;
    if (!file.isEmpty()) parts.append(described("SSL_CERT_FILE", {file}));
    if (!folders.isEmpty()) parts.append(described("SSL_CERT_DIR", folders));
    return parts.join(QLatin1String(", "));
}

QList<QSslCertificate> TrustSource::certificates() const
{
    // One of the two leaves the system's other half, and either half of the system holds all of its authorities.
    QList<QSslCertificate> all;
    if (file.isEmpty() || folders.isEmpty()) all = QSslConfiguration::systemCaCertificates();
    if (!file.isEmpty()) all += certificatesIn(file);
    for (const QString &folder : folders) {
        const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &entry : entries)
            all += certificatesIn(entry.filePath());
    }
    return all;
}

} // namespace qernal
