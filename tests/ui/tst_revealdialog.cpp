// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "ui/feedback/message.h"
#include "ui/reveal/closeguard.h"
#include "ui/reveal/revealdialog.h"
#include "ui/reveal/revealpresenter.h"
#include "ui/reveal/secretfield.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

#include <csignal>

using namespace qernal;
using namespace std::chrono_literals;

namespace {

QByteArray canary()
{
    return QByteArrayLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm");
}

QString tokenId()
{
    return QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
}

/// The keychain's daemon, stopped in its tracks until told to go on.
class StoppedKeychain {
public:
    StoppedKeychain()
        : m_process(static_cast<pid_t>(
            QDBusConnection::sessionBus().interface()->servicePid(QStringLiteral("org.freedesktop.secrets")).value()))
    {
        m_stopped = m_process > 0 && kill(m_process, SIGSTOP) == 0;
    }
    ~StoppedKeychain() { goOn(); }
    Q_DISABLE_COPY_MOVE(StoppedKeychain)

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    void goOn() const
    {
        if (m_stopped)
            kill(m_process, SIGCONT);
    }

private:
    pid_t m_process;
    bool m_stopped = false;
};

} // namespace

/// Drives the reveal on a real custody and a real keychain, by mouse and by key.
class TestRevealDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensMaskedAndSaysWhereTheSecretIs();
    void storesByEnter();
    void storesByMouse();
    void copiesWithACountdownAndPostpones();
    void showsAndHides();
    void closingUndecidedAsks_data();
    void closingUndecidedAsks();
    void enterInTheQuestionGoesBack();
    void keepInTheQuestionStores();
    void discardInTheQuestionForgets();
    void aFailingKeychainIsToldAndTriedAgain_data();
    void aFailingKeychainIsToldAndTriedAgain();
    void regenerateSaysThatTheOldIsDead();
    void theCliGetsItAfterAQuestion();
    void aDamagedAnswerIsToldSo();
    void storesByItselfWhatWasWantedStored();
    void onlyOneRevealAtATime();
    void picturesForTheEye();

private:
    QUuid arrive(SecretOperation operation = SecretOperation::Create, bool wantsStored = false, bool damaged = false);
    RevealDialog *dialog() const;
    QPushButton *button(const char *name) const { return dialog()->findChild<QPushButton *>(QLatin1String(name)); }
    QString status() const { return dialog()->findChild<QLabel *>(QStringLiteral("revealStatus"))->text(); }
    CloseGuard *guard() const;
    SecretState state(const QUuid &record) const { return m_custody->record(record)->state; }
    void makeCustody(std::chrono::milliseconds watchdog);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<SecretCustody> m_custody;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<RevealPresenter> m_presenter;
    std::unique_ptr<Theme> m_theme;
};

void TestRevealDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(qobject_cast<QApplication *>(qApp));
    m_theme->setMode(Theme::Mode::Light);
    // A window that is mapped before the window manager runs is never made active: try with new ones.
    bool managed = false;
    for (int attempt = 0; attempt < 20 && !managed; ++attempt) {
        QWidget probe;
        probe.show();
        managed = QTest::qWaitForWindowActive(&probe, 500);
    }
    QVERIFY(managed);
}

void TestRevealDialog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_clipboard = std::make_unique<SecretClipboard>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_window->show();
    // The window manager's word on it comes late, and would take the focus from a dialog that opened meanwhile.
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    makeCustody(10s);
}

void TestRevealDialog::makeCustody(std::chrono::milliseconds watchdog)
{
    m_presenter.reset();
    m_custody.reset();
    m_keychain = std::make_unique<Keychain>(QStringLiteral("com.qernal.TokenManager.test"), watchdog);
    m_custody = std::make_unique<SecretCustody>(m_home->filePath(QStringLiteral("ledger")), m_keychain.get(),
                                                systemClock());
    m_presenter = std::make_unique<RevealPresenter>(m_custody.get(), m_clipboard.get(),
                                                    CliConfig(QProcessEnvironment(), m_home->path()), m_window.get());
}

void TestRevealDialog::cleanup()
{
    m_presenter.reset();
    m_window.reset();
    m_clipboard.reset();
    m_custody.reset();
    m_keychain.reset();
    m_home.reset();
}

QUuid TestRevealDialog::arrive(SecretOperation operation, bool wantsStored, bool damaged)
{
    const auto record = m_custody->begin({.account = QUuid::createUuid(),
                                          .operation = operation,
                                          .tokenId = operation == SecretOperation::Create ? QString() : tokenId(),
                                          .tokenName = QStringLiteral("deploy-production"),
                                          .wantsStored = wantsStored});
    if (!record)
        return {};
    m_custody->received(*record, tokenId(), QStringLiteral("deploy-production"), Secret(canary()), damaged);
    return *record;
}

RevealDialog *TestRevealDialog::dialog() const
{
    for (auto *found : m_window->findChildren<RevealDialog *>())
        if (found->isVisible())
            return found;
    return nullptr;
}

CloseGuard *TestRevealDialog::guard() const
{
    return dialog() ? dialog()->findChild<CloseGuard *>() : nullptr;
}

#define OPEN_REVEAL(...)                                                                                              \
    const QUuid record = arrive(__VA_ARGS__);                                                                         \
    QVERIFY(!record.isNull());                                                                                        \
    QTRY_VERIFY(dialog());                                                                                            \
    QVERIFY(QTest::qWaitForWindowActive(dialog()));                                                                   \
    const QPointer<RevealDialog> open = dialog()

void TestRevealDialog::opensMaskedAndSaysWhereTheSecretIs()
{
    OPEN_REVEAL();
    QVERIFY(!open->findChild<SecretField *>()->isShown());
    QVERIFY(open->findChild<QLabel *>(QStringLiteral("revealHeading"))
                ->text().contains(QStringLiteral("“deploy-production”")));
    QTRY_COMPARE(status(), QStringLiteral("Saved in the keychain, not confirmed yet."));
    QCOMPARE(state(record), SecretState::Pending);
    QVERIFY(!button("doneButton")->isEnabled());
    QVERIFY(button("storeButton")->isDefault());
    QCOMPARE(open->width(), 520);
    QVERIFY(m_presenter->isUndecided());
}

void TestRevealDialog::storesByEnter()
{
    OPEN_REVEAL();
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_COMPARE(state(record), SecretState::Stored);
    QTRY_COMPARE(button("storeButton")->text(), QStringLiteral("Stored in keychain"));
    QVERIFY(!button("storeButton")->isEnabled());
    QVERIFY(button("doneButton")->isEnabled());
    QVERIFY(button("doneButton")->isDefault());
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_VERIFY(!open);
    QVERIFY(messages.isEmpty());
    QCOMPARE(state(record), SecretState::Stored);
}

void TestRevealDialog::storesByMouse()
{
    OPEN_REVEAL();
    QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QTRY_COMPARE(state(record), SecretState::Stored);
    // Stored, so the window manager's close needs no question.
    QVERIFY(open->close());
    QTRY_VERIFY(!open);
}

void TestRevealDialog::copiesWithACountdownAndPostpones()
{
    OPEN_REVEAL();
    QTRY_COMPARE(state(record), SecretState::Pending);
    // A shortcut needs the focus, which the window manager may have taken back for a moment.
    QTRY_VERIFY(open->isActiveWindow());
    QTest::keySequence(open, QKeySequence::Copy);
    QTRY_VERIFY(button("copyButton")->text().contains(QStringLiteral("clears in ")));
    QVERIFY(m_clipboard->isHolding());
    QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), canary());
    QVERIFY(button("doneButton")->isEnabled());
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    QTest::mouseClick(button("doneButton"), Qt::LeftButton);
    QTRY_VERIFY(!open);
    QCOMPARE(messages.size(), 1);
    const auto message = messages.first().first().value<Message>();
    QVERIFY(message.text.contains(QStringLiteral("Kept in the keychain until you decide")));
    QCOMPARE(message.remedies.size(), 2);
    QCOMPARE(state(record), SecretState::Pending);
    QVERIFY(m_custody->record(record)->postponed);
    // Forget does.
    message.remedies.last().action();
    QTRY_VERIFY(!m_custody->record(record));
}

void TestRevealDialog::showsAndHides()
{
    OPEN_REVEAL();
    auto *field = open->findChild<SecretField *>();
    QTest::mouseClick(field->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_VERIFY(field->isShown());
    QCOMPARE(field->shownText().toUtf8(), canary());
    m_presenter->mask();
    QVERIFY(!field->isShown());
}

void TestRevealDialog::closingUndecidedAsks_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("Escape") << QStringLiteral("escape");
    QTest::newRow("window manager") << QStringLiteral("close");
    QTest::newRow("program wants to end") << QStringLiteral("ask");
}

void TestRevealDialog::closingUndecidedAsks()
{
    QFETCH(QString, way);
    OPEN_REVEAL();
    const auto close = [&] {
        if (way == QLatin1String("escape"))
            QTest::keyClick(open, Qt::Key_Escape);
        else if (way == QLatin1String("close"))
            open->close();
        else
            m_presenter->askToDecide();
    };
    close();
    QTRY_VERIFY(guard() && guard()->isVisible());
    QVERIFY(open && open->isVisible());
    // Escape means Go back, and the secret is where it was.
    QTest::keyClick(guard(), Qt::Key_Escape);
    QTRY_VERIFY(!guard());
    QVERIFY(open && open->isVisible());
    close();
    QTRY_VERIFY(guard());
}

void TestRevealDialog::enterInTheQuestionGoesBack()
{
    OPEN_REVEAL();
    open->reject();
    QTRY_VERIFY(guard());
    QVERIFY(QTest::qWaitForWindowActive(guard()));
    QTest::keyClick(guard(), Qt::Key_Return);
    QTRY_VERIFY(!guard());
    QVERIFY(open->isVisible());
    QVERIFY(m_custody->record(record));
}

void TestRevealDialog::keepInTheQuestionStores()
{
    OPEN_REVEAL();
    QSignalSpy decided(m_presenter.get(), &RevealPresenter::decided);
    m_presenter->askToDecide();
    QTRY_VERIFY(guard());
    QTest::mouseClick(guard()->findChild<QPushButton *>(QStringLiteral("keepButton")), Qt::LeftButton);
    QTRY_COMPARE(state(record), SecretState::Stored);
    QTRY_VERIFY(!open);
    QTRY_COMPARE(decided.size(), 1);
}

void TestRevealDialog::discardInTheQuestionForgets()
{
    OPEN_REVEAL();
    open->reject();
    QTRY_VERIFY(guard());
    QTest::mouseClick(guard()->findChild<QPushButton *>(QStringLiteral("discardButton")), Qt::LeftButton);
    QTRY_VERIFY(!m_custody->record(record));
    QTRY_VERIFY(!open);
}

void TestRevealDialog::aFailingKeychainIsToldAndTriedAgain_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by mouse") << false;
}

void TestRevealDialog::aFailingKeychainIsToldAndTriedAgain()
{
    QFETCH(bool, byKey);
    makeCustody(500ms);
    const StoppedKeychain stopped;
    QVERIFY(stopped.isStopped());
    OPEN_REVEAL();
    QTRY_VERIFY(status().startsWith(QStringLiteral("Not saved: ")));
    QVERIFY(button("storeButton")->text().contains(QStringLiteral("Try again")));
    QVERIFY(!button("doneButton")->isEnabled());
    // Closing says so too, and Escape from there loses nothing.
    QTest::keyClick(open, Qt::Key_Escape);
    QTRY_VERIFY(guard());
    QVERIFY(guard()->findChild<QLabel *>(QStringLiteral("closeGuardProblem")));
    QTest::keyClick(guard(), Qt::Key_Escape);
    QTRY_VERIFY(!guard());
    // It can be seen and copied although no keychain works.
    QTest::mouseClick(button("copyButton"), Qt::LeftButton);
    QTRY_VERIFY(button("doneButton")->isEnabled());
    stopped.goOn();
    if (byKey)
        QTest::keyClick(button("storeButton"), Qt::Key_Space);
    else
        QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QTRY_COMPARE(state(record), SecretState::Stored);
    QTRY_COMPARE(button("storeButton")->text(), QStringLiteral("Stored in keychain"));
}

void TestRevealDialog::regenerateSaysThatTheOldIsDead()
{
    OPEN_REVEAL(SecretOperation::Regenerate);
    QVERIFY(open->findChild<QLabel *>(QStringLiteral("revealSentence"))
                ->text().contains(QStringLiteral("The old secret has stopped working")));
}

void TestRevealDialog::theCliGetsItAfterAQuestion()
{
    const CliConfig cli(QProcessEnvironment(), m_home->path());
    QVERIFY(cli.writeToken(Secret(QByteArrayLiteral("previous-id@previous-secret"))));
    OPEN_REVEAL();
    auto *action = open->findChild<QAction *>(QStringLiteral("useWithCli"));
    action->trigger();
    auto *question = open->findChild<QMessageBox *>(QStringLiteral("cliConfigQuestion"));
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("previous-id")));
    QVERIFY(!question->text().contains(QStringLiteral("previous-secret")));
    QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("writeCliConfigButton")), Qt::LeftButton);
    QTRY_COMPARE(cli.fileTokenId(), tokenId());
    QTRY_VERIFY(status().contains(QStringLiteral("The CLI has it.")));
    QVERIFY(button("doneButton")->isEnabled());
}

void TestRevealDialog::aDamagedAnswerIsToldSo()
{
    OPEN_REVEAL(SecretOperation::Create, false, true);
    const auto labels = open->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("damaged: check that it works"));
    }));
}

void TestRevealDialog::storesByItselfWhatWasWantedStored()
{
    OPEN_REVEAL(SecretOperation::Create, true);
    QTRY_COMPARE(state(record), SecretState::Stored);
    QTRY_COMPARE(button("storeButton")->text(), QStringLiteral("Stored in keychain"));
}

void TestRevealDialog::onlyOneRevealAtATime()
{
    OPEN_REVEAL();
    const QUuid second = arrive();
    QTRY_COMPARE(state(second), SecretState::Pending);
    QCOMPARE(m_window->findChildren<RevealDialog *>().size(), 1);
    QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QTRY_COMPARE(state(record), SecretState::Stored);
    QTest::mouseClick(button("doneButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->record() == second);
}

void TestRevealDialog::picturesForTheEye()
{
    const QString folder = qEnvironmentVariable("QERNAL_PICTURES");
    if (folder.isEmpty())
        QSKIP("QERNAL_PICTURES names no folder");
    OPEN_REVEAL(SecretOperation::Regenerate);
    auto *field = open->findChild<SecretField *>();
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        const QString name = folder + (mode == Theme::Mode::Light ? QStringLiteral("/light") : QStringLiteral("/dark"));
        QTest::qWait(200);
        open->grab().save(name + QStringLiteral("-masked.png"));
        QTest::mouseClick(field->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(field->isShown());
        QTest::mouseClick(button("copyButton"), Qt::LeftButton);
        QTRY_VERIFY(button("copyButton")->text().contains(QStringLiteral("clears")));
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
    QTRY_COMPARE(state(record), SecretState::Stored);
    open->grab().save(folder + QStringLiteral("/dark-stored.png"));
    m_theme->setMode(Theme::Mode::Light);
    QTest::qWait(200);
    open->grab().save(folder + QStringLiteral("/light-stored.png"));
}

QTEST_MAIN(TestRevealDialog)
#include "tst_revealdialog.moc"
