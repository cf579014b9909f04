// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <optional>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QApplication;
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Colours beyond QPalette's roles; each has a light and a dark value (theme.cpp).
enum class ThemeColor {
    SecondaryText,
    Line,    ///< between areas, and around what is disabled: may be overlooked
    Outline, ///< around what can be filled in or chosen: 3:1 on its ground
    Accent,
    AccentText,
    Active,
    ExpiringSoon,
    Expired,
    NeverExpires,
    Hover,
};

/// The value of @p color on @p palette: chosen by the palette's own lightness and contrast.
[[nodiscard]] QColor themeColor(ThemeColor color, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
/// @p color, moved towards black or white just far enough to reach 4.5:1 on @p ground: for text on a selected row.
[[nodiscard]] QColor readableOn(const QColor &color, const QColor &ground);
/// The contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// The palette that Theme gives the application where it uses its own style: black and white for @p highContrast.
[[nodiscard]] QPalette themePalette(bool dark, bool highContrast = false);

/// The program's own icon, in every size that a desktop asks for.
[[nodiscard]] QIcon applicationIcon();
/// An icon of our family (`resources/icons/<name>.svg`), tinted from the application's palette when it is painted:
/// normal, disabled, selected, light and dark, sharp at any scale.
[[nodiscard]] QIcon themeIcon(const QString &name);
/// The same, always in @p color's value for the palette it is painted on.
[[nodiscard]] QIcon themeIcon(const QString &name, ThemeColor color);

/// @p step (4, 8, 12, 16, 24) scaled by the widget's font, in device-independent pixels.
[[nodiscard]] int space(int step, const QWidget *widget);
/// The system's fixed font at the application's size, for secrets and ids.
[[nodiscard]] QFont fixedFont();

/// Adds padding to @p button, which has its text already: for a button outside of a row.
void makeRoomy(QAbstractButton *button);

/// Gives the application its style and palette, and follows the desktop's light or dark while running: the settings
/// portal (`org.freedesktop.appearance color-scheme` and `contrast`) on Linux, else the palette the platform gave.
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
    void followPlatform();
    void apply();

    QApplication *m_application;
    Mode m_mode = Mode::System;
    bool m_platformIsDark = false;       ///< the palette that the platform gave
    bool m_highContrast = false;         ///< the settings portal asks for it
    std::optional<bool> m_desktopIsDark; ///< the settings portal's word; nothing where it has none
};

} // namespace qernal
