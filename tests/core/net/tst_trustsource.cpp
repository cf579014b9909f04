// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"
#include "tests/support/testauthority.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>

#include <sys/stat.h>

using namespace qernal;

/// Whose certificates are believed: the system's, and those that SSL_CERT_FILE and SSL_CERT_DIR name.
class TrustSourceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void obeysTheVariables_data();
    void obeysTheVariables();
    void replacesTheSystems();
    void readsWhatAFolderHolds();
    void describesWhatItTrusts();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    bool write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    TestAuthority m_authority;
    TestAuthority m_stranger;
    QTemporaryDir m_folder;
};

void TrustSourceTest::initTestCase()
{
    QVERIFY(m_authority.isReady());
    QVERIFY(m_stranger.isReady());
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("authorities")));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("empty")));
    QVERIFY(write(path("authority.pem"), m_authority.certificate().toPem()));
    QVERIFY(write(path("stranger.pem"), m_stranger.certificate().toPem()));
    QVERIFY(write(path("authorities/company.pem"), m_authority.certificate().toPem()));
    QVERIFY(write(path("authorities/README"), "no certificate"));
}

void TrustSourceTest::init()
{
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
}

void TrustSourceTest::obeysTheVariables_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folders");
    QTest::addColumn<bool>("trusted");
    const QString both = path("empty") + QLatin1Char(':') + path("authorities");
    QTest::newRow("neither") << QString() << QString() << false;
    QTest::newRow("the file") << path("authority.pem") << QString() << true;
    QTest::newRow("the folder") << QString() << path("authorities") << true;
    QTest::newRow("two folders") << QString() << both << true;
    QTest::newRow("both, the folder has it") << path("stranger.pem") << path("authorities") << true;
    QTest::newRow("another authority's file") << path("stranger.pem") << QString() << false;
    QTest::newRow("an empty folder") << QString() << path("empty") << false;
    QTest::newRow("a missing file") << path("missing.pem") << QString() << false;
    QTest::newRow("a missing folder") << QString() << path("missing") << false;
    QTest::newRow("no certificate") << path("authorities/README") << QString() << false;
}

void TrustSourceTest::obeysTheVariables()
{
    QFETCH(const QString, file);
    QFETCH(const QString, folders);
    QFETCH(const bool, trusted);
    if (!file.isEmpty()) qputenv("SSL_CERT_FILE", QFile::encodeName(file));
    if (!folders.isEmpty()) qputenv("SSL_CERT_DIR", QFile::encodeName(folders));
    FaultServer server({Fault{.answer = httpBytes(200, "{}")}}, m_authority.server({}));
    HttpClient client(shortLimits());
    for (const auto method : {HttpRequest::Method::Get, HttpRequest::Method::Post}) {
        const Outcome<HttpAnswer> outcome;
        client.send({.method = method, .url = server.url(QStringLiteral("/v1"))}, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(!outcome.value().error, trusted);
        if (trusted) continue;
        QCOMPARE(outcome.value().error->kind, Error::Kind::TlsFailed);
        QCOMPARE(outcome.value().error->certificate, Error::Certificate::UnknownIssuer);
        QCOMPARE(outcome.value().error->trust, TrustSource::fromEnvironment().description());
        QCOMPARE(outcome.value().error->trust.isEmpty(), file.isEmpty() && folders.isEmpty());
    }
    QCOMPARE(server.count(), trusted ? 2 : 0);
}

void TrustSourceTest::replacesTheSystems()
{
    const qsizetype system = TrustSource().certificates().size();
    QVERIFY(system > 10); // ca-certificates are there
    const QString file = path("authority.pem");
    // The system's folder is left, or the system's file is: the same authorities.
    QCOMPARE((TrustSource{.file = file}.certificates().size()), system + 1);
    QCOMPARE((TrustSource{.folders = {path("authorities")}}.certificates().size()), system + 1);
    QCOMPARE((TrustSource{.file = file, .folders = {path("empty")}}.certificates().size()), 1);
    QCOMPARE((TrustSource{.file = path("missing"), .folders = {path("missing")}}.certificates().size()), 0);
}

void TrustSourceTest::readsWhatAFolderHolds()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("odd")));
    QVERIFY(write(path("odd/two.crt"), m_authority.certificate().toPem() + m_stranger.certificate().toPem()));
    QVERIFY(QFile::link(path("authority.pem"), path("odd/5ed36f99.0")));
    // Whoever reads it waits until another program writes.
    QCOMPARE(mkfifo(QFile::encodeName(path("odd/pipe")).constData(), 0600), 0);
    QCOMPARE((TrustSource{.file = path("odd/pipe"), .folders = {path("odd")}}.certificates().size()), 3);
}

void TrustSourceTest::describesWhatItTrusts()
{
    QVERIFY(TrustSource::fromEnvironment().isSystem());
    QCOMPARE(TrustSource::fromEnvironment().description(), QString());
    qputenv("SSL_CERT_FILE", QFile::encodeName(path("authority.pem")));
    qputenv("SSL_CERT_DIR", QFile::encodeName(path("missing")) + "::" + QFile::encodeName(path("empty")));
    const TrustSource trust = TrustSource::fromEnvironment();
    QVERIFY(!trust.isSystem());
    QCOMPARE(trust.folders, (QStringList{path("missing"), path("empty")}));
    QCOMPARE(trust.description(), QStringLiteral("SSL_CERT_FILE=%1, SSL_CERT_DIR=%2:%3 (cannot be read)")
                                      .arg(path("authority.pem"), path("missing"), path("empty")));
}

QTEST_GUILESS_MAIN(TrustSourceTest)
#include "tst_trustsource.moc"
