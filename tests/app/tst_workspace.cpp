// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/support/servicegate.h"
#include "tests/ui/messagetexts.h"
#include "ui/feedback/earlyinputfilter.h"
#include "ui/feedback/messagebar.h"
#include "ui/reveal/revealdialog.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokentable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

using Hold = ServiceGate::Hold;

/// The program's whole inside, in process: whatever is done to the account, the window or the program while a request
/// is on its way, its secret reaches the reveal, and what an earlier run left open is told with its remedies.
class WorkspaceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aSecretReachesTheRevealWhateverIsDoneMeanwhile_data();
    void aSecretReachesTheRevealWhateverIsDoneMeanwhile();
    void enterHeldDownSendsOneRequest();
    void aDoubleClickSendsOneRequest_data();
    void aDoubleClickSendsOneRequest();
    void anAnswerLostAfterSigningOutIsReported();
    void whatAnEarlierRunLeftIsReportedWithItsRemedies_data();
    void whatAnEarlierRunLeftIsReportedWithItsRemedies();
    void aPostponedSecretIsKeptFromTheDetails();
    void theDetailsSayWhereASecretWent();

private:
    [[nodiscard]] Account account() const;
    void makeWorkspace();
    void openAccount();
    void sendCreate(const QString &name);
    void signOut();
    [[nodiscard]] RevealDialog *reveal() const;
    [[nodiscard]] QStringList messages() const;
    template<typename T> [[nodiscard]] T *part(const char *name) const
    {
        for (T *found : m_workspace->window()->findChildren<T *>(QLatin1String(name)))
            if (found->isVisible()) return found;
        return nullptr;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DemoProcess> m_service;
    std::unique_ptr<ServiceGate> m_gate;
    std::unique_ptr<Workspace> m_workspace;
    QUuid m_account;
};

void WorkspaceTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qobject_cast<QApplication *>(qApp));
    m_clipboard = std::make_unique<SecretClipboard>();
}

void WorkspaceTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<DemoProcess>();
    QVERIFY(m_service->isRunning());
    m_gate = std::make_unique<ServiceGate>(m_service->url());
    m_account = QUuid::createUuid();
    makeWorkspace();
}

void WorkspaceTest::cleanup()
{
    m_workspace.reset();
    m_gate.reset();
    m_service.reset();
}

Account WorkspaceTest::account() const
{
    return {
        .id = m_account, .name = QStringLiteral("Work"), .apiUrl = m_gate->url(), .authorizationUrl = m_gate->url()};
}

void WorkspaceTest::makeWorkspace()
{
    m_workspace.reset();
    const WorkspacePaths paths{
        QStringLiteral("com.qernal.TokenManager.Test"), m_home->filePath(QStringLiteral("secrets")),
        m_home->filePath(QStringLiteral("settings.conf")), m_home->filePath(QStringLiteral("replacements"))};
    m_workspace = std::make_unique<Workspace>(paths, CliConfig(QProcessEnvironment(), m_home->path()), m_theme.get(),
                                              m_clipboard.get());
}

void WorkspaceTest::openAccount()
{
    m_workspace->raise();
    QVERIFY(QTest::qWaitForWindowActive(m_workspace->window(), 30'000));
    m_workspace->open(account(), {Credential::Kind::ApiToken, Secret(m_service->apiToken())});
    const auto rows = [this] {
        auto *table = part<TokenTable>("tokenTable");
        return table && table->model() ? table->model()->rowCount() : 0;
    };
    QERNAL_AWAIT(rows() > 0);
}

void WorkspaceTest::sendCreate(const QString &name)
{
    QTest::keyClick(m_workspace->window(), Qt::Key_N, Qt::ControlModifier);
    QERNAL_AWAIT(part<QLineEdit>("name"));
    QTest::keyClicks(part<QLineEdit>("name"), name);
    QTest::mouseClick(part<QPushButton>("action"), Qt::LeftButton);
}

void WorkspaceTest::signOut()
{
    emit m_workspace->window()->signOutRequested();
    QERNAL_AWAIT(part<QPushButton>("forget"));
    QTest::mouseClick(part<QPushButton>("forget"), Qt::LeftButton);
}

RevealDialog *WorkspaceTest::reveal() const
{
    return part<RevealDialog>("revealDialog");
}

QStringList WorkspaceTest::messages() const
{
    return messageTexts(m_workspace->window());
}

void WorkspaceTest::aSecretReachesTheRevealWhateverIsDoneMeanwhile_data()
{
    QTest::addColumn<QString>("meanwhile");
    for (const char *meanwhile : {"nothing", "signed out", "account switched", "window closed", "signal"})
        QTest::newRow(meanwhile) << QString::fromLatin1(meanwhile);
}

void WorkspaceTest::aSecretReachesTheRevealWhateverIsDoneMeanwhile()
{
    QFETCH(QString, meanwhile);
    openAccount();
    if (QTest::currentTestFailed()) return;
    QSignalSpy ended(m_workspace.get(), &Workspace::ended);
    m_gate->hold(Hold::Answer);
    sendCreate(QStringLiteral("in-flight"));
    QVERIFY(m_gate->isHolding());
    if (meanwhile == QLatin1String("signed out")) {
        signOut();
    } else if (meanwhile == QLatin1String("account switched")) {
        m_workspace->open({.id = QUuid::createUuid(),
                           .name = QStringLiteral("Other"),
                           .apiUrl = m_service->url(),
                           .authorizationUrl = m_service->url()},
                          {Credential::Kind::ApiToken, Secret(m_service->apiToken())});
    } else if (meanwhile == QLatin1String("window closed")) {
        m_workspace->window()->close();
    } else if (meanwhile == QLatin1String("signal")) {
        m_workspace->endBySignal();
    }
    QTest::qWait(300);
    QCOMPARE(ended.count(), 0);
    m_gate->hold(Hold::Nothing);
    if (meanwhile == QLatin1String("signal") || meanwhile == QLatin1String("window closed")) {
        // It was to be stored, so nothing is left to ask about once it is.
        QERNAL_AWAIT_EQUAL(ended.count(), 1);
    } else {
        QERNAL_AWAIT(reveal());
        QCOMPARE(ended.count(), 0);
    }
    SecretLedger ledger(m_home->filePath(QStringLiteral("secrets")));
    const auto state = [&ledger] {
        ledger.load();
        return ledger.records().isEmpty() ? SecretState::Lost : ledger.records().constLast().state;
    };
    QERNAL_AWAIT_EQUAL(state(), SecretState::Stored);
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.Test"));
    std::optional<Result<Secret>> read;
    keychain.read(ledger.records().constLast().keychainKey, this, [&read](Result<Secret> r) { read = std::move(r); });
    QERNAL_AWAIT(read && *read && **read == Secret(m_gate->issuedSecret()));
    QCOMPARE(m_gate->mutations(), 1);
}

void WorkspaceTest::enterHeldDownSendsOneRequest()
{
    openAccount();
    if (QTest::currentTestFailed()) return;
    QTest::keyClick(m_workspace->window(), Qt::Key_N, Qt::ControlModifier);
    QERNAL_AWAIT(part<QLineEdit>("name"));
    auto *name = part<QLineEdit>("name");
    QTest::keyClicks(name, QStringLiteral("only-once"));
    for (int i = 0; i < 20; ++i)
        QTest::keyPress(name, Qt::Key_Return);
    QERNAL_AWAIT(reveal());
    QCOMPARE(m_gate->mutations(), 1);
}

void WorkspaceTest::aDoubleClickSendsOneRequest_data()
{
    QTest::addColumn<bool>("waits");
    QTest::newRow("the answer comes after both clicks") << true;
    QTest::newRow("the answer comes when it comes") << false;
}

void WorkspaceTest::aDoubleClickSendsOneRequest()
{
    QFETCH(bool, waits);
    openAccount();
    if (QTest::currentTestFailed()) return;
    QTest::keyClick(m_workspace->window(), Qt::Key_N, Qt::ControlModifier);
    QERNAL_AWAIT(part<QLineEdit>("name"));
    QTest::keyClicks(part<QLineEdit>("name"), QStringLiteral("only-once"));
    const auto *create = part<QPushButton>("action");
    QVERIFY(QTest::qWaitForWindowActive(create->window(), 30'000));
    QERNAL_AWAIT(create->isEnabled());
    // Clicks that come with the window are ignored, for they were meant for an earlier one.
    QTest::qWait(static_cast<int>(2 * EarlyInputFilter::grace.count()));
    if (waits) m_gate->hold(Hold::Answer);
    const QPoint at = create->mapToGlobal(create->rect().center());
    QProcess mouse;
    mouse.start(QStringLiteral("xdotool"),
                {QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()), QStringLiteral("click"),
                 QStringLiteral("--repeat"), QStringLiteral("2"), QStringLiteral("--delay"), QStringLiteral("40"),
                 QStringLiteral("1")});
    QERNAL_AWAIT(mouse.state() == QProcess::NotRunning);
    QCOMPARE(mouse.exitCode(), 0);
    if (waits) {
        QVERIFY(m_gate->isHolding());
        m_gate->hold(Hold::Nothing);
    }
    QERNAL_AWAIT(reveal());
    QCOMPARE(m_gate->mutations(), 1);
}

void WorkspaceTest::anAnswerLostAfterSigningOutIsReported()
{
    openAccount();
    if (QTest::currentTestFailed()) return;
    m_gate->hold(Hold::AnswerHead);
    sendCreate(QStringLiteral("lost-later"));
    QVERIFY(m_gate->isHolding());
    signOut();
    m_service.reset();
    QERNAL_AWAIT2(
        messages().join(QLatin1Char('\n')).contains(QStringLiteral("The answer to creating “lost-later” was lost.")),
        qPrintable(messages().join(QLatin1Char('\n'))));
}

void WorkspaceTest::whatAnEarlierRunLeftIsReportedWithItsRemedies_data()
{
    QTest::addColumn<SecretOperation>("operation");
    QTest::addColumn<SecretState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("a regenerate without an answer") << SecretOperation::Regenerate << SecretState::Requested
                                                    << QStringLiteral("It is not known whether “left-open”");
    QTest::newRow("a created secret that died with us")
        << SecretOperation::Create << SecretState::Held
        << QStringLiteral("“left-open” is created, but its secret never");
    QTest::newRow("a regenerated secret that died with us")
        << SecretOperation::Regenerate << SecretState::Held
        << QStringLiteral("“left-open” has a new secret, which was lost");
}

void WorkspaceTest::whatAnEarlierRunLeftIsReportedWithItsRemedies()
{
    QFETCH(SecretOperation, operation);
    QFETCH(SecretState, state);
    QFETCH(QString, words);
    SecretRecord record{.id = QUuid::createUuid(),
                        .account = m_account,
                        .operation = operation,
                        .tokenId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4"),
                        .tokenName = QStringLiteral("left-open"),
                        .state = state,
                        .requestedAt = QDateTime::currentDateTimeUtc()};
    if (state == SecretState::Held) record.keychainKey = QStringLiteral("com.qernal.TokenManager/never/written");
    SecretLedger ledger(m_home->filePath(QStringLiteral("secrets")));
    QVERIFY(ledger.put(record));
    m_workspace->start({});
    const auto told = [&] {
        const QStringList all = messages();
        return all.filter(words).size() == 1 ? all.filter(words).constFirst() : QString();
    };
    QERNAL_AWAIT2(!told().isEmpty(), qPrintable(messages().join(QLatin1Char('\n'))));
    openAccount();
    QERNAL_AWAIT2(told().contains(QStringLiteral("|Regenerate")) && told().contains(QStringLiteral("|Revoke")),
                  qPrintable(messages().join(QLatin1Char('\n'))));
}

void WorkspaceTest::aPostponedSecretIsKeptFromTheDetails()
{
    openAccount();
    if (QTest::currentTestFailed()) return;
    auto *table = part<TokenTable>("tokenTable");
    QTest::keyClick(table, Qt::Key_Home);
    const QStringList ids = table->selectedIds();
    QCOMPARE(ids.size(), 1);
    SecretCustody *custody = m_workspace->custody();
    const auto id = custody->begin({.account = m_account,
                                    .operation = SecretOperation::Regenerate,
                                    .tokenId = ids.constFirst(),
                                    .tokenName = QStringLiteral("postponed")});
    QVERIFY(id);
    custody->received(*id, ids.constFirst(), {}, Secret("t1@postponed"), false);
    QERNAL_AWAIT(reveal());
    QERNAL_AWAIT_EQUAL(custody->records()->record(*id)->state, SecretState::Pending);
    custody->markCopied(*id);
    reveal()->reject();
    QERNAL_AWAIT(!reveal());
    const QString undecided = QStringLiteral("stays in the keychain until you decide.|Store in keychain|Forget");
    QERNAL_AWAIT_EQUAL(messages().filter(undecided).size(), 1);
    QERNAL_AWAIT(part<QPushButton>("keepSecret"));
    QTest::mouseClick(part<QPushButton>("keepSecret"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(custody->records()->record(*id)->state, SecretState::Stored);
    QERNAL_AWAIT(!part<QPushButton>("keepSecret"));
    // Its Forget would take the secret that was just kept.
    QERNAL_AWAIT_EQUAL(messages().filter(undecided).size(), 0);
}

void WorkspaceTest::theDetailsSayWhereASecretWent()
{
    openAccount();
    if (QTest::currentTestFailed()) return;
    auto *table = part<TokenTable>("tokenTable");
    QTest::keyClick(table, Qt::Key_Home);
    const QString tokenId = table->selectedIds().value(0);
    SecretCustody *custody = m_workspace->custody();
    const auto id = custody->begin({.account = m_account,
                                    .operation = SecretOperation::Regenerate,
                                    .tokenId = tokenId,
                                    .tokenName = QStringLiteral("handed on"),
                                    .wantsStored = true});
    QVERIFY(id);
    custody->received(*id, tokenId, {}, Secret((tokenId + QLatin1String("@handed-on")).toLatin1()), false);
    QERNAL_AWAIT(reveal());
    QERNAL_AWAIT_EQUAL(custody->records()->record(*id)->state, SecretState::Stored);
    reveal()->reject();
    QERNAL_AWAIT(!reveal());
    QERNAL_AWAIT(part<QPushButton>("useSecret"));
    part<QPushButton>("useSecret")->click();
    QERNAL_AWAIT(part<QPushButton>("handOffDo"));
    part<QPushButton>("handOffDo")->click();
    QERNAL_AWAIT(part<QLabel>("detailsUsage") &&
                 part<QLabel>("detailsUsage")->text().contains(QStringLiteral("config.yaml")));
    PlaceLedger ledger(m_home->filePath(QStringLiteral("places")));
    ledger.load();
    QCOMPARE(ledger.placesOf(m_account, tokenId).size(), 1);
}

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
