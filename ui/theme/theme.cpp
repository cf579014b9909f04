// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/calmstyle.h"
#include "ui/theme/settingsportal.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleHints>
#include <QWidget>

#include <array>
#include <cmath>

namespace qernal {

namespace {

struct Shades {
    QColor light;
    QColor dark;
};

const Shades &shades(ThemeColor color)
{
    static const std::array<Shades, 10> table{{
        {QColor(0x57, 0x60, 0x6A), QColor(0x9B, 0xA5, 0xB3)}, // SecondaryText
        {QColor(0xD8, 0xDE, 0xE4), QColor(0x3A, 0x41, 0x4B)}, // Line
        {QColor(0x84, 0x8D, 0x97), QColor(0x6B, 0x75, 0x82)}, // Outline
        {QColor(0x25, 0x63, 0xEB), QColor(0x6A, 0xA0, 0xFF)}, // Accent
        {QColor(0xFF, 0xFF, 0xFF), QColor(0x0F, 0x17, 0x20)}, // AccentText
        {QColor(0x1A, 0x7F, 0x37), QColor(0x4C, 0xC5, 0x6A)}, // Active
        {QColor(0x9A, 0x67, 0x00), QColor(0xE0, 0xA9, 0x3B)}, // ExpiringSoon
        {QColor(0xC6, 0x25, 0x2F), QColor(0xFF, 0x7B, 0x72)}, // Expired
        {QColor(0x57, 0x60, 0x6A), QColor(0x9B, 0xA5, 0xB3)}, // NeverExpires
        {QColor(0xEE, 0xF2, 0xF8), QColor(0x2B, 0x31, 0x3A)}, // Hover
    }};
    return table.at(static_cast<std::size_t>(color));
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(double(rgb.redF())) + 0.7152 * linear(double(rgb.greenF())) +
           0.0722 * linear(double(rgb.blueF()));
}

void setDisabledColors(QPalette *palette, bool dark)
{
    // Readable too: that something is stored, or why it cannot be done, is often said by what is disabled.
    const Shades &secondary = shades(ThemeColor::SecondaryText);
    const QColor faint = dark ? secondary.dark : secondary.light;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText}) {
        palette->setColor(QPalette::Disabled, role, faint);
    }
    palette->setColor(QPalette::Disabled, QPalette::Highlight,
                      dark ? QColor(0x30, 0x35, 0x3E) : QColor(0xE4, 0xE8, 0xED));
}

} // namespace

QColor themeColor(ThemeColor color, const QPalette &palette)
{
    const Shades &pair = shades(color);
    return isDark(palette) ? pair.dark : pair.light;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QColor &color, const QColor &ground)
{
    constexpr double Wanted = 4.5;
    const double goal = luminance(ground) > 0.18 ? 0.0 : 1.0;
    QColor mixed = color.toRgb();
    for (int step = 1; step <= 20 && contrast(mixed, ground) < Wanted; ++step) {
        const double part = step / 20.0;
        const auto mix = [&](float channel) { return static_cast<float>(double(channel) * (1 - part) + goal * part); };
        mixed = QColor::fromRgbF(mix(color.redF()), mix(color.greenF()), mix(color.blueF()));
    }
    return mixed;
}

QPalette themePalette(bool dark)
{
    const QColor window = dark ? QColor(0x1B, 0x1E, 0x23) : QColor(0xF6, 0xF7, 0xF9);
    const QColor base = dark ? QColor(0x23, 0x27, 0x2E) : QColor(0xFF, 0xFF, 0xFF);
    const QColor text = dark ? QColor(0xE6, 0xE9, 0xEE) : QColor(0x1B, 0x1F, 0x24);
    const QColor button = dark ? QColor(0x2B, 0x30, 0x38) : QColor(0xFC, 0xFC, 0xFD);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x26, 0x2A, 0x32) : QColor(0xFA, 0xFB, 0xFC));
    palette.setColor(QPalette::Button, button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::ToolTipText}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x30, 0x35, 0x3E) : QColor(0xFF, 0xFF, 0xFF));
    palette.setColor(QPalette::PlaceholderText, shades(ThemeColor::SecondaryText).dark);
    if (!dark) {
        palette.setColor(QPalette::PlaceholderText, shades(ThemeColor::SecondaryText).light);
    }
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2A, 0x3A, 0x57) : QColor(0xD9, 0xE6, 0xFF));
    const QColor accent = dark ? shades(ThemeColor::Accent).dark : shades(ThemeColor::Accent).light;
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::BrightText, dark ? QColor(Qt::white) : QColor(0xC6, 0x25, 0x2F));
    setDisabledColors(&palette, dark);
    return palette;
}

int space(int step, const QWidget *widget)
{
    // 16 px is the height of a line at the usual 9 to 10 points on a screen of 96 dpi.
    const double scale = widget == nullptr ? 1.0 : std::max(1.0, widget->fontMetrics().height() / 16.0);
    return static_cast<int>(std::lround(step * scale));
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont general = QApplication::font();
    if (general.pointSizeF() > 0) {
        font.setPointSizeF(general.pointSizeF());
    } else {
        font.setPixelSize(general.pixelSize());
    }
    return font;
}

void makeRoomy(QAbstractButton *button)
{
    button->setMinimumSize(0, 0);
    const QSize hint = button->sizeHint();
    button->setMinimumSize(hint.width() + space(16, button),
                           std::max(hint.height(), button->fontMetrics().height() + space(12, button)));
}

Theme::Theme(QApplication *application, QObject *parent)
    : QObject(parent), m_application(application), m_platformIsDark(isDark(application->palette()))
{
    // Styles of a platform bring their own look and follow the desktop by themselves.
    const QString style = application->style() == nullptr ? QString() : application->style()->name();
    const QStringList native{QStringLiteral("breeze"), QStringLiteral("macos"), QStringLiteral("windowsvista"),
                             QStringLiteral("windows11")};
    if (!native.contains(style, Qt::CaseInsensitive)) {
        QApplication::setStyle(new CalmStyle);
    }
    followPlatform();
    apply();
    auto *portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::colorSchemeReported, this, [this](SettingsPortal::ColorScheme scheme) {
        m_desktopIsDark.reset();
        if (scheme != SettingsPortal::ColorScheme::NoPreference) {
            m_desktopIsDark = scheme == SettingsPortal::ColorScheme::Dark;
        }
        apply();
    });
    portal->ask();
}

void Theme::followPlatform()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Windows and macOS have no portal; Qt reports it there. On Linux the portal's value, if it has one, comes first.
    const auto follow = [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown) m_platformIsDark = scheme == Qt::ColorScheme::Dark;
    };
    const QStyleHints *hints = QGuiApplication::styleHints();
    follow(hints->colorScheme());
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this, follow](Qt::ColorScheme scheme) {
        follow(scheme);
        apply();
    });
#endif
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::System ? m_desktopIsDark.value_or(m_platformIsDark) : m_mode == Mode::Dark;
    const QPalette palette = themePalette(dark);
    if (m_application->palette() == palette) {
        return;
    }
    QApplication::setPalette(palette);
    emit changed();
}

} // namespace qernal
