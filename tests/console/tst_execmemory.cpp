// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/exectest.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/filecontent.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTimer>

namespace qernal {

namespace {

constexpr qint64 Large = 32 * 1024 * 1024;
/// What may come to it however much passes: buffers on both sides of the broker, and what the allocator keeps of them.
constexpr qint64 MaxGrowth = 4 * 1024 * 1024;
constexpr qsizetype Piece = 64 * 1024;

const QByteArray Granted = "{\"access_token\":\"access-canary-access\",\"expires_in\":3600,\"token_type\":\"bearer\"}";

} // namespace

/// How much memory `exec` takes while large bodies pass it: they stream, at the pace of the slower side.
class ExecMemoryTest : public ExecTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void aLargeAnswerToASlowReader();
    void aLargeBody();
    void aBodyThatComesSlowly();
    void aBodyBeyondTheMaximumIsRefused();

private:
    /// The most memory that the program ever had, in bytes.
    [[nodiscard]] qint64 peak() const;
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &path, qint64 size = 0) const;

    std::unique_ptr<FaultServer> m_large;
    QProcess m_program;
    QByteArray m_runToken;
    quint16 m_port = 0;
};

void ExecMemoryTest::initTestCase()
{
    m_large = std::make_unique<FaultServer>([](const FaultServer::Request &asked) {
        if (asked.path == "/oauth2/token") return Fault{.answer = httpBytes(200, Granted)};
        if (asked.path != "/v1/large") return Fault{.answer = httpBytes(200, "{}")};
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(Large) + "\r\n\r\n";
        return Fault{.answer = head, .padding = Large};
    });
    signInAt(m_large->url());
    if (QTest::currentTestFailed()) return;
    // What has passed once, each way, has loaded what it takes.
    m_program.start(program(), tool("ask \"$QERNAL_HOST_CHAOS/v1/x\"; ask -d '{}' \"$QERNAL_HOST_CHAOS/v1/x\"; "
                                    "echo \"$token $QERNAL_HOST_CHAOS\"; read line"));
    QByteArray output;
    QERNAL_AWAIT((output += m_program.readAllStandardOutput()).count('\n') == 3);
    QVERIFY2(output.startsWith("200\n200\n"), output.constData());
    const QList<QByteArray> words = output.sliced(8).simplified().split(' ');
    QCOMPARE(words.size(), 2);
    m_runToken = words.at(0);
    m_port = static_cast<quint16>(QUrl(QString::fromLatin1(words.at(1))).port());
}

void ExecMemoryTest::cleanupTestCase()
{
    m_program.write("\n");
    QERNAL_AWAIT(m_program.state() == QProcess::NotRunning);
    QCOMPARE(m_program.readAllStandardError(), QByteArray());
}

qint64 ExecMemoryTest::peak() const
{
    const QByteArray status = contentOf(QStringLiteral("/proc/%1/status").arg(m_program.processId()));
    const qsizetype at = status.indexOf("VmHWM:");
    return status.mid(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

QByteArray ExecMemoryTest::request(const QByteArray &method, const QByteArray &path, qint64 size) const
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
           "\r\nAuthorization: Bearer " + m_runToken +
           (size > 0 ? "\r\nContent-Length: " + QByteArray::number(size) : QByteArray()) + "\r\n\r\n";
}

void ExecMemoryTest::aLargeAnswerToASlowReader()
{
    const qint64 before = peak();
    QVERIFY(before > 0);
    QTcpSocket socket;
    socket.setReadBufferSize(Piece);
    qint64 received = 0;
    QTimer reading;
    connect(&reading, &QTimer::timeout, &socket, [&] { received += socket.read(Piece).size(); });
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(request("GET", "/v1/large"));
    reading.start(2);
    QTRY_VERIFY_WITH_TIMEOUT(received > Large, 120'000);
    qInfo("%lld KiB more for an answer of %lld KiB", (peak() - before) / 1024, Large / 1024);
    QVERIFY(peak() - before < MaxGrowth);
}

void ExecMemoryTest::aLargeBody()
{
    const qint64 before = peak();
    QTcpSocket socket;
    QByteArray answer;
    qint64 left = Large;
    const QByteArray piece(Piece, 'x');
    connect(&socket, &QIODevice::readyRead, &socket, [&] { answer += socket.readAll(); });
    // As fast as it is taken.
    connect(&socket, &QIODevice::bytesWritten, &socket, [&] {
        if (socket.bytesToWrite() > 0 || left == 0) return;
        left -= Piece;
        socket.write(piece);
    });
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(request("PUT", "/v1/body", Large));
    QTRY_VERIFY_WITH_TIMEOUT(answer.contains("{}"), 120'000);
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    QCOMPARE(m_large->requests().constLast().body.size(), Large);
    qInfo("%lld KiB more for a body of %lld KiB", (peak() - before) / 1024, Large / 1024);
    QVERIFY(peak() - before < MaxGrowth);
}

void ExecMemoryTest::aBodyThatComesSlowly()
{
    const qint64 before = peak();
    constexpr int Pieces = 200;
    QTcpSocket socket;
    QByteArray answer;
    int sent = 0;
    connect(&socket, &QIODevice::readyRead, &socket, [&] { answer += socket.readAll(); });
    QTimer sending;
    connect(&sending, &QTimer::timeout, &socket, [&] {
        if (sent++ < Pieces) socket.write("0123456789");
    });
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(request("PUT", "/v1/body", Pieces * 10));
    sending.start(5);
    QERNAL_AWAIT(answer.contains("{}"));
    QCOMPARE(m_large->requests().constLast().body, QByteArray("0123456789").repeated(Pieces));
    QVERIFY(peak() - before < MaxGrowth);
}

void ExecMemoryTest::aBodyBeyondTheMaximumIsRefused()
{
    const qsizetype before = m_large->count();
    QTcpSocket socket;
    QByteArray answer;
    connect(&socket, &QIODevice::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(request("PUT", "/v1/body", 64 * 1024 * 1024 + 1));
    QERNAL_AWAIT(socket.state() == QAbstractSocket::UnconnectedState);
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.constData());
    QCOMPARE(m_large->count(), before);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ExecMemoryTest)
#include "tst_execmemory.moc"
