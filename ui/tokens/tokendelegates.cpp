// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokendelegates.h"

#include "core/tokens/tokentablemodel.h"
#include "ui/theme/textdirection.h"
#include "ui/tokens/statusbadge.h"

#include <QApplication>
#include <QPainter>

namespace qernal {

namespace {

int iconEdge(const QStyleOptionViewItem &option)
{
    return std::max(16, option.fontMetrics.height());
}

} // namespace

RowDelegate::RowDelegate(Tone tone, QObject *parent) : QStyledItemDelegate(parent), m_tone(tone) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QPalette::ColorGroup group =
        cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QColor ground = cell.palette.color(
        group, cell.features.testFlag(QStyleOptionViewItem::Alternate) ? QPalette::AlternateBase : QPalette::Base);
    if (cell.state.testFlag(QStyle::State_Selected)) {
        ground = cell.palette.color(group, QPalette::Highlight);
    } else if (index.row() == m_hoveredRow) {
        ground = themeColor(ThemeColor::Hover, cell.palette);
    }
    painter->save();
    painter->fillRect(cell.rect, ground);
    const int side = space(12, cell.widget);
    paintContent(painter, cell.rect.adjusted(side, 0, -space(8, cell.widget), 0), ground, cell, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    // The room that the style keeps on both sides is not what is painted here.
    const QStyle *style = option.widget == nullptr ? QApplication::style() : option.widget->style();
    const int margins = 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1);
    return {plain.width() - margins + space(24, option.widget), plain.height()};
}

void RowDelegate::paintContent(QPainter *painter, const QRect &rect, const QColor &ground,
                               const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QColor ink = m_tone == Tone::Plain
                           ? option.palette.color(QPalette::Text)
                           : readableOn(themeColor(ThemeColor::SecondaryText, option.palette), ground);
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(rect, leadingTextFlags(option.text, option.direction),
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width()));
}

NameDelegate::NameDelegate(QObject *parent) : RowDelegate(Tone::Plain, parent) {}

void NameDelegate::paintContent(QPainter *painter, const QRect &rect, const QColor &ground,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStringList marks;
    if (index.data(TokenTableModel::OwnTokenRole).toBool()) marks.append(tr("you"));
    if (const QString mark = index.data(TokenTableModel::MarkRole).toString(); !mark.isEmpty()) marks.append(mark);
    const int gap = space(8, option.widget);
    QList<int> widths;
    int marksWidth = 0;
    for (const QString &mark : std::as_const(marks)) {
        widths.append(option.fontMetrics.horizontalAdvance(mark) + 2 * gap);
        marksWidth += widths.last() + gap;
    }
    const int nameWidth =
        std::min(option.fontMetrics.horizontalAdvance(option.text) + 1, std::max(0, rect.width() - marksWidth));
    // Where there is room for either only, the name is cut, which its tooltip has whole.
    const QRect name(rect.left(), rect.top(), marks.isEmpty() ? rect.width() : nameWidth, rect.height());
    RowDelegate::paintContent(painter, QStyle::visualRect(option.direction, rect, name), ground, option, index);
    int left = name.right() + 1 + gap;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const int width = std::min(widths.at(i), rect.right() + 1 - left);
        if (width > 2 * gap)
            paintMark(painter, {left, rect.top(), width, rect.height()}, rect, marks.at(i), ground, option);
        left += width + gap;
    }
}

void NameDelegate::paintMark(QPainter *painter, const QRect &place, const QRect &cell, const QString &mark,
                             const QColor &ground, const QStyleOptionViewItem &option)
{
    const int height = option.fontMetrics.height() + space(2, option.widget);
    const QRect pill(place.left(), place.center().y() - height / 2, place.width(), height);
    const QRectF shape = QRectF(QStyle::visualRect(option.direction, cell, pill)).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ink = readableOn(themeColor(ThemeColor::Accent, option.palette), ground);
    const int edges = 2 * space(8, option.widget);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter->drawText(shape, Qt::AlignCenter,
                      option.fontMetrics.elidedText(mark, Qt::ElideRight, place.width() - edges + 2));
}

StatusDelegate::StatusDelegate(QObject *parent) : RowDelegate(Tone::Plain, parent) {}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = RowDelegate::sizeHint(option, index);
    return {plain.width() + iconEdge(option) + space(8, option.widget), plain.height()};
}

void StatusDelegate::paintContent(QPainter *painter, const QRect &rect, const QColor &ground,
                                  const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto status = static_cast<TokenStatus>(index.data(TokenTableModel::StatusRole).toInt());
    const int edge = iconEdge(option);
    const QRect icon(rect.left(), rect.center().y() - edge / 2, edge, edge);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    themeIcon(statusIconName(status), statusColor(status))
        .paint(painter, QStyle::visualRect(option.direction, rect, icon), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    const QRect word = rect.adjusted(edge + space(6, option.widget), 0, 0, 0);
    painter->setPen(readableOn(themeColor(statusColor(status), option.palette), ground));
    painter->setFont(option.font);
    painter->drawText(QStyle::visualRect(option.direction, rect, word), leadingTextFlags(option.text, option.direction),
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, word.width()));
}

IdDelegate::IdDelegate(QObject *parent) : RowDelegate(Tone::Secondary, parent) {}

void IdDelegate::paintContent(QPainter *painter, const QRect &rect, const QColor &ground,
                              const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFont font = fixedFont();
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(readableOn(themeColor(ThemeColor::SecondaryText, option.palette), ground));
    painter->drawText(rect, leadingTextFlags(option.text, option.direction),
                      metrics.elidedText(option.text, Qt::ElideMiddle, rect.width()));
}

} // namespace qernal
