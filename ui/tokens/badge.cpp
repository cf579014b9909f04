// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/badge.h"

#include "ui/theme/textdirection.h"

#include <QPainter>
#include <QStyle>

namespace qernal {

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Badge::setContent(const QString &icon, ThemeColor color, const QString &word)
{
    m_icon = themeIcon(icon, color);
    m_color = color;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {edge() + space(6, this) + fontMetrics().horizontalAdvance(m_word), edge() + 2};
}

QSize Badge::minimumSizeHint() const
{
    return {edge(), edge() + 2};
}

int Badge::edge() const
{
    return std::max(16, fontMetrics().height());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect icon(0, (height() - edge()) / 2, edge(), edge());
    m_icon.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    const QRect word = rect().adjusted(edge() + space(6, this), 0, 0, 0);
    painter.setPen(themeColor(m_color, palette()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word), leadingTextFlags(m_word, layoutDirection()),
                     fontMetrics().elidedText(m_word, Qt::ElideRight, word.width()));
}

} // namespace qernal
