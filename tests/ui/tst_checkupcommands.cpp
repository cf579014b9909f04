// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/pageserver.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/ui/grace.h"
#include "tests/ui/windowfixture.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/checkup/findingcard.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace qernal;

namespace {

/// A window that is signed in to a demo service, in a home of its own with a CLI's file that others can read.
class CheckedWindow : public WindowFixture {
public:
    CheckedWindow()
    {
        QDir().mkpath(filePath(QStringLiteral("home/.qernal")));
        QFile file(cliFile());
        if (file.open(QIODevice::WriteOnly)) file.write("token: " + service.apiToken() + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        offerCheckUp(filePath(QStringLiteral("home")));
        signIn({.id = QUuid::createUuid(),
                .name = QStringLiteral("Work"),
                .apiUrl = service.url(),
                .authorizationUrl = service.url()},
               {Credential::Kind::ApiToken, Secret(service.apiToken())});
    }
    ~CheckedWindow() { close(); }
    Q_DISABLE_COPY_MOVE(CheckedWindow)

    [[nodiscard]] QString cliFile() const { return filePath(QStringLiteral("home/.qernal/config.yaml")); }
    [[nodiscard]] CheckUpDialog *dialog() const { return part<CheckUpDialog>("checkUpDialog"); }
    [[nodiscard]] bool hasFound() const { return dialog() && !dialog()->findings().isEmpty(); }
    /// The card of the first finding of @p kind; null where there is none.
    [[nodiscard]] FindingCard *card(FindingKind kind) const
    {
        const QList<FindingCard *> all = dialog()->findChildren<FindingCard *>();
        for (FindingCard *each : all)
            if (each->finding().kind == kind) return each;
        return nullptr;
    }

    DemoProcess service;
};

} // namespace

/// *Tools › Check-up* in the window, on the demo service, with a real engine.
class CheckUpCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void itIsOfferedToWhoIsSignedIn();
    void itFindsWhatIsWrong();
    void aFileIsMadePrivateAndLookedAtAgain();
    void replaceOpensTheReplacement();
    void showSelectsTheToken();
    void aRemovalIsAskedAbout();
    void aSecondCallBringsItToTheFront();
    void signingOutClosesIt();
};

void CheckUpCommandsTest::itIsOfferedToWhoIsSignedIn()
{
    CheckedWindow fixture;
    QVERIFY(fixture.part<QAction>("checkUp")->isEnabled());
    fixture.window()->setSession(nullptr);
    QVERIFY(!fixture.part<QAction>("checkUp")->isEnabled());
}

void CheckUpCommandsTest::itFindsWhatIsWrong()
{
    CheckedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    const qsizetype trades = fixture.service.requestCount("POST /oauth2/token");
    fixture.part<QAction>("checkUp")->trigger();
    QERNAL_AWAIT(fixture.hasFound());
    QVERIFY(fixture.card(FindingKind::TokenExpired));
    QVERIFY(fixture.card(FindingKind::CliFileMode));
    // No secret was sent for it.
    QCOMPARE(fixture.service.requestCount("POST /oauth2/token"), trades);
}

void CheckUpCommandsTest::aFileIsMadePrivateAndLookedAtAgain()
{
    CheckedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.part<QAction>("checkUp")->trigger();
    QERNAL_AWAIT(fixture.hasFound());
    FindingCard *file = fixture.card(FindingKind::CliFileMode);
    QVERIFY(file);
    file->findChild<QPushButton *>()->click();
    QERNAL_AWAIT(!(QFile::permissions(fixture.cliFile()) & (QFile::ReadGroup | QFile::ReadOther)));
    QERNAL_AWAIT(!fixture.card(FindingKind::CliFileMode));
    QVERIFY(fixture.card(FindingKind::TokenExpired));
}

void CheckUpCommandsTest::replaceOpensTheReplacement()
{
    CheckedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.part<QAction>("checkUp")->trigger();
    QERNAL_AWAIT(fixture.hasFound());
    FindingCard *expiring = fixture.card(FindingKind::TokenExpiring);
    QVERIFY(expiring);
    expiring->findChild<QPushButton *>()->click();
    QERNAL_AWAIT(fixture.part<QDialog>("replaceDialog"));
}

void CheckUpCommandsTest::showSelectsTheToken()
{
    CheckedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.part<QAction>("checkUp")->trigger();
    QERNAL_AWAIT(fixture.hasFound());
    const QString id = fixture.session()->model()->tokenAt(2).id;
    emit fixture.dialog()->remedyRequested({.action = Remedy::Action::ShowToken, .tokenId = id});
    QERNAL_AWAIT(fixture.table()->selectionModel()->selectedRows().size() == 1);
    QCOMPARE(
        fixture.table()->selectionModel()->selectedRows().constFirst().data(TokenTableModel::TokenIdRole).toString(),
        id);
}

void CheckUpCommandsTest::aRemovalIsAskedAbout()
{
    CheckedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    std::optional<Result<void>> written;
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.test"));
    const QString key = QStringLiteral("com.qernal.TokenManager.test/unknown/entry");
    keychain.write(key, Secret("nobody knows it"), this, [&](const Result<void> &done) { written = done; });
    QERNAL_AWAIT(written);
    QVERIFY(*written);
    fixture.part<QAction>("checkUp")->trigger();
    QERNAL_AWAIT(fixture.hasFound());
    const auto isThere = [&] {
        std::optional<bool> found;
        keychain.read(key, this, [&](const Result<Secret> &secret) { found = secret.has_value(); });
        return QTest::qWaitFor([&] { return found.has_value(); }, 30'000) && *found;
    };
    const auto question = [&] { return fixture.part<QDialog>("forgetQuestion"); };
    emit fixture.dialog()->remedyRequested({.action = Remedy::Action::RemoveEntry, .keychainKey = key});
    QERNAL_AWAIT(question());
    question()->reject();
    QERNAL_AWAIT(!question());
    QVERIFY(isThere());
    emit fixture.dialog()->remedyRequested({.action = Remedy::Action::RemoveEntry, .keychainKey = key});
    QERNAL_AWAIT(question());
    auto *confirm = question()->findChild<QPushButton *>(QStringLiteral("action"));
    QVERIFY(confirm);
    confirm->click();
    QERNAL_AWAIT(!isThere());
}

void CheckUpCommandsTest::aSecondCallBringsItToTheFront()
{
    CheckedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.part<QAction>("checkUp")->trigger();
    QERNAL_AWAIT(fixture.hasFound());
    fixture.part<QAction>("checkUp")->trigger();
    QCOMPARE(fixture.window()->findChildren<CheckUpDialog *>().size(), 1);
}

void CheckUpCommandsTest::signingOutClosesIt()
{
    CheckedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.part<QAction>("checkUp")->trigger();
    // Also while it looks.
    fixture.window()->setSession(nullptr);
    QVERIFY(!fixture.dialog());
    QCoreApplication::processEvents();
}

QTEST_MAIN(CheckUpCommandsTest)
#include "tst_checkupcommands.moc"
