// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/servicestack.h"

#include <QFile>

#include <dlfcn.h>

using namespace qernal;

namespace {

constexpr qint64 Mebibyte = 1024 * 1024;
constexpr qint64 Gibibyte = 1024 * Mebibyte;

/// A body of 8 MiB is taken, and grows by doubling. A sanitizer keeps what was freed, or notes of several times its
/// size.
qint64 MaxMemory()
{
    const bool isSanitized = ::dlsym(RTLD_DEFAULT, "__asan_init") || ::dlsym(RTLD_DEFAULT, "__tsan_init");
    return (isSanitized ? 320 : 64) * Mebibyte;
}

const QByteArray Id = "51687d2f-07b0-4260-8ecb-f5098305fdd4";
const QByteArray Answer = "{\"id\":\"" + Id + "\",\"name\":\"n\",\"token\":\"" + Id + "@T.KcV~_96jfOoD5ixFP8qu0Spm\"";

QByteArray head(const QByteArray &more)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + more + "\r\n";
}

/// @p bytes as one member of the format of gzip (RFC 1952 section 2).
QByteArray gzipped(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    QByteArray end;
    for (const quint32 number : {~crc, static_cast<quint32>(bytes.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            end.append(static_cast<char>(number >> shift & 0xFF));
    }
    // qCompress() writes four bytes of length and two of zlib's header before, and four of its check sum after.
    return QByteArray::fromHex("1f8b0800000000000003") + qCompress(bytes).sliced(6).chopped(4) + end;
}

/// 1 GiB of spaces: a gzip file may have any number of members.
QByteArray bomb()
{
    return gzipped(QByteArray(Mebibyte, ' ')).repeated(Gibibyte / Mebibyte);
}

/// The most memory that this process has held since the last call of reset(), in bytes; 0 if the system does not tell.
class PeakMemory {
public:
    [[nodiscard]] static bool reset()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        return file.open(QFile::WriteOnly) && file.write("5") == 1;
    }
    [[nodiscard]] static qint64 bytes()
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QFile::ReadOnly)) return 0;
        const QByteArray status = file.readAll();
        const qsizetype at = status.indexOf("VmHWM:") + 6;
        return status.sliced(at, status.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
    }
};

} // namespace

/// Answers that would fill the memory: the reading ends at its limit, and a secret that came before it is kept.
class HugeBodiesTest : public QObject {
    Q_OBJECT
private slots:
    void endsAtTheLimit_data();
    void endsAtTheLimit();
};

void HugeBodiesTest::endsAtTheLimit_data()
{
    QTest::addColumn<bool>("create");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("secret");
    const QByteArray length = "Content-Length: " + QByteArray::number(Gibibyte) + "\r\n";
    const QByteArray packed = bomb();
    for (const bool create : {false, true}) {
        const auto row = [create](const char *name, const Fault &fault, Error::Kind kind, bool secret = false) {
            QTest::addRow("%s: %s", create ? "create" : "list", name) << create << fault << kind << secret;
        };
        row("1 GiB with its length", {.answer = head(length), .padding = Gibibyte}, Error::Kind::TooLarge);
        row("1 GiB without a length", {.answer = head({}), .padding = Gibibyte}, Error::Kind::TooLarge);
        row("1 GiB that begins as it should", {.answer = head(length) + Answer, .padding = Gibibyte},
            Error::Kind::TooLarge, create);
        // Nobody unpacks it: the program asks for no encoding, so that a cut shows.
        row("1 GiB of gzip",
            {.answer = head("Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n") +
                       packed},
            Error::Kind::NotUnderstood);
    }
}

void HugeBodiesTest::endsAtTheLimit()
{
    QFETCH(const bool, create);
    QFETCH(const Fault, fault);
    QFETCH(const Error::Kind, kind);
    QFETCH(const bool, secret);
    FaultServer server({fault});
    ServiceStack stack(server.url(), accessToken());
    QObject context;
    std::optional<Error> error;
    bool received = false;
    QUuid record;
    QVERIFY(PeakMemory::reset());
    const qint64 before = PeakMemory::bytes();
    QVERIFY(before > 0);
    if (create) {
        record = stack.begin();
        stack.api.create({.name = QStringLiteral("n"), .expiryDuration = 1}, record, &context,
                         [&](const IssueOutcome &outcome) {
                             error = outcome.error;
                             received = outcome.secretReceived;
                         });
    } else {
        stack.api.list({}, &context, [&error](const Result<TokenPage> &page) {
            error = page ? Error{.kind = Error::Kind::Cancelled} : page.error();
        });
    }
    QERNAL_AWAIT(error.has_value());
    const qint64 grown = PeakMemory::bytes() - before;
    qInfo("%lld MiB of memory more than before", grown / Mebibyte);
    QVERIFY(grown < MaxMemory());
    QCOMPARE(error->kind, kind);
    QCOMPARE(server.count(), 1);
    // The rest is not waited for.
    if (fault.padding > 0) QERNAL_AWAIT_EQUAL(server.disconnections(), 1);
    if (!create) return;
    QVERIFY(error->perhapsExecuted);
    QCOMPARE(received, secret);
    QVERIFY(stack.custody.records()->record(record));
    QCOMPARE(stack.custody.records()->record(record)->state == SecretState::Requested, !secret);
}

QTEST_GUILESS_MAIN(HugeBodiesTest)
#include "tst_hugebodies.moc"
