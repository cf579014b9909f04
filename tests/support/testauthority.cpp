// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include "tests/support/filecontent.h"

#include <QDateTime>
#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QSslKey>

namespace qernal {

namespace {

// "openssl ca" is the one command of OpenSSL 3.0 that takes both ends of a certificate's life.
constexpr char config[] = R"([ca]
default_ca = test
[test]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
commonName = test
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
subjectKeyIdentifier = hash
)";

QString moment(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

/// The arguments of "openssl req" for a new key in NAME.key, and the certificate's @p subject.
QStringList newKey(const QString &name, const QString &subject)
{
    return {QStringLiteral("-newkey"),
            QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-noenc"),
            QStringLiteral("-keyout"),
            name + QStringLiteral(".key"),
            QStringLiteral("-subj"),
            subject,
            QStringLiteral("-config"),
            QStringLiteral("openssl.cnf")};
}

} // namespace

TestAuthority::TestAuthority()
{
    m_ready = write(QStringLiteral("openssl.cnf"), config) && write(QStringLiteral("index.txt"), {}) &&
              write(QStringLiteral("serial"), "01\n") && makeAuthority(QStringLiteral("root"), {}) &&
              makeAuthority(QStringLiteral("intermediate"), QStringLiteral("root"));
}

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate(contentOf(path(QStringLiteral("root.pem"))));
}

QSslConfiguration TestAuthority::server(const Leaf &leaf)
{
    const QString name = QStringLiteral("leaf%1").arg(++m_count);
    m_ready = m_ready && makeLeaf(name, leaf);
    QList<QSslCertificate> chain{QSslCertificate(contentOf(path(name + QStringLiteral(".pem"))))};
    if (leaf.byIntermediate && leaf.sendsIntermediate) {
        chain.append(QSslCertificate(contentOf(path(QStringLiteral("intermediate.pem")))));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(contentOf(path(name + QStringLiteral(".key"))), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

bool TestAuthority::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    const bool done =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!done) qWarning().noquote() << arguments.first() << process.errorString() << process.readAll();
    return done;
}

bool TestAuthority::makeAuthority(const QString &name, const QString &signer)
{
    const QStringList key = newKey(name, QStringLiteral("/CN=Test ") + name);
    if (signer.isEmpty()) {
        return openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                                   QStringLiteral("60"), QStringLiteral("-extensions"), QStringLiteral("authority"),
                                   QStringLiteral("-out"), name + QStringLiteral(".pem")} +
                       key);
    }
    return openssl(QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-out"),
                               name + QStringLiteral(".csr")} +
                   key) &&
           openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
                    QStringLiteral("openssl.cnf"), QStringLiteral("-cert"), signer + QStringLiteral(".pem"),
                    QStringLiteral("-keyfile"), signer + QStringLiteral(".key"), QStringLiteral("-extensions"),
                    QStringLiteral("authority"), QStringLiteral("-days"), QStringLiteral("60"),
                    QStringLiteral("-notext"), QStringLiteral("-in"), name + QStringLiteral(".csr"),
                    QStringLiteral("-out"), name + QStringLiteral(".pem")});
}

bool TestAuthority::makeLeaf(const QString &name, const Leaf &leaf)
{
    const QString signer = leaf.byIntermediate ? QStringLiteral("intermediate") : QStringLiteral("root");
    const QStringList request = QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-addext"),
                                            QStringLiteral("subjectAltName=") + QString::fromLatin1(leaf.host)} +
                                newKey(name, QStringLiteral("/CN=A server"));
    if (leaf.selfSigned) {
        return openssl(request + QStringList{QStringLiteral("-x509"), QStringLiteral("-days"),
                                             QString::number(leaf.endsInDays), QStringLiteral("-out"),
                                             name + QStringLiteral(".pem")});
    }
    return openssl(request + QStringList{QStringLiteral("-out"), name + QStringLiteral(".csr")}) &&
           openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
                    QStringLiteral("openssl.cnf"), QStringLiteral("-cert"), signer + QStringLiteral(".pem"),
                    QStringLiteral("-keyfile"), signer + QStringLiteral(".key"), QStringLiteral("-startdate"),
                    moment(leaf.startsInDays), QStringLiteral("-enddate"), moment(leaf.endsInDays),
                    QStringLiteral("-notext"), QStringLiteral("-in"), name + QStringLiteral(".csr"),
                    QStringLiteral("-out"), name + QStringLiteral(".pem")});
}

bool TestAuthority::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace qernal
