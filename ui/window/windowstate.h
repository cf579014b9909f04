// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

QT_BEGIN_NAMESPACE
class QAction;
class QMainWindow;
QT_END_NAMESPACE

namespace qernal {

class MainActions;
class Theme;

/// What the settings keep of the window itself: its geometry, the theme, whether the details panel is wanted. Keeps the
/// window on its screen, also when that changes: it may be small, scaled, or gone.
class WindowState : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the parent too.
    WindowState(QSettings *settings, Theme *theme, MainActions *actions, QMainWindow *window);

    /// Applies what is kept, or the first size.
    void restore();
    /// Keeps the geometry; all else is kept when it changes.
    void save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followScreen();
    void fitToScreen();
    void chooseTheme(const QAction *action);

    QSettings *m_settings;
    Theme *m_theme;
    MainActions *m_actions;
    QMainWindow *m_window;
};

} // namespace qernal
