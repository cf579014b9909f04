// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/leaksearch.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

/// A search for leaks that finds nothing is worth as much as its finding what is there.
class LeakSearchTest : public QObject {
    Q_OBJECT
private slots:
    void findsEveryEncoding_data();
    void findsEveryEncoding();
    void countsCopies();
    void findsAPiece();
    void looksIntoFoldersAndTheirNames();
    void reportsWhatCannotBeRead();
};

namespace {

const QByteArray secret("kZ9~wQ.x_7Rb-T3mYc5LpVh2NdGs8FjA");

LeakSearch search()
{
    LeakSearch search;
    search.add(QStringLiteral("canary"), secret);
    return search;
}

QByteArray utf16(bool bigEndian)
{
    QByteArray bytes;
    for (const char byte : secret)
        bytes += bigEndian ? QByteArray("\0", 1) + byte : byte + QByteArray("\0", 1);
    return bytes;
}

} // namespace

void LeakSearchTest::findsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << secret;
    QTest::newRow("percent") << secret.toPercentEncoding({}, "-._~");
    QTest::newRow("form") << secret.toPercentEncoding({}, "~");
    QTest::newRow("each byte percent") << "%" + secret.toHex('%').toUpper();
    QTest::newRow("hexadecimal") << secret.toHex();
    QTest::newRow("UTF-16LE") << utf16(false);
    QTest::newRow("UTF-16BE") << utf16(true);
    for (int before = 0; before < 3; ++before) {
        for (int after = 0; after < 3; ++after) {
            const QByteArray bytes = QByteArray(before, ':') + secret + QByteArray(after, ':');
            QTest::addRow("base64, %d before, %d after", before, after) << bytes.toBase64();
            QTest::addRow("base64url, %d before, %d after", before, after)
                << bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        }
    }
}

void LeakSearchTest::findsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!search().find(QStringLiteral("here"), bytes).isEmpty());
    QVERIFY(!search().find(QStringLiteral("here"), "before" + bytes + "after").isEmpty());
    QVERIFY(search().find(QStringLiteral("here"), QByteArray(bytes.size(), 'k')).isEmpty());
}

void LeakSearchTest::countsCopies()
{
    QCOMPARE(search().find(QStringLiteral("here"), secret + " " + secret),
             QStringList(QStringLiteral("here: canary (2)")));
}

void LeakSearchTest::findsAPiece()
{
    QVERIFY(!search().find(QStringLiteral("here"), secret.first(16)).isEmpty());
    QVERIFY(!search().find(QStringLiteral("here"), secret.last(16)).isEmpty());
    QVERIFY(search().find(QStringLiteral("here"), secret.first(15)).isEmpty());
}

void LeakSearchTest::looksIntoFoldersAndTheirNames()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".hidden/deeper")));
    QVERIFY(search().findInFolder(folder.path()).isEmpty());
    QFile file(folder.filePath(QStringLiteral(".hidden/deeper/.file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x" + secret.toBase64());
    file.close();
    QCOMPARE(search().findInFolder(folder.path()).size(), 1);
    QCOMPARE(search().findInFolder(folder.path(), {file.fileName()}).size(), 0);
    QVERIFY(QDir(folder.path()).mkdir(QString::fromLatin1(secret)));
    QCOMPARE(search().findInFolder(folder.path(), {file.fileName()}).size(), 1);
}

void LeakSearchTest::reportsWhatCannotBeRead()
{
    QCOMPARE(search().findInFile(QStringLiteral("/does/not/exist")).size(), 1);
}

QTEST_GUILESS_MAIN(LeakSearchTest)
#include "tst_leaksearch.moc"
