// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/revealfixture.h"
#include "ui/feedback/forgetquestion.h"
#include "ui/feedback/message.h"
#include "ui/reveal/secretfield.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
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
    void aLineForAShellHoldsNoSecret();
    void aCopyThatSomethingElseOvertookIsSaid();
    void aNamelessTokenHasWords();
    void aDamagedAnswerIsReported();
    void storesByItselfWhatWasWantedStored();
    void picturesForTheEye();
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

void RevealDialogTest::theCliGetsItAfterAQuestion()
{
    const CliConfig cli(QProcessEnvironment(), m_home->path());
    QVERIFY(cli.writeToken(Secret(QByteArrayLiteral("previous-id@previous-secret"))));
    OPEN_REVEAL();
    auto *action = open->findChild<QAction *>(QStringLiteral("useWithCli"));
    action->trigger();
    auto *question = open->findChild<QMessageBox *>(QStringLiteral("cliConfigQuestion"));
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(QStringLiteral("previous-id")));
    QVERIFY(!question->informativeText().contains(QStringLiteral("previous-secret")));
    QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("writeCliConfigButton")), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(cli.fileTokenId(), tokenId());
    QERNAL_AWAIT(status().contains(QStringLiteral("The CLI has it.")));
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
    QVERIFY(cli.writeToken(Secret(QByteArrayLiteral("previous-id@previous-secret"))));
    OPEN_REVEAL(SecretOperation::Create, stored);
    QERNAL_AWAIT_EQUAL(state(record), stored ? SecretState::Stored : SecretState::Pending);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    open->findChild<QAction *>(QStringLiteral("useWithCli"))->trigger();
    auto *question = open->findChild<QMessageBox *>(QStringLiteral("cliConfigQuestion"));
    QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("writeCliConfigButton")), Qt::LeftButton);
    QERNAL_AWAIT(status().contains(QStringLiteral("The CLI's configuration file could not be written.")));
    QVERIFY2(status().startsWith(QStringLiteral("In keychain")), qPrintable(status()));
    QVERIFY2(!status().contains(QStringLiteral("nothing was sent")), qPrintable(status()));
    QCOMPARE(cli.fileTokenId(), QStringLiteral("previous-id"));
    // A failure to hand it on is no decision, and no failure of the keychain.
    QCOMPARE(button("doneButton")->isEnabled(), stored);
    QVERIFY(!button("storeButton")->text().contains(QStringLiteral("Try again")));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void RevealDialogTest::aLineForAShellHoldsNoSecret()
{
    OPEN_REVEAL();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    const auto actions = open->findChildren<QAction *>(QRegularExpression(QStringLiteral("^usePrompt")));
    QCOMPARE(actions.size(), 6);
    for (QAction *action : actions) {
        action->trigger();
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(!line.isEmpty() && !line.contains(QLatin1Char('\n')), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1Char('@')), qPrintable(line));
        QERNAL_AWAIT(status().contains(QStringLiteral("press Copy here and paste the secret there")));
    }
    // The secret is not handed on by that.
    QVERIFY(open->isUndecided());
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
        button("useWithButton")->menu()->popup(QPoint(0, 0));
        QTest::qWait(100);
        button("useWithButton")->menu()->grab().save(name + QStringLiteral("-menu.png"));
        button("useWithButton")->menu()->close();
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
