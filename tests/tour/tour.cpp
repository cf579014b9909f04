// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour.h"
#include "tests/support/await.h"

#include "core/tokens/tokentablemodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTreeWidget>

namespace qernal {

Tour::Tour(Application *application, const QString &pictures) : m_guide(pictures, application->theme()) {}

bool Tour::trigger(const char *action) const
{
    const QWidget *window = m_guide.find(QStringLiteral("mainWindow"));
    auto *found = window ? window->findChild<QAction *>(QLatin1String(action)) : nullptr;
    if (!found || !found->isEnabled()) return false;
    found->trigger();
    return true;
}

void Tour::welcome()
{
    QVERIFY(m_guide.find(QStringLiteral("programName")));
    m_guide.takePicture(QStringLiteral("welcome"));
}

void Tour::demo()
{
    QVERIFY(m_guide.click(QStringLiteral("demo")));
    QVERIFY(m_guide.hasToken(QStringLiteral("ci-runner")));
    QVERIFY(m_guide.selectTokens({QStringLiteral("ci-runner")}));
    m_guide.takePicture(QStringLiteral("main"));
}

void Tour::whereUsed()
{
    m_guide.press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(m_guide.find(QStringLiteral("placesDialog")));
    auto *places = m_guide.find<QAbstractItemView>(QStringLiteral("places"));
    QVERIFY(places);
    QERNAL_AWAIT(places->model()->rowCount() >= 5);
    places->setCurrentIndex(places->model()->index(0, 0));
    m_guide.takePicture(QStringLiteral("where-used"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("placesDialog")));
}

void Tour::replace()
{
    const auto action = QStringLiteral("action");
    m_guide.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_guide.find(QStringLiteral("replaceDialog")));
    m_guide.takePicture(QStringLiteral("replace-create"));
    QVERIFY(m_guide.click(action));
    auto *places = m_guide.find<QAbstractItemView>(QStringLiteral("replacementPlaces"));
    QVERIFY(places);
    QERNAL_AWAIT(places->model()->rowCount() >= 4);
    m_guide.takePicture(QStringLiteral("replace-hand-over"));
    QVERIFY(m_guide.click(action));
    auto *summary = m_guide.find<QLabel>(QStringLiteral("replacementSummary"));
    QVERIFY(summary);
    QERNAL_AWAIT(summary->text().startsWith(QStringLiteral("4 ")));
    m_guide.takePicture(QStringLiteral("replace-filled"));
    QVERIFY(m_guide.click(action));
    auto *findings = m_guide.find<QListWidget>(QStringLiteral("findings"));
    QVERIFY(findings);
    QERNAL_AWAIT(findings->count() >= 2 && !findings->item(0)->text().endsWith(u'…') &&
                 !findings->item(1)->text().endsWith(u'…'));
    m_guide.takePicture(QStringLiteral("replace-check"));
    QVERIFY(m_guide.click(action));
    QVERIFY(m_guide.find(QStringLiteral("revokeOldText")));
    m_guide.takePicture(QStringLiteral("replace-revoke"));
    QVERIFY(m_guide.click(action));
    QVERIFY(m_guide.isGone(action));
    m_guide.takePicture(QStringLiteral("replaced"));
    QVERIFY(m_guide.click(QStringLiteral("later")));
    QVERIFY(m_guide.isGone(QStringLiteral("replaceDialog")));
}

void Tour::newToken()
{
    m_guide.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_guide.find(QStringLiteral("newTokenDialog")));
    m_guide.type(QStringLiteral("deploy 2"));
    m_guide.takePicture(QStringLiteral("new-token-refused-name"));
    m_guide.press(Qt::Key_End);
    for (int i = 0; i < 2; ++i)
        m_guide.press(Qt::Key_Backspace);
    m_guide.type(QStringLiteral("-preview"));
    m_guide.takePicture(QStringLiteral("new-token"));
    // Stored by hand in a later step, so that the tour sees the reveal ask.
    auto *storeBox = m_guide.find<QAbstractButton>(QStringLiteral("store"));
    QVERIFY(storeBox);
    storeBox->setChecked(false);
    m_guide.press(Qt::Key_Return);
    QVERIFY(m_guide.isGone(QStringLiteral("newTokenDialog")));
}

void Tour::reveal()
{
    QVERIFY(m_guide.find(QStringLiteral("revealDialog")));
    m_guide.takePicture(QStringLiteral("reveal"));
    QVERIFY(m_guide.click(QStringLiteral("showButton")));
    m_guide.takePicture(QStringLiteral("reveal-shown"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.find(QStringLiteral("closeGuard")));
    m_guide.takePicture(QStringLiteral("reveal-guard"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("closeGuard")));
    QVERIFY(m_guide.click(QStringLiteral("copyButton")));
    m_guide.takePicture(QStringLiteral("reveal-copied"));
}

void Tour::store()
{
    QVERIFY(m_guide.click(QStringLiteral("storeButton")));
    QTest::qWait(500);
    m_guide.takePicture(QStringLiteral("reveal-stored"));
    QVERIFY(m_guide.click(QStringLiteral("doneButton")));
    QVERIFY(m_guide.isGone(QStringLiteral("revealDialog")));
    QVERIFY(m_guide.hasToken(QStringLiteral("deploy-preview")));
    m_guide.takePicture(QStringLiteral("main-stored"));
}

void Tour::handOff()
{
    QVERIFY(m_guide.selectTokens({QStringLiteral("deploy-preview")}));
    m_guide.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto *ways = m_guide.find<QTreeWidget>(QStringLiteral("handOffList"));
    QVERIFY(ways);
    m_guide.takePicture(QStringLiteral("hand-off"));
    const QList<QTreeWidgetItem *> gitHub =
        ways->findItems(QStringLiteral("GitHub"), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(gitHub.size(), 1);
    ways->setCurrentItem(gitHub.first());
    m_guide.press(Qt::Key_Return);
    m_guide.type(QStringLiteral("acme/website"));
    m_guide.press(Qt::Key_Return);
    auto *result = m_guide.find<QLabel>(QStringLiteral("handOffResult"));
    QVERIFY(result);
    // The demo's own gh says what it would do.
    QERNAL_AWAIT(result->text().contains(QStringLiteral("gh")));
    m_guide.takePicture(QStringLiteral("hand-off-done"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("handOffDialog")));
}

void Tour::edit()
{
    QVERIFY(m_guide.selectTokens({QStringLiteral("deploy-preview")}));
    m_guide.press(Qt::Key_F2);
    QVERIFY(m_guide.find(QStringLiteral("editTokenDialog")));
    m_guide.press(Qt::Key_End);
    m_guide.type(QStringLiteral("-app"));
    m_guide.takePicture(QStringLiteral("edit"));
    m_guide.press(Qt::Key_Return);
    QVERIFY(m_guide.isGone(QStringLiteral("editTokenDialog")));
    QVERIFY(m_guide.hasToken(QStringLiteral("deploy-preview-app")));
}

void Tour::regenerate()
{
    QVERIFY(m_guide.selectTokens({QStringLiteral("deploy-preview-app")}));
    m_guide.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_guide.find(QStringLiteral("regenerateDialog")));
    m_guide.takePicture(QStringLiteral("regenerate"));
    QVERIFY(m_guide.click(QStringLiteral("action")));
    QVERIFY(m_guide.find(QStringLiteral("revealDialog")));
    m_guide.takePicture(QStringLiteral("regenerated"));
    // The secret before it was stored, so this one is too, without another word.
    QVERIFY(m_guide.click(QStringLiteral("doneButton")));
    QVERIFY(m_guide.isGone(QStringLiteral("revealDialog")));
}

void Tour::filter()
{
    m_guide.press(Qt::Key_F, Qt::ControlModifier);
    m_guide.type(QStringLiteral("deploy"));
    QVERIFY(m_guide.hasToken(QStringLiteral("ci-runner"), false));
    m_guide.takePicture(QStringLiteral("search"));
    m_guide.type(QStringLiteral(" nothing is called so"));
    QVERIFY(m_guide.find(QStringLiteral("emptyState")));
    m_guide.takePicture(QStringLiteral("no-match"));
    m_guide.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_guide.hasToken(QStringLiteral("ci-runner")));
    QVERIFY(trigger("expiresWithin30"));
    QVERIFY(m_guide.hasToken(QStringLiteral("backup-nightly"), false));
    m_guide.takePicture(QStringLiteral("expires-within"));
    m_guide.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_guide.hasToken(QStringLiteral("backup-nightly")));
}

void Tour::palette()
{
    QVERIFY(trigger("commandsAction"));
    QVERIFY(m_guide.find(QStringLiteral("commandPalette")));
    m_guide.takePicture(QStringLiteral("palette"));
    m_guide.type(QStringLiteral("runner"));
    m_guide.takePicture(QStringLiteral("palette-token"));
    m_guide.type(QStringLiteral(" nothing is called so"));
    m_guide.takePicture(QStringLiteral("palette-nothing"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("commandPalette")));
}

void Tour::addSecret()
{
    // The secret of ci-runner is here since it was replaced.
    QVERIFY(m_guide.selectTokens({QStringLiteral("log-shipper")}));
    QVERIFY(m_guide.click(QStringLiteral("addSecret")));
    QVERIFY(m_guide.find(QStringLiteral("addSecretDialog")));
    m_guide.type(QStringLiteral("not a secret"));
    m_guide.takePicture(QStringLiteral("add-secret"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("addSecretDialog")));
}

void Tour::identify()
{
    QVERIFY(trigger("identifyToken"));
    QVERIFY(m_guide.find(QStringLiteral("identifyDialog")));
    m_guide.takePicture(QStringLiteral("identify"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("identifyDialog")));
}

void Tour::checkUp()
{
    QVERIFY(trigger("checkUp"));
    QVERIFY(m_guide.find(QStringLiteral("checkUpDialog")));
    QVERIFY(m_guide.find(QStringLiteral("finding")));
    m_guide.takePicture(QStringLiteral("check-up"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("checkUpDialog")));
}

void Tour::lock()
{
    m_guide.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_guide.find(QStringLiteral("messageText")));
    m_guide.takePicture(QStringLiteral("locked"));
    QVERIFY(m_guide.click(QStringLiteral("messageClose")));
    QVERIFY(m_guide.isGone(QStringLiteral("messageText")));
}

void Tour::dark()
{
    QWidget *window = m_guide.find(QStringLiteral("mainWindow"));
    QVERIFY(window);
    const QColor light = window->palette().window().color();
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->isCheckable() && action->data().isValid() && action->data().toInt() == int(Theme::Mode::Dark) &&
            action->objectName().startsWith(QLatin1String("theme"))) {
            action->trigger();
        }
    }
    QERNAL_AWAIT(window->palette().window().color() != light);
    QVERIFY(isDark(window->palette()));
}

void Tour::revokeAll()
{
    QVERIFY(trigger("selectAll"));
    m_guide.press(Qt::Key_Delete);
    QVERIFY(m_guide.find(QStringLiteral("number")));
    m_guide.takePicture(QStringLiteral("revoke-all"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("revokeDialog")));
}

void Tour::revokeSeveral()
{
    const QStringList names{QStringLiteral("ci-runner"), QStringLiteral("deploy-preview-app")};
    QVERIFY(m_guide.selectTokens(names));
    m_guide.takePicture(QStringLiteral("several-selected"));
    m_guide.press(Qt::Key_Delete);
    QVERIFY(m_guide.find(QStringLiteral("revokeDialog")));
    m_guide.takePicture(QStringLiteral("revoke"));
    QVERIFY(m_guide.click(QStringLiteral("action")));
    for (const QString &name : names)
        QVERIFY(m_guide.hasToken(name, false));
    m_guide.takePicture(QStringLiteral("revoked"));
}

void Tour::signIn()
{
    // Closing the demo's window leads back to the welcome page.
    QWidget *demoWindow = m_guide.find(QStringLiteral("mainWindow"));
    QVERIFY(demoWindow);
    demoWindow->close();
    QVERIFY(m_guide.find(QStringLiteral("programName")));

    m_service.emplace();
    QVERIFY(m_service->isRunning());
    QVERIFY(m_guide.click(QStringLiteral("signIn")));
    QVERIFY(m_guide.find(QStringLiteral("signInDialog")));
    m_guide.type(QString::fromLatin1(m_service->apiToken()));
    QVERIFY(m_guide.click(QStringLiteral("advanced")));
    for (const char *field : {"apiUrl", "authorizationUrl"}) {
        auto *edit = m_guide.find<QLineEdit>(QLatin1String(field));
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, m_service->url().toString());
    }
    m_guide.takePicture(QStringLiteral("sign-in"));
    QVERIFY(m_guide.click(QStringLiteral("action")));
    QVERIFY(m_guide.isGone(QStringLiteral("signInDialog")));
    QVERIFY(m_guide.hasToken(QStringLiteral("ci-runner")));
}

void Tour::ownToken()
{
    QVERIFY(m_guide.selectTokens({QStringLiteral("token-manager")}));
    m_guide.takePicture(QStringLiteral("own-token"));
    m_guide.press(Qt::Key_Delete);
    QVERIFY(m_guide.find(QStringLiteral("leftOut")));
    m_guide.takePicture(QStringLiteral("own-token-refused"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("revokeDialog")));
}

void Tour::error()
{
    m_service.reset();
    m_guide.press(Qt::Key_F5);
    QVERIFY(m_guide.find(QStringLiteral("messageText")));
    QVERIFY(m_guide.hasToken(QStringLiteral("ci-runner")));
    m_guide.takePicture(QStringLiteral("offline"));
}

void Tour::signOut()
{
    QVERIFY(trigger("signOutAction"));
    QVERIFY(m_guide.find(QStringLiteral("signOutQuestion")));
    m_guide.takePicture(QStringLiteral("sign-out"));
    QVERIFY(m_guide.click(QStringLiteral("keep")));
    QVERIFY(m_guide.isGone(QStringLiteral("signOutQuestion")));
    QVERIFY(m_guide.find(QStringLiteral("account")));
    m_guide.takePicture(QStringLiteral("welcome-back"));
}

} // namespace qernal
