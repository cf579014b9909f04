// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
class QToolBar;
QT_END_NAMESPACE

namespace qernal {

class AccountSwitcher;
class FilledButton;
class MainActions;
class ListExporter;
class MessageBar;
class StatusLine;
class TokensPage;
class WelcomePage;

/// The widgets of the window, made and laid out; what they do is connected by MainWindow.
class MainWindow::Parts {
public:
    Parts(MainWindow *window, AccountStore *accounts, Theme *theme, QSettings *settings, const Clock &clock);

    /// Words beneath the icons of the toolbar, or icons alone where there is little room.
    void fitToolBar(int windowWidth);
    void setSignedIn(bool signedIn);

    Theme *theme;
    QSettings *settings;
    Clock clock;
    MainActions *actions;
    QToolBar *toolBar;
    FilledButton *create;
    QLineEdit *search;
    AccountSwitcher *switcher;
    QStackedWidget *stack;
    WelcomePage *welcome;
    TokensPage *page;
    MessageBar *messages;
    StatusLine *status;
    QMenu *columns;
    ListExporter *exporter;
    TokenCommands *commands = nullptr;
    QPointer<Session> session;
    QObject *binding = nullptr; ///< context of the connections to the session
    QTimer *minute;             ///< runs while the window is watched
    bool watched = false;       ///< the window is neither hidden nor minimized

private:
    void fillToolBar(MainWindow *window);
};

/// Opens the list of keyboard shortcuts.
void showShortcuts(const MainActions &actions, QWidget *window);
/// Opens the box that says what this program is.
void showAbout(QWidget *window);

} // namespace qernal
