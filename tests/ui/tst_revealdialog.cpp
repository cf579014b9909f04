// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/ui/revealfixture.h"
#include "ui/feedback/forgetquestion.h"
#include "ui/feedback/message.h"
#include "ui/places/handoffdialog.h"
#include "ui/reveal/secretfield.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace qernal;

/// What the reveal shows and does, driven by mouse and by key.
class RevealDialogTest : public RevealFixture {
    Q_OBJECT
private slots:
    void opensMaskedAndSaysWhereTheSecretIs();
    void storesByEnter();
    void storesByMouse();
    void copiesWithACountdownAndPostpones();
    void showsAndHides();
    void regenerateSaysThatTheOldIsDead();
    void theCliGetsItAfterAQuestion();
    void aCliFileThatCannotBeWrittenIsNamed_data();
    void aCliFileThatCannotBeWrittenIsNamed();
    void theOldSecretInTheClisFileIsReplaced_data();
    void theOldSecretInTheClisFileIsReplaced();
    void aCopyThatSomethingElseOvertookIsSaid();
    void aNamelessTokenHasWords();
    void aDamagedAnswerIsReported();
    void storesByItselfWhatWasWantedStored();
    void picturesForTheEye();

private:
    /// What *Use it with…* opens over @p open.
    HandOffDialog *openHandOff(RevealDialog *open);
};

void RevealDialogTest::opensMaskedAndSaysWhereTheSecretIs()
{
    OPEN_REVEAL();
    QVERIFY(!open->findChild<SecretField *>()->isShown());
    QVERIFY(open->findChild<QLabel *>(QStringLiteral("revealHeading"))
                ->text()
                .contains(QStringLiteral("“deploy-production”")));
    QERNAL_AWAIT_EQUAL(status(), QStringLiteral("In keychain until you decide."));
    QCOMPARE(state(record), SecretState::Pending);
    QVERIFY(!button("doneButton")->isEnabled());
    QVERIFY(button("storeButton")->isDefault());
    QCOMPARE(open->width(), 520);
    QVERIFY(m_presenter->isUndecided());
}

void RevealDialogTest::storesByEnter()
{
    OPEN_REVEAL();
    QTest::keyClick(open, Qt::Key_Return);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT_EQUAL(button("storeButton")->text(), QStringLiteral("Stored in keychain"));
    QVERIFY(!button("storeButton")->isEnabled());
    QVERIFY(button("doneButton")->isEnabled());
    QVERIFY(button("doneButton")->isDefault());
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    QTest::keyClick(open, Qt::Key_Return);
    QERNAL_AWAIT(!open);
    QVERIFY(messages.isEmpty());
    QCOMPARE(state(record), SecretState::Stored);
}

void RevealDialogTest::storesByMouse()
{
    OPEN_REVEAL();
    QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    // Stored, so the window manager's close needs no question.
    QVERIFY(open->close());
    QERNAL_AWAIT(!open);
}

void RevealDialogTest::copiesWithACountdownAndPostpones()
{
    OPEN_REVEAL();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    // A shortcut needs the focus, which the window manager may have taken back for a moment.
    QERNAL_AWAIT(open->isActiveWindow());
    QTest::keySequence(open, QKeySequence::Copy);
    QERNAL_AWAIT(button("copyButton")->text().contains(QStringLiteral("clears in ")));
    QVERIFY(m_clipboard->isHolding());
    QERNAL_AWAIT_EQUAL(QGuiApplication::clipboard()->text().toUtf8(), canary());
    QVERIFY(button("doneButton")->isEnabled());
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    QTest::mouseClick(button("doneButton"), Qt::LeftButton);
    QERNAL_AWAIT(!open);
    QCOMPARE(messages.size(), 1);
    const auto message = messages.first().first().value<Message>();
    QVERIFY(message.text.contains(QStringLiteral("stays in the keychain until you decide")));
    QCOMPARE(message.remedies.size(), 2);
    QCOMPARE(state(record), SecretState::Pending);
    QVERIFY(m_custody->records()->record(record)->postponed);
    // Keep says so, under the topic of what it answers, and Forget of the same message has lost its meaning.
    QSignalSpy over(m_presenter.get(), &RevealPresenter::messageOver);
    message.remedies.first().action();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT_EQUAL(messages.size(), 2);
    const auto kept = messages.last().first().value<Message>();
    QCOMPARE(kept.level, Message::Level::Success);
    QCOMPARE(kept.topic, message.topic);
    QCOMPARE(over.size(), 1);
    message.remedies.last().action();
    QTest::qWait(300);
    QVERIFY(!m_window->findChild<ForgetQuestion *>());
    QCOMPARE(state(record), SecretState::Stored);
}

void RevealDialogTest::showsAndHides()
{
    OPEN_REVEAL();
    auto *field = open->findChild<SecretField *>();
    QTest::mouseClick(field->findChild<QToolButton *>(), Qt::LeftButton);
    QERNAL_AWAIT(field->isShown());
    QCOMPARE(field->shownText().toUtf8(), canary());
    m_presenter->mask();
    QVERIFY(!field->isShown());
}

void RevealDialogTest::regenerateSaysThatTheOldIsDead()
{
    OPEN_REVEAL(SecretOperation::Regenerate);
    QVERIFY(open->findChild<QLabel *>(QStringLiteral("revealSentence"))
                ->text()
                .contains(QStringLiteral("The old secret has stopped working")));
}

HandOffDialog *RevealDialogTest::openHandOff(RevealDialog *open)
{
    auto *page = new HandOffDialog(open->record(),
                                   {.custody = m_custody.get(),
                                    .ledger = nullptr,
                                    .cliConfig = CliConfig(QProcessEnvironment(), m_home->path()),
                                    .clock = systemClock(),
                                    .environment = QProcessEnvironment::systemEnvironment()},
                                   m_clipboard.get(), open);
    page->open();
    return page;
}

void RevealDialogTest::theCliGetsItAfterAQuestion()
{
    const CliConfig cli(QProcessEnvironment(), m_home->path());
    QVERIFY(cli.writeToken(Secret(QByteArrayLiteral("previous-id@previous-secret"))));
    OPEN_REVEAL();
    const auto *page = openHandOff(open);
    auto *doIt = page->findChild<QPushButton *>(QStringLiteral("handOffDo"));
    const auto *result = page->findChild<QLabel *>(QStringLiteral("handOffResult"));
    doIt->click();
    QERNAL_AWAIT(result->text().contains(QStringLiteral("previous-id")));
    QVERIFY(!result->text().contains(QStringLiteral("previous-secret")));
    QVERIFY(!button("doneButton")->isEnabled());
    doIt->click();
    QERNAL_AWAIT_EQUAL(cli.fileTokenId(), tokenId());
    QERNAL_AWAIT(result->text().contains(QStringLiteral("The CLI has it.")));
    QVERIFY(button("doneButton")->isEnabled());
}

void RevealDialogTest::aCliFileThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<bool>("stored");
    QTest::newRow("pending") << false;
    QTest::newRow("stored") << true;
}

void RevealDialogTest::aCliFileThatCannotBeWrittenIsNamed()
{
    QFETCH(bool, stored);
    const QString folder = m_home->filePath(QStringLiteral(".qernal"));
    const CliConfig cli(QProcessEnvironment(), m_home->path());
    QVERIFY(cli.writeToken(Secret(tokenId().toLatin1() + "@the-old-secret")));
    OPEN_REVEAL(SecretOperation::Create, stored);
    QERNAL_AWAIT_EQUAL(state(record), stored ? SecretState::Stored : SecretState::Pending);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto *page = openHandOff(open);
    page->findChild<QPushButton *>(QStringLiteral("handOffDo"))->click();
    const auto *result = page->findChild<QLabel *>(QStringLiteral("handOffResult"));
    QERNAL_AWAIT(result->text().contains(QStringLiteral("The CLI's configuration file could not be written.")));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(!result->text().contains(QStringLiteral("nothing was sent")), qPrintable(result->text()));
    QVERIFY2(status().startsWith(QStringLiteral("In keychain")), qPrintable(status()));
    QVERIFY(contentOf(cli.filePath()).contains("the-old-secret"));
    // A failure to hand it on is no decision, and no failure of the keychain.
    QCOMPARE(button("doneButton")->isEnabled(), stored);
    QVERIFY(!button("storeButton")->text().contains(QStringLiteral("Try again")));
}

void RevealDialogTest::theOldSecretInTheClisFileIsReplaced_data()
{
    QTest::addColumn<bool>("writable");
    QTest::newRow("done") << true;
    QTest::newRow("refused") << false;
}

void RevealDialogTest::theOldSecretInTheClisFileIsReplaced()
{
    QFETCH(bool, writable);
    const QString folder = m_home->filePath(QStringLiteral(".qernal"));
    const CliConfig cli(QProcessEnvironment(), m_home->path());
    QVERIFY(cli.writeToken(Secret(tokenId().toLatin1() + "@the-old-secret")));
    PlaceLedger ledger(m_home->filePath(QStringLiteral("places")));
    m_presenter->setLedger(&ledger);
    OPEN_REVEAL(SecretOperation::Regenerate);
    if (!writable) QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QTest::mouseClick(button("replaceEverywhereButton"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    if (writable) {
        QERNAL_AWAIT(status().contains(QStringLiteral("The CLI has it.")));
        QCOMPARE(ledger.recent().value(0).file, cli.filePath());
        QVERIFY(!button("replaceEverywhereButton")->isVisible());
    } else {
        QERNAL_AWAIT(status().contains(QStringLiteral("The CLI's configuration file could not be written.")));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(ledger.recent().isEmpty());
    }
    QCOMPARE(contentOf(cli.filePath()).contains("the-old-secret"), !writable);
    QVERIFY2(status().startsWith(QStringLiteral("In keychain")), qPrintable(status()));
    m_presenter->setLedger(nullptr);
}

void RevealDialogTest::aCopyThatSomethingElseOvertookIsSaid()
{
    OPEN_REVEAL();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    QTest::mouseClick(button("copyButton"), Qt::LeftButton);
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    QERNAL_AWAIT(status().contains(QStringLiteral("copy it again")));
    QVERIFY(open->isUndecided());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
    QTest::mouseClick(button("copyButton"), Qt::LeftButton);
    QERNAL_AWAIT(!open->isUndecided());
    QVERIFY(!status().contains(QStringLiteral("copy it again")));
}

void RevealDialogTest::aNamelessTokenHasWords()
{
    const auto begun = m_custody->begin({.account = QUuid::createUuid(), .tokenName = QString()});
    QVERIFY(begun);
    m_custody->received(*begun, tokenId(), QString(), Secret(canary()), false);
    QERNAL_AWAIT(dialog());
    QCOMPARE(dialog()->findChild<QLabel *>(QStringLiteral("revealHeading"))->text(),
             QStringLiteral("New secret for “(no name)”"));
}

void RevealDialogTest::aDamagedAnswerIsReported()
{
    OPEN_REVEAL(SecretOperation::Create, false, true);
    const auto labels = open->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("damaged: check that it works"));
    }));
}

void RevealDialogTest::storesByItselfWhatWasWantedStored()
{
    OPEN_REVEAL(SecretOperation::Create, true);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT_EQUAL(button("storeButton")->text(), QStringLiteral("Stored in keychain"));
}

void RevealDialogTest::picturesForTheEye()
{
    const QString folder = qEnvironmentVariable("QERNAL_PICTURES");
    if (folder.isEmpty()) QSKIP("QERNAL_PICTURES names no folder");
    OPEN_REVEAL(SecretOperation::Regenerate);
    auto *field = open->findChild<SecretField *>();
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        const QString name = folder + (mode == Theme::Mode::Light ? QStringLiteral("/light") : QStringLiteral("/dark"));
        QTest::qWait(200);
        open->grab().save(name + QStringLiteral("-masked.png"));
        QTest::mouseClick(field->findChild<QToolButton *>(), Qt::LeftButton);
        QERNAL_AWAIT(field->isShown());
        QTest::mouseClick(button("copyButton"), Qt::LeftButton);
        QERNAL_AWAIT(button("copyButton")->text().contains(QStringLiteral("clears")));
        open->grab().save(name + QStringLiteral("-shown.png"));
        field->mask();
        CloseGuard question(QStringLiteral("deploy-production"), {}, open);
        question.setAttribute(Qt::WA_DeleteOnClose, false);
        question.open();
        QTest::qWait(200);
        question.grab().save(name + QStringLiteral("-guard.png"));
        question.reject();
    }
    QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    open->grab().save(folder + QStringLiteral("/dark-stored.png"));
    m_theme->setMode(Theme::Mode::Light);
    QTest::qWait(200);
    open->grab().save(folder + QStringLiteral("/light-stored.png"));
}

QTEST_MAIN(RevealDialogTest)
#include "tst_revealdialog.moc"
