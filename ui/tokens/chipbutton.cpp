// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/chipbutton.h"

#include "core/visibletext.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace qernal {

ChipButton::ChipButton(const QString &word, QWidget *parent) : QAbstractButton(parent)
{
    setText(word);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount(std::nullopt);
}

void ChipButton::setCount(std::optional<int> count)
{
    m_count = count;
    setAccessibleName(count ? tr("%1, %Ln token(s)", nullptr, *count).arg(text()) : text());
    updateToolTip();
    updateGeometry();
    update();
}

QString ChipButton::number() const
{
    return m_count ? QLocale().toString(*m_count) : QStringLiteral("–");
}

QSize ChipButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(number());
    return {width + space(6, this) + 2 * space(12, this), fontMetrics().height() + space(10, this)};
}

QSize ChipButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int word = fontMetrics().horizontalAdvance(text());
    return {whole.width() - word + std::min(word, space(32, this)), whole.height()};
}

void ChipButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    updateToolTip();
}

void ChipButton::updateToolTip()
{
    setToolTip(width() < sizeHint().width() ? toolTipText(text()) : QString());
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colors = palette();
    const QColor accent = themeColor(ThemeColor::Accent, colors);
    QColor ground = colors.color(QPalette::Base);
    if (isChecked()) {
        ground = colors.color(QPalette::Active, QPalette::Highlight);
    } else if (underMouse()) {
        ground = themeColor(ThemeColor::Hover, colors);
    }
    const bool ring = hasFocus();
    const qreal pen = ring ? 2.0 : 1.0;
    painter.setPen(QPen(isChecked() || ring ? accent : themeColor(ThemeColor::Outline, colors), pen));
    painter.setBrush(ground);
    const QRectF body = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const int left = space(12, this);
    const int lacking = std::max(0, sizeHint().width() - width());
    const int wordWidth = fontMetrics().horizontalAdvance(text()) - lacking;
    const QRect word(left, 0, wordWidth + 1, height());
    const QRect digits(left + wordWidth + space(6, this), 0, fontMetrics().horizontalAdvance(number()) + 1, height());
    painter.setPen(colors.color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
    painter.setPen(readableOn(themeColor(ThemeColor::SecondaryText, colors), ground));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), digits), Qt::AlignCenter, number());
}

} // namespace qernal
