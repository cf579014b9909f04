// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenheader.h"

#include "ui/theme/sortarrow.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace qernal {

namespace {

/// The column's title; empty while the header is between two models.
QString titleOf(const QHeaderView &header, int column)
{
    return header.model() == nullptr ? QString() : header.model()->headerData(column, header.orientation()).toString();
}

} // namespace

TokenHeader::TokenHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(space(48, this));
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize TokenHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + space(14, this)};
}

QSize TokenHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = titleOf(*this, logicalIndex);
    return {fontMetrics().horizontalAdvance(text) + space(36, this), sizeHint().height()};
}

void TokenHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const int right = length() - offset();
    if (right < viewport()->width()) {
        painter.fillRect(QRect(right, 0, viewport()->width() - right, viewport()->height()),
                         palette().color(QPalette::Base));
    }
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1),
                     themeColor(ThemeColor::Line, palette()));
}

void TokenHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    const QColor ink = themeColor(ThemeColor::SecondaryText, palette());
    const QString text = titleOf(*this, logicalIndex);
    const QRect content = rect.adjusted(space(12, this), 0, -space(8, this), 0);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int arrow = sorted ? space(14, this) : 0;
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, content.width() - arrow);
    painter->setPen(ink);
    painter->setFont(font());
    painter->drawText(content,
                      static_cast<int>(Qt::AlignVCenter) |
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                      shown);
    if (sorted) {
        const int left = content.left() + fontMetrics().horizontalAdvance(shown) + space(6, this);
        const QRect place(left, rect.top(), SortArrowWidth, rect.height());
        drawSortArrow(painter, QStyle::visualRect(layoutDirection(), content, place), sortIndicatorOrder(), ink);
    }
    if (rect.right() < viewport()->width() - 1) {
        painter->fillRect(QRect(rect.right(), rect.top() + rect.height() / 4, 1, rect.height() / 2),
                          themeColor(ThemeColor::Line, palette()));
    }
    painter->restore();
}

} // namespace qernal
