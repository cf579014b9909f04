// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainactions.h"

#include "core/visibletext.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace qernal {

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text), QKeySequence::PortableText);
}

/// Enables @p action, or says in its tooltip why it cannot be used now.
void allow(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    const QString name = action->iconText();
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    const QString usual = shortcut.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, shortcut);
    action->setToolTip(toolTipText(reason.isEmpty() ? usual : reason));
}

} // namespace

MainActions::MainActions(QObject *parent)
    : QObject(parent),
      create(add(QStringLiteral("newToken"), tr("&New token…"), QStringLiteral("plus"), keys("Ctrl+N"))),
      createLike(add(QStringLiteral("newTokenLike"), tr("New token &like this one…"), QStringLiteral("plus"),
                     keys("Ctrl+Shift+N"))),
      edit(add(QStringLiteral("editToken"), tr("&Edit…"), QStringLiteral("pencil"), keys("F2"))),
      regenerate(add(QStringLiteral("regenerateToken"), tr("Re&generate secret…"), QStringLiteral("regenerate"),
                     keys("Ctrl+R"))),
      replace(add(QStringLiteral("replaceToken"), tr("Re&place…"), QStringLiteral("replace"), keys("Ctrl+Shift+R"))),
      revoke(add(QStringLiteral("revokeToken"), tr("Re&voke…"), QStringLiteral("revoke"), keys("Del"))),
      revokeExpired(add(QStringLiteral("revokeExpired"), tr("Revoke all e&xpired…"), QStringLiteral("revoke"), {})),
      editNote(add(QStringLiteral("editNoteAction"), tr("Edit no&te…"), QStringLiteral("pencil"), keys("Ctrl+M"))),
      copySecret(
          add(QStringLiteral("copySecretAction"), tr("&Copy secret"), QStringLiteral("copy"), keys("Ctrl+Shift+C"))),
      useSecret(add(QStringLiteral("useSecretAction"), tr("&Use secret with…"), QStringLiteral("terminal"),
                    keys("Ctrl+Shift+U"))),
      checkSecret(add(QStringLiteral("checkSecretAction"), tr("Check that it &works"), QStringLiteral("check"), {})),
      removeFromKeychain(
          add(QStringLiteral("removeFromKeychainAction"), tr("Remove from &keychain"), QStringLiteral("trash"), {})),
      usage(add(QStringLiteral("tokenUsage"), tr("W&here is it used?…"), QStringLiteral("search"), keys("Ctrl+U"))),
      identify(
          add(QStringLiteral("identifyToken"), tr("&Identify a token…"), QStringLiteral("search"), keys("Ctrl+I"))),
      checkUp(add(QStringLiteral("checkUp"), tr("&Check-up…"), QStringLiteral("check"), {})),
      refresh(add(QStringLiteral("refreshList"), tr("&Refresh"), QStringLiteral("refresh"), keys("F5"))),
      exportList(add(QStringLiteral("exportList"), tr("E&xport list…"), QStringLiteral("export"), keys("Ctrl+E"))),
      exportNotes(add(QStringLiteral("exportNotes"), tr("&Export notes…"), {}, {})),
      importNotes(add(QStringLiteral("importNotes"), tr("&Import notes…"), {}, {})),
      find(add(QStringLiteral("findToken"), tr("&Find"), QStringLiteral("search"), keys("Ctrl+F"))),
      unusedHere(add(QStringLiteral("unusedHere"), tr("&Unused here"), {}, {})),
      clearFilters(
          add(QStringLiteral("clearFilters"), tr("Clear fi&lters"), QStringLiteral("filter"), keys("Ctrl+Shift+F"))),
      commands(add(QStringLiteral("commandsAction"), tr("C&ommands…"), QStringLiteral("terminal"), keys("Ctrl+K"))),
      copy(add(QStringLiteral("copyNames"), tr("Copy na&mes and IDs"), QStringLiteral("copy"), keys("Ctrl+C"))),
      selectAll(add(QStringLiteral("selectAll"), tr("Select &all"), {}, keys("Ctrl+A"))),
      details(add(QStringLiteral("showDetails"), tr("&Details panel"), QStringLiteral("panel"), keys("F9"))),
      signIn(add(QStringLiteral("signInAction"), tr("&Sign in…"), QStringLiteral("sign-in"), {})),
      signOut(add(QStringLiteral("signOutAction"), tr("Sign &out…"), QStringLiteral("sign-out"), {})),
      settings(add(QStringLiteral("settingsAction"), tr("Se&ttings…"), {}, keys("Ctrl+,"))),
      lock(add(QStringLiteral("lockAction"), tr("&Lock"), {}, keys("Ctrl+L"))),
      quit(add(QStringLiteral("quit"), tr("&Quit"), {}, keys("Ctrl+Q"))),
      shortcuts(add(QStringLiteral("shortcuts"), tr("&Keyboard shortcuts"), {}, keys("F1"))),
      log(add(QStringLiteral("logAction"), tr("&Log…"), {}, {})),
      about(add(QStringLiteral("about"), tr("&About Qernal Token Manager"), QStringLiteral("info"), {})),
      themes(new QActionGroup(this))
{
    create->setIconText(tr("New token"));
    edit->setIconText(tr("Edit"));
    regenerate->setIconText(tr("Regenerate"));
    revoke->setIconText(tr("Revoke"));
    details->setCheckable(true);
    details->setChecked(true);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    addThemes();
    for (const int days : {7, 14, 30, 90, 365})
        m_within.append(add(QStringLiteral("expiresWithin%1").arg(days), tr("%1 days").arg(days), {}, {}));
    update(Access::None, 0, {}, {});
}

QAction *MainActions::add(const QString &name, const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    if (!icon.isEmpty()) {
        action->setIcon(themeIcon(icon));
    }
    return action;
}

void MainActions::addThemes()
{
    const auto addTheme = [this](const QString &name, const QString &text, Theme::Mode mode) {
        QAction *action = add(name, text, {}, {});
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        themes->addAction(action);
    };
    addTheme(QStringLiteral("themeSystem"), tr("&System"), Theme::Mode::System);
    addTheme(QStringLiteral("themeLight"), tr("&Light"), Theme::Mode::Light);
    addTheme(QStringLiteral("themeDark"), tr("&Dark"), Theme::Mode::Dark);
    setThemeMode(Theme::Mode::System);
}

void MainActions::setThemeMode(Theme::Mode mode)
{
    const QList<QAction *> all = themes->actions();
    for (QAction *action : all) {
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
    }
}

void MainActions::update(Access access, qsizetype selected, const QString &whyNoSecret, const QString &whyNoEntry)
{
    m_access = access;
    const QString noList = access == Access::None ? tr("Sign in first.") : QString();
    const auto orSelection = [selected](const QString &reason) {
        return !reason.isEmpty() || selected > 0 ? reason : tr("Select a token first.");
    };
    const auto orOne = [selected](const QString &reason) {
        return !reason.isEmpty() || selected <= 1 ? reason : tr("Select only one token.");
    };
    for (QAction *action :
         {refresh, exportList, exportNotes, importNotes, find, unusedHere, clearFilters, selectAll, signOut})
        allow(action, noList);
    for (QAction *action : std::as_const(m_within))
        allow(action, noList);
    allow(copy, orSelection(noList));
    allow(editNote, orOne(orSelection(noList)));

    const QString noService = whyNoService();
    for (QAction *action : {create, usage, identify, checkUp})
        allow(action, noService);
    const QString any = orSelection(noService);
    for (QAction *action : {replace, revoke})
        allow(action, any);
    const QString one = orOne(any);
    for (QAction *action : {createLike, edit, regenerate})
        allow(action, one);
    for (QAction *action : {copySecret, useSecret, checkSecret})
        allow(action, one.isEmpty() ? whyNoSecret : one);
    allow(removeFromKeychain, one.isEmpty() ? whyNoEntry : one);
    updateRevokeExpired();
    emit updated(noService);
}

QString MainActions::whyNoService() const
{
    switch (m_access) {
    case Access::None: return tr("Sign in first.");
    case Access::List: return tr("This is the list as it was read last. Wait until you are signed in.");
    case Access::Service: break;
    }
    return {};
}

void MainActions::setExpired(int count)
{
    m_expired = count;
    updateRevokeExpired();
}

void MainActions::updateRevokeExpired()
{
    const QString noService = m_access == Access::List ? whyNoService() : QString();
    allow(revokeExpired, !noService.isEmpty() || m_expired > 0 ? noService : tr("No token is expired."));
}

void MainActions::fillMenuBar(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({create, exportList});
    file->addSeparator();
    file->addActions({exportNotes, importNotes});
    file->addSeparator();
    file->addActions({signIn, signOut});
    file->addSeparator();
    file->addAction(settings);
    file->addSeparator();
    file->addActions({lock, quit});

    QMenu *editMenu = bar->addMenu(tr("&Edit"));
    editMenu->addActions({copy, selectAll});
    editMenu->addSeparator();
    editMenu->addAction(find);
    m_expiring = editMenu->addMenu(tr("Expires &within"));
    m_expiring->addActions(m_within);
    editMenu->addActions({unusedHere, clearFilters});
    editMenu->addSeparator();
    editMenu->addAction(commands);

    QMenu *token = bar->addMenu(tr("&Token"));
    fillTokenMenu(token);
    token->addSeparator();
    token->addAction(revokeExpired);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addAction(refresh);
    view->addSeparator();
    view->addAction(details);
    m_columns = view->addMenu(tr("&Columns"));
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(themes->actions());

    bar->addMenu(tr("T&ools"))->addActions({usage, identify, checkUp});

    bar->addMenu(tr("&Help"))->addActions({shortcuts, log, about});
    for (QMenu *menu : bar->findChildren<QMenu *>()) {
        menu->setToolTipsVisible(true);
        menu->setAccessibleName(menu->menuAction()->iconText());
    }
}

void MainActions::fillTokenMenu(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addActions({edit, editNote, createLike, regenerate, replace, revoke});
    menu->addSeparator();
    menu->addActions({copySecret, useSecret, checkSecret, removeFromKeychain});
    menu->addSeparator();
    menu->addActions({usage, copy});
}

QList<QAction *> MainActions::withShortcuts() const
{
    QList<QAction *> found;
    for (QAction *action : {create,    createLike, edit,     editNote, regenerate, replace, revoke,       copySecret,
                            useSecret, usage,      identify, refresh,  exportList, find,    clearFilters, commands,
                            copy,      selectAll,  details,  settings, lock,       quit,    shortcuts}) {
        if (!action->shortcut().isEmpty()) {
            found << action;
        }
    }
    return found;
}

} // namespace qernal
