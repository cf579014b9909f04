// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace qernal {

/// A certificate authority for one test, with the openssl command; its keys live and die with this object.
class TestAuthority {
public:
    /// What a certificate is wrong in.
    struct Leaf {
        QByteArray host = "DNS:localhost,IP:127.0.0.1"; ///< subjectAltName
        int startsInDays = -1;                          ///< from now, UTC
        int endsInDays = 30;
        bool selfSigned = false;
        bool byIntermediate = false;   ///< signed by an authority that this one signed …
        bool sendsIntermediate = true; ///< … which the server sends along
    };

    TestAuthority();

    /// False if the openssl command did not do its work; a test asserts it first.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QSslCertificate certificate() const;
    /// What a server needs that shows a certificate such as @p leaf.
    [[nodiscard]] QSslConfiguration server(const Leaf &leaf);

private:
    bool openssl(const QStringList &arguments);
    bool makeAuthority(const QString &name, const QString &signer);
    bool makeLeaf(const QString &name, const Leaf &leaf);
    bool write(const QString &name, const QByteArray &text);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    int m_count = 0;
    bool m_ready = false;
};

/// Makes all TLS of this process trust @p authority besides, while it lives: the test's own process alone.
class TrustedAuthority {
public:
    explicit TrustedAuthority(const QSslCertificate &authority) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(authority);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustedAuthority() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustedAuthority)

private:
    QSslConfiguration m_before;
};

} // namespace qernal
