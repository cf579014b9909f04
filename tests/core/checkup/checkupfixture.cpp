// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checkup/checkupfixture.h"

namespace qernal {

void CheckUpFixture::startService()
{
    QVERIFY(Keyring().isThere());
    m_service = std::make_unique<DemoProcess>();
    QVERIFY(m_service->isRunning());
}

void CheckUpFixture::setUpCheckUp()
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

CheckUpParts CheckUpFixture::parts()
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

CheckUpSubject CheckUpFixture::subject(const QList<Token> &tokens) const
{
    return {.account = m_signedIn, .tokens = tokens, .home = m_dir->path(), .processes = processes()};
}

QList<Finding> CheckUpFixture::check(const CheckUpSubject &subject)
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

QList<Finding> CheckUpFixture::ofKind(const QList<Finding> &findings, FindingKind kind)
{
    QList<Finding> found;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(found),
                 [kind](const Finding &finding) { return finding.kind == kind; });
    return found;
}

Token CheckUpFixture::token(const QString &id, const QString &name)
{
    return {.id = id,
            .userId = {},
            .name = name,
            .expiryAt = QDateTime::currentDateTimeUtc().addDays(100),
            .createdAt = {},
            .updatedAt = {}};
}

QUuid CheckUpFixture::add(const QString &tokenId, QByteArrayView secret)
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

void CheckUpFixture::mend(const Finding &finding)
{
    RemedyRunner runner(&custody(), m_keychain.get());
    QVERIFY(finding.remedy && RemedyRunner::isRunnable(finding.remedy->action));
    Outcome<Result<void>> mended;
    runner.run(*finding.remedy, this, mended.callback());
    QERNAL_SUCCEEDS(mended);
}

void CheckUpFixture::writeEntry(const QString &key, QByteArrayView value)
{
    Outcome<Result<void>> written;
    m_keychain->write(key, Secret(value), this, written.callback());
    QERNAL_SUCCEEDS(written);
}

} // namespace qernal
