// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checkup/checkupfixture.h"

namespace qernal {

/// What the check-up asks the service, and what it never sends there unasked.
class CheckUpServiceTest : public CheckUpFixture {
    Q_OBJECT
private slots:
    void initTestCase() { startService(); }
    void init() { setUpCheckUp(); }
    void cleanup() { m_observed.reset(); }

    void theCredentialIsLookedAt_data();
    void theCredentialIsLookedAt();
    void aRefusedSecretIsNamedOnlyWhenAsked();
    void aWorkingSecretIsNoFault();
    void theTokenOfTheCliIsTriedOnlyWhenAsked();
    void aServiceThatDoesNotAnswerIsAskedOnce();
    void aWrongClockIsNamed_data();
    void aWrongClockIsNamed();
};

void CheckUpServiceTest::theCredentialIsLookedAt_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("credential_missing");
    QTest::newRow("no API token") << QByteArray("hello") << QStringLiteral("credential_altered");
    QTest::newRow("another token's") << OtherId.toLatin1() + "@canary" << QStringLiteral("credential_altered");
    QTest::newRow("right") << DeploySecret << QString();
}

void CheckUpServiceTest::theCredentialIsLookedAt()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, kind);
    const QString key = m_keychain->service() + QStringLiteral("/account/credential/1");
    AccountSettings(m_settings.get()).setKeychainKey(m_account, key);
    m_signedIn.tokenId = DeployId;
    if (!entry.isEmpty()) writeEntry(key, entry);
    const QList<Finding> found = check(subject());
    QStringList kinds;
    for (const Finding &finding : found) {
        if (finding.severity == FindingSeverity::Note) continue;
        kinds.append(nameOf(finding.kind));
        QVERIFY2(finding.remedy, qPrintable(finding.sentence));
        QCOMPARE(finding.remedy->action, Remedy::Action::SignInAgain);
    }
    QCOMPARE(kinds, kind.isEmpty() ? QStringList() : QStringList(kind));
}

void CheckUpServiceTest::aRefusedSecretIsNamedOnlyWhenAsked()
{
    add(DeployId, DeploySecret);
    CheckUpSubject wanted = subject({token(DeployId)});
    const int before = m_service->requestCount("POST /oauth2/token");
    QCOMPARE(ofKind(check(wanted), FindingKind::SecretRefused).size(), 0);
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), before);
    wanted.verifies = true;
    const QList<Finding> found = ofKind(check(wanted), FindingKind::SecretRefused);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Critical);
    QCOMPARE(found[0].remedy->action, Remedy::Action::RegenerateSecret);
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), before + 1);
}

void CheckUpServiceTest::aWorkingSecretIsNoFault()
{
    const QByteArray apiToken = m_service->apiToken();
    const QString id = QString::fromLatin1(apiToken.first(apiToken.indexOf('@')));
    add(id, apiToken);
    CheckUpSubject wanted = subject({token(id)});
    wanted.verifies = true;
    const int before = m_service->requestCount("POST /oauth2/token");
    const QList<Finding> found = check(wanted);
    QCOMPARE(ofKind(found, FindingKind::SecretRefused).size(), 0);
    QCOMPARE(ofKind(found, FindingKind::SecretUnchecked).size(), 0);
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), before + 1);
}

void CheckUpServiceTest::theTokenOfTheCliIsTriedOnlyWhenAsked()
{
    CheckUpSubject wanted = subject({token(DeployId)});
    wanted.environment.insert(QStringLiteral("QERNAL_TOKEN"), QString::fromLatin1(DeploySecret));
    // Whoever listens there must not be sent it.
    wanted.environment.insert(QStringLiteral("QERNAL_HOST_HYDRA"), QStringLiteral("https://hydra.example"));
    const int before = m_service->requestCount("POST /oauth2/token");
    QCOMPARE(ofKind(check(wanted), FindingKind::SecretRefused).size(), 0);
    wanted.verifies = true;
    const QList<Finding> found = ofKind(check(wanted), FindingKind::SecretRefused);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].tokenId, DeployId);
    QCOMPARE(found[0].remedy->action, Remedy::Action::ReplaceToken);
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), before + 1);
    // Another account's is not sent to this one's service.
    wanted.tokens.clear();
    QCOMPARE(ofKind(check(wanted), FindingKind::SecretRefused).size(), 0);
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), before + 1);
}

void CheckUpServiceTest::aServiceThatDoesNotAnswerIsAskedOnce()
{
    add(DeployId, DeploySecret);
    add(OtherId, "other@canary");
    CheckUpSubject wanted = subject({token(DeployId), token(OtherId)});
    // Nobody listens there: the port of a service that has ended.
    QUrl gone;
    {
        const DemoProcess other;
        gone = other.url();
    }
    wanted.account.authorizationUrl = gone;
    wanted.verifies = true;
    const QList<Finding> found = check(wanted);
    QCOMPARE(ofKind(found, FindingKind::SecretUnchecked).size(), 1);
    QCOMPARE(ofKind(found, FindingKind::SecretUnchecked)[0].error->kind, Error::Kind::Unreachable);
    QCOMPARE(ofKind(found, FindingKind::SecretRefused).size(), 0);
}

void CheckUpServiceTest::aWrongClockIsNamed_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("right") << 0 << false;
    QTest::newRow("a little") << 30 << false;
    QTest::newRow("ahead") << 600 << true;
    QTest::newRow("behind") << -600 << true;
}

void CheckUpServiceTest::aWrongClockIsNamed()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, isNamed);
    m_clock = [seconds] { return QDateTime::currentDateTimeUtc().addSecs(seconds); };
    const QList<Finding> found = ofKind(check(subject()), FindingKind::ClockWrong);
    QCOMPARE(found.size(), isNamed ? 1 : 0);
    if (isNamed) QVERIFY(std::abs(found[0].fact(FactName::Difference).toLongLong() - seconds) < 20);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::CheckUpServiceTest)
#include "tst_checkupservice.moc"
