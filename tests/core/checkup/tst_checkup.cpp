// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checkup/checkupfixture.h"

namespace qernal {

/// The whole check-up, and what it says of secrets and their entries in the keychain: each fault is made, named, and
/// mended where the core can do that.
class CheckUpTest : public CheckUpFixture {
    Q_OBJECT
private slots:
    void initTestCase() { startService(); }
    void init() { setUpCheckUp(); }
    void cleanup() { m_observed.reset(); }

    void aComputerWithoutFaultsHasNoWarning();
    void aSecretElsewhereIsANote();
    void manySecretsElsewhereAreOneNote();
    void aLostSecretIsNamed();
    void anUnsavedSecretIsNamedAndStored();
    void anUndecidedSecretIsNamedAndStored();
    void anAnswerThatDidNotSayIsNamed();
    void aRequestUnderWayIsNoFault();
    void theSecretOfAGoneTokenIsNamedAndForgotten();
    void withoutAListNoTokenIsGone();
    void aMissingEntryIsNamed();
    void anAlteredEntryIsNamed();
    void anUnknownEntryIsNamedAndRemoved();
    void onlyOneTokenMatters();
    void itStopsWithItsObject();
};

void CheckUpTest::aComputerWithoutFaultsHasNoWarning()
{
    add(DeployId, DeploySecret);
    const QList<Finding> found = check(subject({token(DeployId)}));
    for (const Finding &finding : found)
        QVERIFY2(finding.severity == FindingSeverity::Note, qPrintable(finding.sentence));
}

void CheckUpTest::aSecretElsewhereIsANote()
{
    const QList<Finding> found = ofKind(check(subject({token(DeployId)})), FindingKind::SecretsElsewhere);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Note);
    QCOMPARE(found[0].tokenId, DeployId);
}

void CheckUpTest::manySecretsElsewhereAreOneNote()
{
    const QList<Finding> found =
        ofKind(check(subject({token(DeployId, QStringLiteral("a")), token(OtherId, QStringLiteral("b"))})),
               FindingKind::SecretsElsewhere);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].tokenId, QString());
    QCOMPARE(found[0].fact(FactName::Names).toStringList(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void CheckUpTest::aLostSecretIsNamed()
{
    const QUuid id = beginCreate();
    custody().answerLost(id);
    custody().settle(id, {{DeployId, QStringLiteral("name")}});
    QCOMPARE(state(id), SecretState::Lost);
    const QList<Finding> found = ofKind(check(subject({token(DeployId)})), FindingKind::SecretLost);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Warning);
    QCOMPARE(found[0].remedy->action, Remedy::Action::RegenerateSecret);
    QCOMPARE(found[0].remedy->tokenId, DeployId);
}

void CheckUpTest::anUnsavedSecretIsNamedAndStored()
{
    Keyring keyring;
    QVERIFY(keyring.lock());
    const QUuid id = beginCreate();
    receive(id, DeploySecret, DeployId);
    QERNAL_AWAIT(custody().saver().lastError(id));
    QVERIFY(keyring.unlock());
    const CheckUpSubject wanted = subject({token(DeployId)});
    const QList<Finding> found = ofKind(check(wanted), FindingKind::SecretUnsaved);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Warning);
    mend(found[0]);
    QCOMPARE(state(id), SecretState::Stored);
    QCOMPARE(ofKind(check(wanted), FindingKind::SecretUnsaved).size(), 0);
}

void CheckUpTest::anUndecidedSecretIsNamedAndStored()
{
    const QUuid id = pending(DeployId, DeploySecret);
    const CheckUpSubject wanted = subject({token(DeployId)});
    const QList<Finding> found = ofKind(check(wanted), FindingKind::SecretUndecided);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Note);
    mend(found[0]);
    QCOMPARE(state(id), SecretState::Stored);
    QCOMPARE(ofKind(check(wanted), FindingKind::SecretUndecided).size(), 0);
}

void CheckUpTest::anAnswerThatDidNotSayIsNamed()
{
    const QUuid id = beginUpdate(DeployId, SecretOperation::Regenerate);
    custody().answerLost(id);
    QCOMPARE(state(id), SecretState::Unknown);
    const QList<Finding> found = ofKind(check(subject({token(DeployId)})), FindingKind::SecretUnknown);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].remedy->action, Remedy::Action::RegenerateSecret);
}

void CheckUpTest::aRequestUnderWayIsNoFault()
{
    m_clock = clock();
    QVERIFY(!beginUpdate(DeployId, SecretOperation::Regenerate).isNull());
    const QList<Finding> found = check(subject({token(DeployId)}));
    QCOMPARE(ofKind(found, FindingKind::SecretUnknown).size(), 0);
}

void CheckUpTest::theSecretOfAGoneTokenIsNamedAndForgotten()
{
    add(DeployId, DeploySecret);
    const QList<Finding> found = ofKind(check(subject()), FindingKind::SecretOfGoneToken);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Warning);
    QCOMPARE(found[0].tokenId, DeployId);
    const QString key = custody().records()->recordOf(m_account, DeployId)->keychainKey;
    QVERIFY(RemedyRunner::isRemoval(found[0].remedy->action));
    mend(found[0]);
    verifyAbsent(key);
    QCOMPARE(ofKind(check(subject()), FindingKind::SecretOfGoneToken).size(), 0);
}

void CheckUpTest::withoutAListNoTokenIsGone()
{
    add(DeployId, DeploySecret);
    CheckUpSubject unread = subject();
    unread.listError = Error{.kind = Error::Kind::Unreachable};
    const QList<Finding> found = check(unread);
    QCOMPARE(ofKind(found, FindingKind::SecretOfGoneToken).size(), 0);
    QCOMPARE(ofKind(found, FindingKind::ListUnread).size(), 1);
    QCOMPARE(ofKind(found, FindingKind::ListUnread)[0].error->kind, Error::Kind::Unreachable);
}

void CheckUpTest::aMissingEntryIsNamed()
{
    add(DeployId, DeploySecret);
    const QString key = custody().records()->recordOf(m_account, DeployId)->keychainKey;
    Outcome<Result<void>> removed;
    m_keychain->remove(key, this, removed.callback());
    QERNAL_SUCCEEDS(removed);
    const QList<Finding> found = ofKind(check(subject({token(DeployId)})), FindingKind::SecretMissing);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Warning);
    QCOMPARE(found[0].fact(FactName::Entry).toString(), key);
    QCOMPARE(found[0].remedy->action, Remedy::Action::RegenerateSecret);
}

void CheckUpTest::anAlteredEntryIsNamed()
{
    add(DeployId, DeploySecret);
    writeEntry(custody().records()->recordOf(m_account, DeployId)->keychainKey, "another value");
    const QList<Finding> found = ofKind(check(subject({token(DeployId)})), FindingKind::SecretAltered);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Warning);
    QCOMPARE(found[0].tokenId, DeployId);
}

void CheckUpTest::anUnknownEntryIsNamedAndRemoved()
{
    add(DeployId, DeploySecret);
    const QString key = m_keychain->service() + QStringLiteral("/account/%1/generation").arg(OtherId);
    writeEntry(key, "left behind");
    const CheckUpSubject wanted = subject({token(DeployId)});
    const QList<Finding> found = ofKind(check(wanted), FindingKind::EntryUnknown);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].fact(FactName::Entry).toString(), key);
    QCOMPARE(found[0].tokenId, OtherId);
    QVERIFY(RemedyRunner::isRemoval(found[0].remedy->action));
    mend(found[0]);
    verifyAbsent(key);
    QCOMPARE(ofKind(check(wanted), FindingKind::EntryUnknown).size(), 0);
}

void CheckUpTest::onlyOneTokenMatters()
{
    add(DeployId, DeploySecret);
    writeEntry(custody().records()->recordOf(m_account, DeployId)->keychainKey, "another value");
    Token expired = token(OtherId);
    expired.expiryAt = QDateTime::currentDateTimeUtc().addDays(-1);
    CheckUpSubject wanted = subject({token(DeployId), expired});
    wanted.onlyToken = DeployId.toUpper();
    const QList<Finding> found = check(wanted);
    QCOMPARE(ofKind(found, FindingKind::SecretAltered).size(), 1);
    for (const Finding &finding : found)
        QVERIFY2(finding.tokenId == DeployId, qPrintable(nameOf(finding.kind)));
}

void CheckUpTest::itStopsWithItsObject()
{
    add(DeployId, DeploySecret);
    auto checkUp = std::make_unique<CheckUp>(parts(), subject({token(DeployId)}));
    checkUp->start();
    QVERIFY(checkUp->isRunning());
    checkUp.reset();
    // What was under way ends without it.
    QCOMPARE(ofKind(check(subject({token(DeployId)})), FindingKind::KeychainProvider).size(), 1);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::CheckUpTest)
#include "tst_checkup.moc"
