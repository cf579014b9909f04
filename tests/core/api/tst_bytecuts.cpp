// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/servicestack.h"
#include "tests/support/testauthority.h"

#include <QSignalSpy>

#include <memory>

using namespace qernal;

using End = Fault::End;

namespace {

const QByteArray Id = "51687d2f-07b0-4260-8ecb-f5098305fdd4";
const QByteArray Whole = Id + "@T.KcV~_96jfOoD5ixFP8qu0Spm";
const QByteArray Answer = httpBytes(200, "{\"id\":\"" + Id + "\",\"name\":\"n\",\"token\":\"" + Whole + "\"}");
/// From here on the quote that closes the secret has arrived, so the secret has.
const qsizetype Closed = Answer.indexOf(Whole) + Whole.size() + 1;

/// With tests/run --all.
bool isEveryByteCut()
{
    return qgetenv("QERNAL_TESTS") == "all";
}

/// Every byte, or every @p step-th, and each of those around the secret's two ends.
QList<qsizetype> cuts(qsizetype step)
{
    const bool all = isEveryByteCut();
    QList<qsizetype> chosen;
    for (qsizetype cut = 0; cut <= Answer.size(); ++cut) {
        const bool isEdge = qAbs(cut - Answer.indexOf(Whole)) < 3 || qAbs(cut - Closed) < 3 || cut == Answer.size();
        if (all || isEdge || cut % step == 0) chosen.append(cut);
    }
    return chosen;
}

} // namespace

/// The answer that holds a secret, cut at its bytes: what was received is in custody, what was not is reported.
class ByteCutsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void losesNoSecret_data();
    void losesNoSecret();

private:
    TestAuthority m_authority;
    QSslConfiguration m_tls;
    std::unique_ptr<TrustedAuthority> m_trusted;
};

void ByteCutsTest::initTestCase()
{
    m_tls = m_authority.server({});
    QVERIFY(m_authority.isReady());
    m_trusted = std::make_unique<TrustedAuthority>(m_authority.certificate());
}

void ByteCutsTest::losesNoSecret_data()
{
    QTest::addColumn<bool>("regenerate");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("tls");
    const QList<std::pair<const char *, End>> ends{
        {"closed", End::Close}, {"reset", End::Reset}, {"stalled", End::KeepOpen}};
    for (const bool regenerate : {false, true}) {
        for (const auto &[word, end] : ends) {
            for (const bool tls : {false, true})
                QTest::addRow("%s, %s, %s", regenerate ? "regenerate" : "create", word, tls ? "TLS" : "HTTP")
                    << regenerate << static_cast<int>(end) << tls;
        }
    }
}

void ByteCutsTest::losesNoSecret()
{
    QFETCH(const bool, regenerate);
    QFETCH(const int, end);
    QFETCH(const bool, tls);
    const bool reset = end == static_cast<int>(End::Reset);
    const bool stalled = end == static_cast<int>(End::KeepOpen);
    const QList<qsizetype> chosen = cuts(stalled ? 40 : 7);
    QList<Fault> scenario;
    for (const qsizetype cut : chosen)
        scenario.append(Fault{.answer = Answer, .cutAt = cut, .end = static_cast<End>(end)});
    FaultServer server(scenario, tls ? std::optional(m_tls) : std::nullopt);
    HttpClient::Limits limits;
    // Each stall is waited out: long enough for a busy machine, and where there are hundreds for one that is not.
    if (stalled) limits.mutationDeadline = std::chrono::seconds(isEveryByteCut() ? 1 : 2);
    ServiceStack stack(server.url(), accessToken(), limits);
    QSignalSpy arrived(&stack.custody, &SecretCustody::secretArrived);
    QSignalSpy missing(&stack.custody, &SecretCustody::answerMissing);
    QObject context;
    int received = 0;
    for (int i = 0; i < chosen.size(); ++i) {
        const QUuid record = stack.begin(regenerate ? QString::fromLatin1(Id) : QString());
        std::optional<IssueOutcome> outcome;
        const auto take = [&outcome](const IssueOutcome &got) { outcome = got; };
        if (regenerate)
            stack.api.update(QString::fromLatin1(Id), {.name = {}, .expiryDuration = 1}, record, &context, take);
        else
            stack.api.create({.name = QStringLiteral("n"), .expiryDuration = 1}, record, &context, take);
        QERNAL_AWAIT(outcome.has_value());
        const QByteArray where = "cut at " + QByteArray::number(chosen.at(i));
        QVERIFY2(server.count() == i + 1, where);
        // A reset may throw away what the network had delivered already, so that even less arrives.
        const bool whole = chosen.at(i) >= Closed;
        QVERIFY2(whole || !outcome->secretReceived, where);
        QVERIFY2(reset || whole == outcome->secretReceived, where);
        received += outcome->secretReceived ? 1 : 0;
        QCOMPARE(arrived.count(), received);
        QCOMPARE(arrived.count() + missing.count(), i + 1);
        QVERIFY2(stack.custody.records()->record(record), where);
        QVERIFY2(!outcome->secretReceived ||
                     stack.custody.records()->record(record)->tokenId == QString::fromLatin1(Id),
                 where);
        QVERIFY2(outcome->secretReceived || outcome->error->perhapsExecuted, where);
    }
    QVERIFY(received > 0);
}

QTEST_GUILESS_MAIN(ByteCutsTest)
#include "tst_bytecuts.moc"
