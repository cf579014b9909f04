// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replacedialog.h"

#include "core/places/scanfolders.h"
#include "tests/core/replacement/replacementfixture.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/support/standintool.h"
#include "ui/theme/filledbutton.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>

using namespace qernal;

using Stage = ReplacementStatus::Stage;

namespace {

/// The dialog on a real service and keychain, and a project in whose files the old token stands.
struct DialogFixture : ReplacementFixture {
    explicit DialogFixture(const QStringList &arguments = {}) : ReplacementFixture(arguments)
    {
        QDir(folder.path()).mkdir(QStringLiteral("project"));
        setChosenFolders(&settings, {{.path = folder.filePath(QStringLiteral("project"))}});
        filler.setSession(session.get());
        filler.setLedger(&ledger);
    }
    ~DialogFixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(DialogFixture)

    void open(const QList<Replacement> &replacements)
    {
        delete dialog;
        dialog = new ReplaceDialog({.replacer = &replacer,
                                    .filler = &filler,
                                    .ledger = &ledger,
                                    .settings = &settings,
                                    .clock = systemClock(),
                                    .cliConfig = std::nullopt},
                                   replacements, nullptr);
        dialog->show();
    }
    void open(const Token &token) { open({replacer.draft(token, QUuid::createUuid())}); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(QStringLiteral("project/") + name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        return qernal::contentOf(folder.filePath(QStringLiteral("project/") + name));
    }
    template<typename T> [[nodiscard]] T *part(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] FilledButton *action() const { return part<FilledButton>("action"); }
    [[nodiscard]] int step() const { return dialog->findChild<QStackedWidget *>()->currentIndex(); }
    [[nodiscard]] QAbstractItemModel *places() const { return part<QTreeView>("replacementPlaces")->model(); }
    [[nodiscard]] int column(const QString &title) const
    {
        for (int i = 0; i < places()->columnCount(); ++i) {
            if (places()->headerData(i, Qt::Horizontal).toString() == title) return i;
        }
        return -1;
    }
    [[nodiscard]] QStringList states() const
    {
        QStringList states;
        for (int row = 0; row < places()->rowCount(); ++row)
            states.append(places()->index(row, column(QStringLiteral("Holds"))).data().toString());
        return states;
    }
    /// Presses the button once it can be pressed.
    [[nodiscard]] bool act(const QString &text) const
    {
        const bool possible = QTest::qWaitFor(
            [&] { return action()->isEnabled() && action()->text().remove(u'&').startsWith(text); }, 30'000);
        if (possible) action()->click();
        return possible;
    }

    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    AccountStore accounts{&settings, &keychain};
    PlaceLedger ledger{folder.filePath(QStringLiteral("places"))};
    PlaceFiller filler{&journal, &custody, &accounts, systemClock()};
    QPointer<ReplaceDialog> dialog;
};

const auto Create = QStringLiteral("Create");
const auto Continue = QStringLiteral("Continue");

} // namespace

class ReplaceDialogTest : public QObject {
    Q_OBJECT
private slots:
    void leadsThroughAllSteps();
    void canBeLeftAndTakenUp();
    void whatFailsBlocksNothing();
    void aToolThatHangsCanBeStopped();
    void aRefusedCreateIsReportedInPlace();
    void aLostSecretIsRegenerated();
    void theUserSaysWhatIsDone();
    void aBatchHasOnePageOfPlaces();
    void theOwnTokenGoesOnlyOnceTheAccountHasTheNewOne();
    void cancellingAsksFirst();
    void enterRevokesNothing();
};

void ReplaceDialogTest::leadsThroughAllSteps()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QByteArray oldId = old.id.toUtf8();
    fixture.write(QStringLiteral(".env"), "QERNAL_TOKEN=" + oldId + "@the-old-secret\n");
    fixture.write(QStringLiteral("vars.tfvars"), "token = \"" + oldId + "@the-old-secret\"\n");
    fixture.open(old);
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT_EQUAL(fixture.step(), 1);
    QERNAL_AWAIT_EQUAL(fixture.places()->rowCount(), 2);
    QVERIFY(fixture.act(QStringLiteral("Fill 2")));
    QERNAL_AWAIT_EQUAL(fixture.states(), QStringList({QStringLiteral("New token"), QStringLiteral("New token")}));
    QVERIFY(!fixture.contentOf(QStringLiteral(".env")).contains(oldId));
    // One way on, not two of the same word.
    QERNAL_AWAIT(!fixture.part<QPushButton>("skip")->isVisible());
    QVERIFY(!fixture.contentOf(QStringLiteral("vars.tfvars")).contains("the-old-secret"));
    QVERIFY(fixture.act(Continue));
    QCOMPARE(fixture.step(), 2);
    const auto *findings = fixture.part<QListWidget>("findings");
    QERNAL_AWAIT_EQUAL(findings->count(), 2);
    QERNAL_AWAIT(findings->item(0)->text().contains(QStringLiteral("accepts it")));
    QERNAL_AWAIT(findings->item(1)->text().startsWith(QStringLiteral("No file")));
    QVERIFY(fixture.act(Continue));
    QCOMPARE(fixture.step(), 3);
    QVERIFY(fixture.isListed(old.id));
    QVERIFY(fixture.act(QStringLiteral("Revoke")));
    QERNAL_AWAIT(!fixture.action()->isVisible());
    QVERIFY(fixture.part<QLabel>("revokeOldText")->text().contains(QStringLiteral("is replaced")));
    QVERIFY(!fixture.isListed(old.id));
}

void ReplaceDialogTest::canBeLeftAndTakenUp()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    fixture.write(QStringLiteral(".env"), "T=" + old.id.toUtf8() + "@the-old-secret\n");
    fixture.open(old);
    // Nothing has begun: it can be cancelled, and there is nothing to give up.
    QVERIFY(!fixture.part<QPushButton>("cancelReplacement")->isVisible());
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT_EQUAL(fixture.step(), 1);
    QERNAL_AWAIT_EQUAL(fixture.places()->rowCount(), 1);
    fixture.part<QPushButton>("later")->click();
    QERNAL_AWAIT(!fixture.dialog);
    const QList<Replacement> left = fixture.journal.replacements(fixture.account.id);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().openPlaces(), 1);
    fixture.open(left);
    QCOMPARE(fixture.step(), 1);
    QVERIFY(fixture.part<QPushButton>("cancelReplacement")->isVisible());
    QVERIFY(fixture.act(QStringLiteral("Fill 1")));
    QERNAL_AWAIT_EQUAL(fixture.states(), QStringList(QStringLiteral("New token")));
    QCOMPARE(fixture.posts(), 1);
}

void ReplaceDialogTest::whatFailsBlocksNothing()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QByteArray secret = old.id.toUtf8() + "@the-old-secret";
    const QByteArray state = "{ \"version\": 4, \"token\": \"" + secret + "\" }\n";
    fixture.write(QStringLiteral("a.tfstate"), state);
    fixture.write(QStringLiteral("b.env"), "T=" + secret + "\n");
    fixture.open(old);
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT_EQUAL(fixture.places()->rowCount(), 2);
    QVERIFY(fixture.act(QStringLiteral("Fill 2")));
    QERNAL_AWAIT_EQUAL(fixture.states(), QStringList({QStringLiteral("Not filled"), QStringLiteral("New token")}));
    QCOMPARE(fixture.contentOf(QStringLiteral("a.tfstate")), state);
    fixture.part<QTreeView>("replacementPlaces")->setCurrentIndex(fixture.places()->index(0, 0));
    QVERIFY(!fixture.part<QLabel>("placeNote")->text().isEmpty());
    // The step can be left all the same.
    fixture.part<QPushButton>("skip")->click();
    QCOMPARE(fixture.step(), 2);
}

void ReplaceDialogTest::aToolThatHangsCanBeStopped()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QString started = fixture.folder.filePath(QStringLiteral("started"));
    const QString tool = fixture.folder.filePath(QStringLiteral("tool"));
    QVERIFY(makeStandInTool(tool, "cat > /dev/null; touch \"$1\"; sleep 1000\n"));
    QVERIFY(fixture.ledger.put(
        {.account = fixture.account.id,
         .tokenId = old.id,
         .destination = Destination{.kind = DestinationKind::Command,
                                    .values = {{DestinationField::CommandLine, tool + u' ' + started}}},
         .filledAt = QDateTime::currentDateTimeUtc()}));
    fixture.open(old);
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT_EQUAL(fixture.places()->rowCount(), 1);
    auto *stop = fixture.part<QPushButton>("stopTool");
    QVERIFY(!stop->isVisible());
    QVERIFY(fixture.act(QStringLiteral("Fill 1")));
    QERNAL_AWAIT(QFile::exists(started));
    QCOMPARE(fixture.states(), QStringList{QStringLiteral("Filling…")});
    QVERIFY(stop->isVisible());
    QVERIFY(!fixture.action()->isEnabled());
    stop->click();
    QERNAL_AWAIT_EQUAL(fixture.states(), QStringList{QStringLiteral("Not filled")});
    QVERIFY(!stop->isVisible());
    fixture.part<QTreeView>("replacementPlaces")->setCurrentIndex(fixture.places()->index(0, 0));
    QCOMPARE(fixture.part<QLabel>("placeNote")->text(),
             QStringLiteral("Cancelled. Whether the secret arrived is not known."));
    QVERIFY(fixture.action()->isEnabled());
}

void ReplaceDialogTest::aRefusedCreateIsReportedInPlace()
{
    DialogFixture fixture({QStringLiteral("--fail"), QStringLiteral("POST:503")});
    QVERIFY(fixture.read());
    fixture.open(fixture.other());
    QVERIFY(fixture.act(Create));
    const auto *status = fixture.part<QLabel>("replacementStatus");
    QERNAL_AWAIT(status->text().contains(QStringLiteral("was not created")) ||
                 status->text().contains(QStringLiteral("was lost")));
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT_EQUAL(fixture.step(), 1);
}

void ReplaceDialogTest::aLostSecretIsRegenerated()
{
    DialogFixture fixture({QStringLiteral("--drop"), QStringLiteral("POST")});
    QVERIFY(fixture.read());
    fixture.open(fixture.other());
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT(fixture.part<QLabel>("replacementStatus")->text().contains(QStringLiteral("never reached")));
    QCOMPARE(fixture.step(), 0);
    QVERIFY(fixture.act(QStringLiteral("Regenerate")));
    QERNAL_AWAIT_EQUAL(fixture.step(), 1);
    QCOMPARE(fixture.posts(), 1);
}

void ReplaceDialogTest::theUserSaysWhatIsDone()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    fixture.write(QStringLiteral(".env"), "T=" + old.id.toUtf8() + "@the-old-secret\n");
    fixture.open(old);
    QSignalSpy copied(fixture.dialog, &ReplaceDialog::copyRequested);
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT_EQUAL(fixture.places()->rowCount(), 1);
    fixture.part<QTreeView>("replacementPlaces")->setCurrentIndex(fixture.places()->index(0, 0));
    fixture.part<QPushButton>("copyNewSecret")->click();
    QCOMPARE(copied.size(), 1);
    const QUuid id = fixture.journal.replacements(fixture.account.id).first().id;
    QCOMPARE(copied.first().first().toUuid(), fixture.replacer.recordOf(id));
    fixture.part<QPushButton>("leaveOut")->click();
    QCOMPARE(fixture.states(), QStringList(QStringLiteral("Left out")));
    fixture.part<QPushButton>("leaveOut")->click();
    fixture.part<QPushButton>("doneByUser")->click();
    QCOMPARE(fixture.states(), QStringList(QStringLiteral("Done by you")));
    QCOMPARE(fixture.replacement(id).openPlaces(), 0);
}

void ReplaceDialogTest::aBatchHasOnePageOfPlaces()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const QList<Token> olds{fixture.other(), fixture.named(QStringLiteral("metrics-reader"))};
    QList<Replacement> drafts;
    const QUuid batch = QUuid::createUuid();
    for (const Token &old : olds) {
        fixture.write(old.name + QStringLiteral(".env"), "T=" + old.id.toUtf8() + "@the-old-secret\n");
        drafts.append(fixture.replacer.draft(old, batch));
    }
    fixture.open(drafts);
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT_EQUAL(fixture.step(), 1);
    QVERIFY(!fixture.part<QTreeView>("replacementPlaces")->isColumnHidden(fixture.column(QStringLiteral("Token"))));
    QERNAL_AWAIT_EQUAL(fixture.places()->rowCount(), 2);
    QVERIFY(fixture.act(QStringLiteral("Fill 2")));
    QERNAL_AWAIT_EQUAL(fixture.states(), QStringList({QStringLiteral("New token"), QStringLiteral("New token")}));
    QVERIFY(fixture.act(Continue));
    QVERIFY(fixture.act(Continue));
    QCOMPARE(fixture.step(), 3);
    QVERIFY(fixture.act(QStringLiteral("Revoke")));
    QERNAL_AWAIT(fixture.journal.replacements(fixture.account.id).isEmpty());
    for (const Token &old : olds)
        QVERIFY(!fixture.isListed(old.id));
    QCOMPARE(fixture.posts(), 2);
}

void ReplaceDialogTest::theOwnTokenGoesOnlyOnceTheAccountHasTheNewOne()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const Token own = fixture.own();
    fixture.open(own);
    QVERIFY(fixture.act(Create));
    QERNAL_AWAIT_EQUAL(fixture.places()->rowCount(), 1);
    // Passed over, it cannot be revoked.
    QERNAL_AWAIT(fixture.part<QPushButton>("skip")->isVisible());
    fixture.part<QPushButton>("skip")->click();
    QVERIFY(fixture.act(Continue));
    QCOMPARE(fixture.step(), 3);
    QVERIFY(!fixture.action()->isEnabled());
    QVERIFY(fixture.part<QLabel>("revokeOldStatus")->text().contains(QStringLiteral("still signed in")));
    fixture.part<QPushButton>("back")->click();
    fixture.part<QPushButton>("back")->click();
    QVERIFY(fixture.act(QStringLiteral("Fill 1")));
    QERNAL_AWAIT_EQUAL(fixture.states(), QStringList(QStringLiteral("New token")));
    QVERIFY(fixture.act(Continue));
    QVERIFY(fixture.act(Continue));
    QVERIFY(fixture.act(QStringLiteral("Revoke")));
    QERNAL_AWAIT(fixture.journal.replacements(fixture.account.id).isEmpty());
    QVERIFY(!fixture.isListed(own.id));
}

void ReplaceDialogTest::cancellingAsksFirst()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const QUuid id = fixture.begin(fixture.other());
    fixture.open({fixture.replacement(id)});
    fixture.part<QPushButton>("cancelReplacement")->click();
    auto *question = fixture.part<QDialog>("cancelQuestion");
    QVERIFY(question);
    question->reject();
    QVERIFY(fixture.journal.replacement(id).has_value());
    fixture.part<QPushButton>("cancelReplacement")->click();
    const QList<QPushButton *> buttons =
        fixture.dialog->findChild<QDialog *>(QStringLiteral("cancelQuestion"))->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("C&ancel replacement")) button->click();
    }
    QERNAL_AWAIT(!fixture.dialog);
    QVERIFY(!fixture.journal.replacement(id).has_value());
}

void ReplaceDialogTest::enterRevokesNothing()
{
    DialogFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QUuid id = fixture.begin(old);
    fixture.open({fixture.replacement(id)});
    QVERIFY(fixture.act(Continue));
    QVERIFY(fixture.act(Continue));
    QCOMPARE(fixture.step(), 3);
    QVERIFY(!fixture.action()->isDefault());
    QVERIFY(fixture.part<QPushButton>("later")->isDefault());
    QVERIFY(fixture.isListed(old.id));
}

QTEST_MAIN(ReplaceDialogTest)
#include "tst_replacedialog.moc"
