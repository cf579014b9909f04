// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountsettings.h"
#include "core/checkup/checkup.h"
#include "core/checkup/remedyrunner.h"
#include "core/net/httpclient.h"
#include "core/replacement/replacementjournal.h"
#include "tests/core/secrets/custodytest.h"
#include "tests/support/demoprocess.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSettings>

namespace qernal {

namespace {

const QString DeployId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray DeploySecret = "51687d2f-07b0-4260-8ecb-f5098305fdd4@canary-canary-canary";
const QString OtherId = QStringLiteral("5168aaaa-07b0-4260-8ecb-f5098305fdd4");

} // namespace

/// The whole check-up on a real keychain, real records and the demo service: each fault is made, named, and mended
/// where the core can do that.
class CheckUpTest : public CustodyTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
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
    void theCredentialIsLookedAt_data();
    void theCredentialIsLookedAt();
    void aRefusedSecretIsNamedOnlyWhenAsked();
    void aWorkingSecretIsNoFault();
    void theTokenOfTheCliIsTriedOnlyWhenAsked();
    void aServiceThatDoesNotAnswerIsAskedOnce();
    void aLockedKeychainIsOneFinding();
    void aWrongClockIsNamed_data();
    void aWrongClockIsNamed();
    void theKeychainIsNamed();
    void aScreenSaverIsHeard();
    void aClipboardManagerIsNamed();
    void onlyOneTokenMatters();
    void itStopsWithItsObject();

private:
    [[nodiscard]] CheckUpParts parts();
    [[nodiscard]] CheckUpSubject subject(const QList<Token> &tokens = {}) const;
    /// Runs a check-up to its end.
    QList<Finding> check(const CheckUpSubject &subject);
    [[nodiscard]] static QList<Finding> ofKind(const QList<Finding> &findings, FindingKind kind);
    [[nodiscard]] static Token token(const QString &id, const QString &name = QStringLiteral("name"));
    /// Stores @p secret as *Add its secret…* does.
    QUuid add(const QString &tokenId, QByteArrayView secret);
    void mend(const Finding &finding);
    void writeEntry(const QString &key, QByteArrayView value);

    std::unique_ptr<DemoProcess> m_service;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ReplacementJournal> m_journal;
    HttpClient m_http;
    Account m_signedIn;
    Clock m_clock = systemClock();
};

void CheckUpTest::initTestCase()
{
    QVERIFY(Keyring().isThere());
    m_service = std::make_unique<DemoProcess>();
    QVERIFY(m_service->isRunning());
}

void CheckUpTest::init()
{
    setUp();
    // What one function leaves in the keychain must not be a finding of the next.
    m_observed.reset();
    m_keychain = std::make_unique<Keychain>(QStringLiteral("com.qernal.Test.") + m_account.toString(QUuid::Id128));
    m_observed = newCustody();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings")), QSettings::IniFormat);
    m_journal = std::make_unique<ReplacementJournal>(m_dir->filePath(QStringLiteral("replacements")));
    m_clock = systemClock();
    m_signedIn = {.id = m_account,
                  .name = QStringLiteral("Work"),
                  .apiUrl = m_service->url(),
                  .authorizationUrl = m_service->url()};
    AccountSettings(m_settings.get()).put(m_signedIn);
}

CheckUpParts CheckUpTest::parts()
{
    return {.records = custody().records(),
            .settings = m_settings.get(),
            .keychain = m_keychain.get(),
            .readSecret = [this](const QString &key, QObject *context,
                                 Callback<Secret> done) { m_keychain->read(key, context, std::move(done)); },
            .http = &m_http,
            .replacements = m_journal.get(),
            .clock = m_clock};
}

CheckUpSubject CheckUpTest::subject(const QList<Token> &tokens) const
{
    return {.account = m_signedIn, .tokens = tokens, .home = m_dir->path()};
}

QList<Finding> CheckUpTest::check(const CheckUpSubject &subject)
{
    CheckUp checkUp(parts(), subject);
    QSignalSpy finished(&checkUp, &CheckUp::finished);
    QSignalSpy found(&checkUp, &CheckUp::found);
    checkUp.start();
    [&] {
        QCOMPARE(found.count(), 0);
        QERNAL_AWAIT_EQUAL(finished.count(), 1);
        QVERIFY(!checkUp.isRunning());
        QCOMPARE(found.count(), checkUp.findings().size());
    }();
    return checkUp.findings();
}

QList<Finding> CheckUpTest::ofKind(const QList<Finding> &findings, FindingKind kind)
{
    QList<Finding> found;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(found),
                 [kind](const Finding &finding) { return finding.kind == kind; });
    return found;
}

Token CheckUpTest::token(const QString &id, const QString &name)
{
    return {.id = id,
            .userId = {},
            .name = name,
            .expiryAt = QDateTime::currentDateTimeUtc().addDays(100),
            .createdAt = {},
            .updatedAt = {}};
}

QUuid CheckUpTest::add(const QString &tokenId, QByteArrayView secret)
{
    Outcome<Result<void>> added;
    custody().add({.account = m_account,
                   .operation = SecretOperation::Add,
                   .tokenId = tokenId,
                   .tokenName = QStringLiteral("name")},
                  Secret(secret), this, added.callback());
    [&] { QERNAL_SUCCEEDS(added); }();
    return custody().records()->recordOf(m_account, tokenId).value_or(SecretRecord()).id;
}

void CheckUpTest::mend(const Finding &finding)
{
    RemedyRunner runner(&custody(), m_keychain.get());
    QVERIFY(finding.remedy && RemedyRunner::isRunnable(finding.remedy->action));
    Outcome<Result<void>> mended;
    runner.run(*finding.remedy, this, mended.callback());
    QERNAL_SUCCEEDS(mended);
}

void CheckUpTest::writeEntry(const QString &key, QByteArrayView value)
{
    Outcome<Result<void>> written;
    m_keychain->write(key, Secret(value), this, written.callback());
    QERNAL_SUCCEEDS(written);
}

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

void CheckUpTest::theCredentialIsLookedAt_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("credential_missing");
    QTest::newRow("no API token") << QByteArray("hello") << QStringLiteral("credential_altered");
    QTest::newRow("another token's") << OtherId.toLatin1() + "@canary" << QStringLiteral("credential_altered");
    QTest::newRow("right") << DeploySecret << QString();
}

void CheckUpTest::theCredentialIsLookedAt()
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

void CheckUpTest::aRefusedSecretIsNamedOnlyWhenAsked()
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

void CheckUpTest::aWorkingSecretIsNoFault()
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

void CheckUpTest::theTokenOfTheCliIsTriedOnlyWhenAsked()
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

void CheckUpTest::aServiceThatDoesNotAnswerIsAskedOnce()
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

void CheckUpTest::aLockedKeychainIsOneFinding()
{
    add(DeployId, DeploySecret);
    add(OtherId, "other@canary");
    Keyring keyring;
    QVERIFY(keyring.lock());
    const QList<Finding> found = check(subject({token(DeployId), token(OtherId)}));
    QVERIFY(keyring.unlock());
    const QList<Finding> unread = ofKind(found, FindingKind::KeychainUnread);
    QCOMPARE(unread.size(), 1);
    QCOMPARE(unread[0].error->kind, Error::Kind::KeychainLocked);
    // The rest goes on.
    QCOMPARE(ofKind(found, FindingKind::KeychainProvider).size(), 1);
    QCOMPARE(ofKind(found, FindingKind::TokenOfProgram).size(), 1);
    QCOMPARE(ofKind(found, FindingKind::EntryUnknown).size(), 0);
}

void CheckUpTest::aWrongClockIsNamed_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("right") << 0 << false;
    QTest::newRow("a little") << 30 << false;
    QTest::newRow("ahead") << 600 << true;
    QTest::newRow("behind") << -600 << true;
}

void CheckUpTest::aWrongClockIsNamed()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, isNamed);
    m_clock = [seconds] { return QDateTime::currentDateTimeUtc().addSecs(seconds); };
    const QList<Finding> found = ofKind(check(subject()), FindingKind::ClockWrong);
    QCOMPARE(found.size(), isNamed ? 1 : 0);
    if (isNamed) QVERIFY(std::abs(found[0].fact(FactName::Difference).toLongLong() - seconds) < 20);
}

void CheckUpTest::theKeychainIsNamed()
{
    const QList<Finding> found = ofKind(check(subject()), FindingKind::KeychainProvider);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].sentence.contains(QLatin1String("GNOME Keyring")), qPrintable(found[0].sentence));
}

void CheckUpTest::aScreenSaverIsHeard()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString name = QStringLiteral("org.gnome.ScreenSaver");
    if (!QDBusConnection::systemBus().isConnected())
        QCOMPARE(ofKind(check(subject()), FindingKind::LockUnheard).size(), 1);
    QVERIFY(bus.registerService(name));
    const QList<Finding> found = check(subject());
    QVERIFY(bus.unregisterService(name));
    QCOMPARE(ofKind(found, FindingKind::LockUnheard).size(), 0);
}

void CheckUpTest::aClipboardManagerIsNamed()
{
    const auto named = [this] { return ofKind(check(subject()), FindingKind::ClipboardKept); };
    const auto before = named().size();
    const QString program = m_dir->filePath(QStringLiteral("parcellite"));
    QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), program));
    QProcess manager;
    manager.start(program, {QStringLiteral("300")});
    QVERIFY(manager.waitForStarted());
    const QList<Finding> found = named();
    manager.kill();
    QVERIFY(manager.waitForFinished());
    QCOMPARE(found.size(), before + 1);
    QCOMPARE(found[0].severity, FindingSeverity::Warning);
    QCOMPARE(found[0].fact(FactName::Program).toString(), QStringLiteral("parcellite"));
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
