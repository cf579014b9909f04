// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QSslCertificate;
QT_END_NAMESPACE

namespace qernal {

/// Which certificate authorities are trusted: the system's, unless the environment names others. `SSL_CERT_FILE` (one
/// PEM bundle) and `SSL_CERT_DIR` (folders of PEM files, separated by colons) are obeyed as the service's other tools
/// obey them, which are written in Go (crypto/x509, loadSystemRoots): the file takes the place of the system's bundle,
/// the folders that of the system's folders. So one of them adds to the system's authorities, both replace them.
struct TrustSource {
    QString file = {};        ///< of SSL_CERT_FILE; empty where it is not set
    QStringList folders = {}; ///< of SSL_CERT_DIR; empty where it is not set

    [[nodiscard]] static TrustSource fromEnvironment();

    /// True if the system alone decides.
    [[nodiscard]] bool isSystem() const { return file.isEmpty() && folders.isEmpty(); }
    /// The variables with their values for a person to read, and whether they can be read; empty for the system's.
    [[nodiscard]] QString description() const;
    /// Reads them from the disk, which may take long: not for the GUI thread. Whatever cannot be read is left out, so
    /// that the list may be empty: then no certificate is trusted.
    [[nodiscard]] QList<QSslCertificate> certificates() const;
};

} // namespace qernal
