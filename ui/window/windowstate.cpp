// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstate.h"

#include "ui/theme/theme.h"
#include "ui/window/mainactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace qernal {

namespace {

constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String ThemeKey("window/theme");
constexpr QLatin1String DetailsKey("window/details");

} // namespace

WindowState::WindowState(QSettings *settings, Theme *theme, MainActions *actions, QMainWindow *window)
    : QObject(window), m_settings(settings), m_theme(theme), m_actions(actions), m_window(window)
{
    connect(actions->themes, &QActionGroup::triggered, this, &WindowState::chooseTheme);
}

void WindowState::restore()
{
    m_window->restoreGeometry(m_settings->value(GeometryKey).toByteArray());
    m_actions->details->setChecked(m_settings->value(DetailsKey, true).toBool());
    const int kept = std::clamp(m_settings->value(ThemeKey, 0).toInt(), 0, static_cast<int>(Theme::Mode::Dark));
    const auto mode = static_cast<Theme::Mode>(kept);
    m_actions->setThemeMode(mode);
    m_theme->setMode(mode);
}

void WindowState::save()
{
    m_settings->setValue(GeometryKey, m_window->saveGeometry());
    m_settings->setValue(DetailsKey, m_actions->details->isChecked());
}

void WindowState::chooseTheme(const QAction *action)
{
    m_theme->setMode(static_cast<Theme::Mode>(action->data().toInt()));
    m_settings->setValue(ThemeKey, action->data());
}

} // namespace qernal
