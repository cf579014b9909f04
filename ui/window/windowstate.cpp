// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstate.h"

#include "ui/theme/theme.h"
#include "ui/window/mainactions.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace qernal {

namespace {

constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String ThemeKey("window/theme");
constexpr QLatin1String DetailsKey("window/details");

constexpr QSize FirstSize(1100, 680);
/// What a laptop's 1366 x 768 leaves at 150 %, less a title bar.
constexpr QSize LeastSize(800, 480);
/// What the window manager adds is known only some time after the window is shown.
constexpr QMargins UsualFrame(8, 32, 8, 8);

/// @p frame made no larger than @p available and moved into it.
QRect fitted(QRect frame, const QRect &available)
{
    frame.setSize(frame.size().boundedTo(available.size()));
    frame.moveLeft(std::clamp(frame.left(), available.left(), available.right() - frame.width() + 1));
    frame.moveTop(std::clamp(frame.top(), available.top(), available.bottom() - frame.height() + 1));
    return frame;
}

} // namespace

WindowState::WindowState(QSettings *settings, Theme *theme, MainActions *actions, QMainWindow *window)
    : QObject(window), m_settings(settings), m_theme(theme), m_actions(actions), m_window(window)
{
    connect(actions->themes, &QActionGroup::triggered, this, &WindowState::chooseTheme);
    // Set when they change, not only at the end, when it is too late to report that the file cannot be written.
    connect(actions->details, &QAction::triggered, this,
            [this](bool wanted) { m_settings->setValue(DetailsKey, wanted); });
    window->installEventFilter(this);
}

void WindowState::restore()
{
    m_window->resize(FirstSize);
    m_window->restoreGeometry(m_settings->value(GeometryKey).toByteArray());
    fitToScreen();
    m_actions->details->setChecked(m_settings->value(DetailsKey, true).toBool());
    const int kept = std::clamp(m_settings->value(ThemeKey, 0).toInt(), 0, static_cast<int>(Theme::Mode::Dark));
    const auto mode = static_cast<Theme::Mode>(kept);
    m_actions->setThemeMode(mode);
    m_theme->setMode(mode);
}

void WindowState::save()
{
    m_settings->setValue(GeometryKey, m_window->saveGeometry());
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        const QWindow *handle = m_window->windowHandle();
        connect(handle, &QWindow::screenChanged, this, &WindowState::followScreen, Qt::UniqueConnection);
        followScreen();
    }
    return QObject::eventFilter(watched, event);
}

void WindowState::followScreen()
{
    connect(m_window->screen(), &QScreen::availableGeometryChanged, this, &WindowState::fitToScreen,
            Qt::UniqueConnection);
    // The window has its frame, and its place on the other screen, only after this.
    QMetaObject::invokeMethod(this, &WindowState::fitToScreen, Qt::QueuedConnection);
}

void WindowState::fitToScreen()
{
    const QRect available = m_window->screen()->availableGeometry();
    const QRect inner = m_window->geometry();
    const QRect outer = m_window->frameGeometry();
    const QMargins frame = outer == inner ? UsualFrame
                                          : QMargins(inner.left() - outer.left(), inner.top() - outer.top(),
                                                     outer.right() - inner.right(), outer.bottom() - inner.bottom());
    m_window->setMinimumSize(LeastSize.boundedTo(available.marginsRemoved(frame).size()));
    if (m_window->isMaximized() || m_window->isFullScreen() || m_window->isMinimized()) return;
    const QRect wanted = fitted(inner.marginsAdded(frame), available).marginsRemoved(frame);
    if (wanted == inner) return;
    // A window that was never placed is placed by the window manager.
    if (m_window->isVisible() || m_window->testAttribute(Qt::WA_Moved)) {
        m_window->setGeometry(wanted);
    } else {
        m_window->resize(wanted.size());
    }
}

void WindowState::chooseTheme(const QAction *action)
{
    m_theme->setMode(static_cast<Theme::Mode>(action->data().toInt()));
    m_settings->setValue(ThemeKey, action->data());
}

} // namespace qernal
