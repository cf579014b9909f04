// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QApplication;
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Colours beyond QPalette's roles; each has a light and a dark value (theme.cpp).
enum class ThemeColor { SecondaryText, Line, Accent, AccentText, Active, ExpiringSoon, Expired, NeverExpires, Hover };

/// The value of @p color on @p palette: the palette's own lightness says light or dark.
[[nodiscard]] QColor themeColor(ThemeColor color, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);

/// An icon of our family (`:/icons/<name>.svg`), tinted from the application's palette when it is painted: normal,
/// disabled, selected, light and dark, sharp at any scale.
[[nodiscard]] QIcon themeIcon(const QString &name);
/// The same, always in @p color's value for the palette it is painted on.
[[nodiscard]] QIcon themeIcon(const QString &name, ThemeColor color);

/// @p step (4, 8, 12, 16, 24) scaled by the widget's font, in device-independent pixels.
[[nodiscard]] int space(int step, const QWidget *widget);
/// The system's fixed font at the application's size, for secrets and ids.
[[nodiscard]] QFont fixedFont();

/// Gives the application its style and palette, and follows the desktop's light or dark while running: the settings
/// portal (`org.freedesktop.appearance color-scheme`) on Linux, else the palette the platform gave.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    /// @p application is not owned. Applies Mode::System at once without waiting for the bus.
    explicit Theme(QApplication *application, QObject *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

signals:
    /// The palette has changed (light ↔ dark).
    void changed();

private:
    QApplication *m_application;
    Mode m_mode = Mode::System;
};

} // namespace qernal
