// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
QT_END_NAMESPACE

namespace qernal {

/// Every command of the window as an action, with its words, icon and shortcut; knows when each can be used and
/// explains why where it cannot. The actions are public members, one for each command: they are the names by which
/// menus, toolbar, palette and wiring know the commands.
class MainActions : public QObject {
    Q_OBJECT
public:
    /// Owned by @p parent, as the actions are.
    explicit MainActions(QObject *parent);

    QAction *create;
    QAction *createLike;
    QAction *edit;
    QAction *regenerate;
    QAction *replace;
    QAction *revoke;
    QAction *revokeExpired;
    QAction *editNote;
    QAction *copySecret;
    QAction *useSecret;
    QAction *checkSecret;
    QAction *removeFromKeychain;
    QAction *usage;
    QAction *identify;
    QAction *checkUp;
    QAction *refresh;
    QAction *exportList;
    QAction *exportNotes;
    QAction *importNotes;
    QAction *find;
    QAction *unusedHere; ///< its icon text is what the search takes for it
    QAction *clearFilters;
    QAction *commands;
    QAction *copy;
    QAction *selectAll;
    QAction *details;
    QAction *signIn;
    QAction *signOut;
    QAction *settings;
    QAction *lock;
    QAction *quit;
    QAction *shortcuts;
    QAction *log;
    QAction *about;
    QActionGroup *themes; ///< each action's data is an int(Theme::Mode)

    /// What the window has: nothing, a remembered list, or a list and the service that it is of.
    enum class Access : quint8 { None, List, Service };

    /// Enables what can be done with @p selected tokens. Of the one that is selected, @p whyNoSecret says why its
    /// secret cannot be had, @p whyNoEntry why the keychain has nothing to remove; empty where it can, and has.
    void update(Access access, qsizetype selected, const QString &whyNoSecret, const QString &whyNoEntry);
    /// How many tokens are expired.
    void setExpired(int count);
    void setThemeMode(Theme::Mode mode);

    /// Fills @p bar.
    void fillMenuBar(QMenuBar *bar);
    /// The menu of the table's columns, to be filled when it is about to show; null before fillMenuBar().
    [[nodiscard]] QMenu *columns() const { return m_columns; }
    /// The menu *Expires within*: the text of each action is what the search takes for that time; null before
    /// fillMenuBar().
    [[nodiscard]] QMenu *expiring() const { return m_expiring; }
    /// Fills a row's context menu.
    void fillTokenMenu(QMenu *menu) const;
    /// All that have a shortcut, in the order of the menus.
    [[nodiscard]] QList<QAction *> withShortcuts() const;

signals:
    /// update() was called: @p whyNoService says why nothing can be done to tokens now; it is empty where it can.
    void updated(const QString &whyNoService);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &shortcut);
    void addThemes();
    [[nodiscard]] QString whyNoService() const;
    void updateRevokeExpired();

    QMenu *m_columns = nullptr;
    QMenu *m_expiring = nullptr;
    QList<QAction *> m_within;
    Access m_access = Access::None;
    int m_expired = 0;
};

} // namespace qernal
