// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/replacement/replacementfixture.h"
#include "tests/support/await.h"
#include "tests/support/leaksearch.h"
#include "tests/support/outcome.h"

#include <QFile>

namespace qernal {

using Stage = ReplacementStatus::Stage;

class ReplacerTest : public QObject {
    Q_OBJECT
private slots:
    void theOldTokenWorksUntilTheLastStep();
    void noRevealIsNeededForWhatIsStored();
    void nothingIsSentWithoutAJournal();
    void aNameThatIsNoLongerAcceptedIsMended();
    void aRefusedCreateCanBeSentAgain();
    void aLostCreateIsReportedAndRenewed();
    void theSecondTokenIsFoundAgainAfterADeath();
    void aCreateThatNeverLeftCanBeSent();
    void theOldTokenStaysWhereTheNewOneIsRefused();
    void aSecondTokenThatWasRevokedIsCreatedAgain();
    void theTokenOfTheAccountIsNotRevoked();
    void aRevocationThatWasCutIsSettledByTheList_data();
    void aRevocationThatWasCutIsSettledByTheList();
    void cancellingLeavesBothTokens();
    void theJournalHoldsNoSecret();
};

void ReplacerTest::theOldTokenWorksUntilTheLastStep()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QUuid id = fixture.begin(old);
    QVERIFY(!id.isNull());
    const QString newId = fixture.replacement(id).newId;
    QVERIFY(!newId.isEmpty() && newId != old.id);
    QVERIFY(fixture.isListed(old.id));
    QVERIFY(fixture.isListed(newId));
    const QUuid record = fixture.replacer.recordOf(id);
    QCOMPARE(fixture.custody.records()->record(record)->state, SecretState::Stored);

    fixture.replacer.check(id);
    QERNAL_AWAIT(fixture.replacer.status(id).checkedAt.isValid());
    QVERIFY(fixture.isListed(old.id));

    QSignalSpy finished(&fixture.replacer, &Replacer::finished);
    fixture.replacer.revokeOld(id);
    QVERIFY(finished.wait(30'000));
    QVERIFY(!fixture.isListed(old.id));
    QVERIFY(fixture.isListed(newId));
    QVERIFY(!fixture.journal.replacement(id).has_value());
    QCOMPARE(fixture.posts(), 1);
}

void ReplacerTest::noRevealIsNeededForWhatIsStored()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    QSignalSpy reveal(&fixture.custody, &SecretCustody::revealNeeded);
    QVERIFY(!fixture.begin(fixture.other()).isNull());
    // Longer than the custody waits before it asks for a reveal.
    QTest::qWait(2500);
    QCOMPARE(reveal.size(), 0);
}

void ReplacerTest::nothingIsSentWithoutAJournal()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("replacements")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ReplacementFixture fixture({}, file.fileName());
    QVERIFY(fixture.read());
    const Replacement draft = fixture.replacer.draft(fixture.other(), QUuid::createUuid());
    fixture.replacer.create(draft);
    QVERIFY(fixture.replacer.status(draft.id).error);
    QCOMPARE(fixture.replacer.status(draft.id).error->kind, Error::Kind::LedgerWriteFailed);
    QCOMPARE(fixture.posts(), 0);
}

void ReplacerTest::aNameThatIsNoLongerAcceptedIsMended()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.named(QStringLiteral("TF Token"));
    const QUuid id = fixture.begin(old);
    QVERIFY(!id.isNull());
    QVERIFY(fixture.isListed(fixture.replacement(id).newId));
    QCOMPARE(fixture.named(QStringLiteral("TF-Token")).id, fixture.replacement(id).newId);
}

void ReplacerTest::aRefusedCreateCanBeSentAgain()
{
    ReplacementFixture fixture({QStringLiteral("--fail"), QStringLiteral("POST:400")});
    QVERIFY(fixture.read());
    const Replacement draft = fixture.replacer.draft(fixture.other(), QUuid::createUuid());
    fixture.replacer.create(draft);
    QERNAL_AWAIT(fixture.replacer.status(draft.id).error);
    QCOMPARE(fixture.replacer.status(draft.id).stage, Stage::NotCreated);
    fixture.replacer.create(fixture.replacement(draft.id));
    QVERIFY(fixture.reaches(draft.id, Stage::Ready));
    // A second click creates nothing.
    fixture.replacer.create(fixture.replacement(draft.id));
    QCOMPARE(fixture.posts(), 2);
}

void ReplacerTest::aLostCreateIsReportedAndRenewed()
{
    ReplacementFixture fixture({QStringLiteral("--drop"), QStringLiteral("POST")});
    QVERIFY(fixture.read());
    QSignalSpy lost(&fixture.replacer, &Replacer::createLost);
    const Replacement draft = fixture.replacer.draft(fixture.other(), QUuid::createUuid());
    fixture.replacer.create(draft);
    QVERIFY(fixture.reaches(draft.id, Stage::SecretMissing));
    QERNAL_AWAIT_EQUAL(lost.size(), 1);
    const auto report = lost.first().first().value<TokenIssuer::Report>();
    QCOMPARE(report.perhapsCreated.keys(), QStringList(fixture.replacement(draft.id).newId));
    QCOMPARE(fixture.posts(), 1);

    fixture.replacer.renewSecret(draft.id);
    QVERIFY(fixture.reaches(draft.id, Stage::Ready));
    fixture.replacer.check(draft.id);
    QERNAL_AWAIT(fixture.replacer.status(draft.id).checkedAt.isValid());
    QCOMPARE(fixture.posts(), 1);
}

void ReplacerTest::theSecondTokenIsFoundAgainAfterADeath()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const QUuid id = fixture.begin(fixture.other());
    QVERIFY(!id.isNull());
    // As if the program had died before the answer was noted.
    Replacement cut = fixture.replacement(id);
    const QString newId = cut.newId;
    cut.newId.clear();
    QVERIFY(fixture.journal.put(cut).has_value());

    ReplacementJournal later(fixture.folder.filePath(QStringLiteral("replacements")));
    later.load();
    Replacer again(&later, &fixture.custody, systemClock());
    again.setSession(fixture.session.get());
    QCOMPARE(later.replacement(id)->newId, newId);
    QCOMPARE(again.status(id).stage, Stage::Ready);
}

void ReplacerTest::aCreateThatNeverLeftCanBeSent()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    // As if the program had died between its note and the request.
    const Replacement draft = fixture.replacer.draft(fixture.other(), QUuid::createUuid());
    QVERIFY(fixture.journal.put(draft).has_value());
    QCOMPARE(fixture.replacer.status(draft.id).stage, Stage::NotCreated);
    fixture.replacer.create(fixture.replacement(draft.id));
    QVERIFY(fixture.reaches(draft.id, Stage::Ready));
    QCOMPARE(fixture.posts(), 1);
}

void ReplacerTest::theOldTokenStaysWhereTheNewOneIsRefused()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QUuid id = fixture.begin(old);
    QVERIFY(!id.isNull());
    // Somebody revoked the second one meanwhile.
    const Outcome<Result<void>> removed;
    fixture.api.remove(fixture.replacement(id).newId, this, removed.callback());
    QERNAL_SUCCEEDS(removed);
    QSignalSpy finished(&fixture.replacer, &Replacer::finished);
    fixture.replacer.revokeOld(id);
    QERNAL_AWAIT(fixture.replacer.status(id).error);
    QCOMPARE(fixture.replacer.status(id).error->kind, Error::Kind::CredentialRefused);
    QVERIFY(!fixture.replacer.status(id).checkedAt.isValid());
    QVERIFY(fixture.isListed(old.id));
    QCOMPARE(finished.size(), 0);
}

void ReplacerTest::aSecondTokenThatWasRevokedIsCreatedAgain()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const QUuid id = fixture.begin(fixture.other());
    const QString newId = fixture.replacement(id).newId;
    QVERIFY(fixture.isListed(newId));
    Token second;
    second.id = newId;
    BulkRevocation *revocation = fixture.session->revoke({second}, true);
    QSignalSpy revoked(revocation, &BulkRevocation::finished);
    revocation->start();
    QVERIFY(revoked.wait(30'000));
    QVERIFY(!fixture.isListed(newId));
    QCOMPARE(fixture.replacer.status(id).stage, Stage::NotCreated);
    fixture.replacer.create(fixture.replacement(id));
    QVERIFY(fixture.reaches(id, Stage::Ready));
    QVERIFY(fixture.replacement(id).newId != newId);
}

void ReplacerTest::theTokenOfTheAccountIsNotRevoked()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const Token own = fixture.own();
    const QUuid id = fixture.begin(own);
    QVERIFY(!id.isNull());
    QVERIFY(fixture.replacer.isOwnToken(id));
    fixture.replacer.revokeOld(id);
    QERNAL_AWAIT(fixture.replacer.status(id).checkedAt.isValid());
    QVERIFY(!fixture.replacement(id).revoking);
    QVERIFY(fixture.isListed(own.id));
}

void ReplacerTest::aRevocationThatWasCutIsSettledByTheList_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("the service has done it") << true;
    QTest::newRow("the service has not seen it") << false;
}

void ReplacerTest::aRevocationThatWasCutIsSettledByTheList()
{
    QFETCH(bool, arrived);
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QUuid id = fixture.begin(old);
    QVERIFY(!id.isNull());
    Replacement cut = fixture.replacement(id);
    cut.revoking = true;
    QVERIFY(fixture.journal.put(cut).has_value());
    if (arrived) {
        const Outcome<Result<void>> removed;
        fixture.api.remove(old.id, this, removed.callback());
        QERNAL_SUCCEEDS(removed);
    }
    QSignalSpy finished(&fixture.replacer, &Replacer::finished);
    QCOMPARE(fixture.isListed(old.id), !arrived);
    QCOMPARE(finished.size(), arrived ? 1 : 0);
    QCOMPARE(fixture.journal.replacement(id).has_value(), !arrived);
    QVERIFY(!fixture.replacement(id).revoking);
}

void ReplacerTest::cancellingLeavesBothTokens()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QUuid id = fixture.begin(old);
    const QString newId = fixture.replacement(id).newId;
    fixture.replacer.cancel(id);
    QVERIFY(!fixture.journal.replacement(id).has_value());
    QVERIFY(fixture.isListed(old.id));
    QVERIFY(fixture.isListed(newId));
}

void ReplacerTest::theJournalHoldsNoSecret()
{
    ReplacementFixture fixture;
    QVERIFY(fixture.read());
    const QUuid id = fixture.begin(fixture.other());
    QVERIFY(!id.isNull());
    fixture.replacer.setPlaces(id, {{ReplacementPlace::Kind::File, QStringLiteral("/tmp/.env")}});
    const Outcome<Result<Secret>> read;
    LeakSearch search;
    std::optional<bool> searched;
    fixture.custody.read(fixture.replacer.recordOf(id), this, [&](const Result<Secret> &secret) {
        if (secret) search.add(QStringLiteral("new secret"), secret->view().sliced(37).toByteArray());
        searched = secret.has_value();
    });
    QERNAL_AWAIT(searched);
    QVERIFY(*searched);
    QCOMPARE(search.findInFolder(fixture.folder.path()), QStringList());
    const QStringList files = QDir(fixture.folder.filePath(QStringLiteral("replacements"))).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ReplacerTest)
#include "tst_replacer.moc"
