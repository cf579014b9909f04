// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/filledbutton.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace qernal {

namespace {

constexpr int Radius = 5;

} // namespace

FilledButton::FilledButton(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
}

void FilledButton::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void FilledButton::setIconName(const QString &name)
{
    setIcon(name.isEmpty() ? QIcon() : themeIcon(name, ThemeColor::AccentText));
    updateGeometry();
}

QSize FilledButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return {plain.width() + space(8, this), std::max(plain.height(), fontMetrics().height() + space(12, this))};
}

QColor FilledButton::fill() const
{
    if (!isEnabled()) {
        return themeColor(ThemeColor::Line, palette());
    }
    const QColor color = themeColor(m_kind == Kind::Accent ? ThemeColor::Accent : ThemeColor::Expired, palette());
    // Towards more contrast with the text, so that it never gets harder to read under the pointer.
    if (isDown()) {
        return isDark(palette()) ? color.lighter(116) : color.darker(122);
    }
    if (underMouse()) {
        return isDark(palette()) ? color.lighter(108) : color.darker(110);
    }
    return color;
}

void FilledButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isEnabled() ? themeColor(ThemeColor::AccentText, palette())
                                   : readableOn(themeColor(ThemeColor::SecondaryText, palette()), fill());
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill());
    painter.drawRoundedRect(body, Radius, Radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5));
        painter.drawRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), Radius - 2, Radius - 2);
    }

    QStyleOptionButton option;
    initStyleOption(&option);
    const int gap = space(4, this);
    const bool hasIcon = !icon().isNull();
    const QSize image = hasIcon ? iconSize() : QSize(0, 0);
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int width = textWidth + (hasIcon ? image.width() + gap : 0);
    QRect content((rect().width() - width) / 2, 0, width, rect().height());
    if (hasIcon) {
        const QRect place(content.left(), (rect().height() - image.height()) / 2, image.width(), image.height());
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        content.setLeft(place.right() + 1 + gap);
    }
    painter.setPen(ink);
    painter.setLayoutDirection(directionOf(text()));
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), content),
                     Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
}

} // namespace qernal
