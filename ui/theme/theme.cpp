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
    QRgb light;
    QRgb dark;
    QRgb lightHigh; ///< where the desktop asks for higher contrast
    QRgb darkHigh;
};

const Shades &shades(ThemeColor color)
{
    static constexpr std::array<Shades, 10> table{{
        {0x57606A, 0x9BA5B3, 0x2B2F36, 0xD5DAE1}, // SecondaryText
        {0xD8DEE4, 0x3A414B, 0x5A5F66, 0x9AA1AB}, // Line
        {0x848D97, 0x717B89, 0x000000, 0xFFFFFF}, // Outline
        {0x2563EB, 0x6AA0FF, 0x0B3BB3, 0x9CC2FF}, // Accent
        {0xFFFFFF, 0x0F1720, 0xFFFFFF, 0x000000}, // AccentText
        {0x1A7F37, 0x4CC56A, 0x0B5A1E, 0x74E58F}, // Active
        {0x9A6700, 0xE0A93B, 0x6B4700, 0xFFCF6B}, // ExpiringSoon
        {0xC6252F, 0xFF7B72, 0x9B0F19, 0xFFA39C}, // Expired
        {0x57606A, 0x9BA5B3, 0x2B2F36, 0xD5DAE1}, // NeverExpires
        {0xEEF2F8, 0x2B313A, 0xE6EEFF, 0x26344F}, // Hover
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

QColor shadeOf(ThemeColor color, bool dark, bool high)
{
    const Shades &all = shades(color);
    return QColor(dark ? (high ? all.darkHigh : all.dark) : (high ? all.lightHigh : all.light));
}

/// Only what themePalette() gives for higher contrast is black and white. Asked for each colour that is painted.
bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return (window == Qt::black && text == Qt::white) || (window == Qt::white && text == Qt::black);
}

void setDisabledColors(QPalette *palette, const QColor &faint, const QColor &highlight)
{
    // Readable too: that something is stored, or why it cannot be done, is often said by what is disabled.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText}) {
        palette->setColor(QPalette::Disabled, role, faint);
    }
    palette->setColor(QPalette::Disabled, QPalette::Highlight, highlight);
}

/// The grounds and the text of a palette; its other colours are those of the theme.
struct Grounds {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb button;
    QRgb toolTip;
    QRgb highlight;
    QRgb disabledHighlight;
};

const Grounds &groundsOf(bool dark, bool high)
{
    static constexpr std::array<Grounds, 4> table{{
        {0xF6F7F9, 0xFFFFFF, 0xFAFBFC, 0x1B1F24, 0xFCFCFD, 0xFFFFFF, 0xD9E6FF, 0xE4E8ED},
        {0x1B1E23, 0x23272E, 0x262A32, 0xE6E9EE, 0x2B3038, 0x30353E, 0x2A3A57, 0x30353E},
        {0xFFFFFF, 0xFFFFFF, 0xF4F4F4, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xCCDFFF, 0xDDDDDD},
        {0x000000, 0x000000, 0x141414, 0xFFFFFF, 0x101010, 0x101010, 0x17356B, 0x303030},
    }};
    return table.at((high ? 2U : 0U) + (dark ? 1U : 0U));
}

} // namespace

QColor themeColor(ThemeColor color, const QPalette &palette)
{
    return shadeOf(color, isDark(palette), isHighContrast(palette));
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

QPalette themePalette(bool dark, bool highContrast)
{
    const Grounds &grounds = groundsOf(dark, highContrast);
    const QColor secondary = shadeOf(ThemeColor::SecondaryText, dark, highContrast);
    const QColor accent = shadeOf(ThemeColor::Accent, dark, highContrast);
    QPalette palette(QColor(grounds.button), QColor(grounds.window));
    palette.setColor(QPalette::Window, QColor(grounds.window));
    palette.setColor(QPalette::Base, QColor(grounds.base));
    palette.setColor(QPalette::AlternateBase, QColor(grounds.alternate));
    palette.setColor(QPalette::Button, QColor(grounds.button));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::ToolTipText}) {
        palette.setColor(role, QColor(grounds.text));
    }
    palette.setColor(QPalette::ToolTipBase, QColor(grounds.toolTip));
    palette.setColor(QPalette::PlaceholderText, secondary);
    palette.setColor(QPalette::Highlight, QColor(grounds.highlight));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::BrightText, dark ? QColor(Qt::white) : QColor(0xC6, 0x25, 0x2F));
    setDisabledColors(&palette, secondary, QColor(grounds.disabledHighlight));
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
    connect(portal, &SettingsPortal::contrastReported, this, [this](bool higher) {
        m_highContrast = higher;
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
    const QPalette palette = themePalette(dark, m_highContrast);
    if (m_application->palette() == palette) {
        return;
    }
    QApplication::setPalette(palette);
    emit changed();
}

} // namespace qernal
