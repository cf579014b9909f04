// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calmstyle.h"

#include "ui/theme/sortarrow.h"
#include "ui/theme/textdirection.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace qernal {

namespace {

enum class Shape { Rounded, Square, Circle };

/// The line that Fusion draws, in device-independent pixels: its rounding is 2, its circle leaves out the last pixel of
/// an odd size.
void drawLine(Shape shape, const QRect &rect, QPainter *painter)
{
    const QRectF edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (shape) {
    case Shape::Rounded: painter->drawRoundedRect(edge, 2, 2); break;
    case Shape::Square: painter->drawRect(edge); break;
    case Shape::Circle: {
        const qreal radius = (rect.width() + (rect.width() + 1) % 2) / 2.0 - 1;
        painter->drawEllipse(QPointF(rect.center()) + QPointF(1, 1), radius, radius);
        break;
    }
    }
}

void drawOutline(Shape shape, const QStyleOption &option, bool focused, QPainter *painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const ThemeColor color = !enabled ? ThemeColor::Line : focused ? ThemeColor::Accent : ThemeColor::Outline;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, shape != Shape::Square);
    // A thinner circle looks paler than a straight line of its colour.
    painter->setPen(QPen(themeColor(color, option.palette), shape == Shape::Circle ? 1.5 : 1.0));
    painter->setBrush(Qt::NoBrush);
    drawLine(shape, option.rect, painter);
    painter->restore();
}

/// A push button is filled evenly: the gradient of Fusion is lighter than the palette's button, where coloured text is
/// too faint. Its edge is that of a field, or it could not be told from a label.
void drawButton(const QStyleOption &option, bool byKeys, QPainter *painter)
{
    const bool isPressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isLit = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    const QPalette &palette = option.palette;
    const QColor edge = themeColor(byKeys      ? ThemeColor::Accent
                                   : isEnabled ? ThemeColor::Outline
                                               : ThemeColor::Line,
                                   palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1.0));
    painter->setBrush(isPressed ? palette.color(QPalette::Highlight)
                      : isLit   ? themeColor(ThemeColor::Hover, palette)
                                : palette.color(QPalette::Button));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
}

bool isReachedByKeys(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// The ground of a list with a line beneath, as above the tokens.
void drawHeaderGround(const QStyleOption &option, QPainter *painter)
{
    const QRect &rect = option.rect;
    painter->fillRect(rect, option.palette.color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(ThemeColor::Line, option.palette));
}

/// The words of a menu's entry and its shortcut, each in the direction of its own letters: Fusion draws them in that of
/// the application, in which the "…" of an English entry would stand before it.
QString withOwnDirections(const QString &entry)
{
    QStringList parts = entry.split(QLatin1Char('\t'));
    for (QString &part : parts)
        part = QChar(u'\u2068') + part + QChar(u'\u2069');
    return parts.join(QLatin1Char('\t'));
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool byKeys = isReachedByKeys(*option);
    if (element == PE_FrameFocusRect) {
        // A push button has its ring at its edge.
        if (byKeys && !qobject_cast<const QPushButton *>(widget)) drawOutline(Shape::Rounded, *option, true, painter);
        return;
    }
    if (const auto *header =
            element == PE_IndicatorHeaderArrow ? qstyleoption_cast<const QStyleOptionHeader *>(option) : nullptr) {
        // To Qt an arrow that points down means that the smallest comes first.
        const auto order =
            header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::AscendingOrder : Qt::DescendingOrder;
        return drawSortArrow(painter, header->rect, order, themeColor(ThemeColor::SecondaryText, header->palette));
    }
    if (element == PE_PanelButtonCommand) return drawButton(*option, byKeys, painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit: drawOutline(Shape::Rounded, *option, option->state.testFlag(State_HasFocus), painter); break;
    case PE_Frame:
        // A list or a text to be edited, not the frame around a popup.
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            drawOutline(Shape::Square, *option, option->state.testFlag(State_HasFocus), painter);
        break;
    case PE_IndicatorCheckBox: drawOutline(Shape::Square, *option, byKeys, painter); break;
    case PE_IndicatorRadioButton: drawOutline(Shape::Circle, *option, byKeys, painter); break;
    default: break;
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (const auto *header = element == CE_Header ? qstyleoption_cast<const QStyleOptionHeader *>(option) : nullptr)
        return drawHeader(*header, painter, widget);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) return drawHeaderGround(*option, painter);
    if (const auto *label =
            element == CE_HeaderLabel ? qstyleoption_cast<const QStyleOptionHeader *>(option) : nullptr) {
        QStyleOptionHeader quiet = *label;
        quiet.palette.setColor(QPalette::ButtonText, themeColor(ThemeColor::SecondaryText, option->palette));
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    if (const auto *entry = element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
        entry != nullptr && entry->direction == Qt::RightToLeft) {
        QStyleOptionMenuItem mirrored = *entry;
        mirrored.text = withOwnDirections(entry->text);
        return QProxyStyle::drawControl(element, &mirrored, painter, widget);
    }
    if (element != CE_PushButtonLabel && element != CE_ToolButtonLabel)
        return QProxyStyle::drawControl(element, option, painter, widget);
    // A painter has the direction of the application. Beside the icon of a push button Qt has turned the alignment
    // already, and a painter from right to left would turn it back.
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(element == CE_PushButtonLabel ? Qt::LeftToRight : option->direction);
    QProxyStyle::drawControl(element, option, painter, widget);
    painter->setLayoutDirection(direction);
}

void CalmStyle::drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setClipRect(header.rect, Qt::IntersectClip);
    drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeader part = header;
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid()) drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, &header, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    painter->restore();
}

void CalmStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                             const QString &text, QPalette::ColorRole role) const
{
    constexpr int Forced = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    if ((flags & Forced) == 0) {
        const auto side = Qt::Alignment(flags & Qt::AlignHorizontal_Mask);
        flags &= ~int(Qt::AlignHorizontal_Mask);
        flags |= static_cast<int>(QStyle::visualAlignment(painter->layoutDirection(), side));
        flags |= forcedDirection(text);
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (!box || !box->frame) return;
    const bool focused = box->editable ? box->state.testFlag(State_HasFocus) : isReachedByKeys(*box);
    drawOutline(Shape::Rounded, *box, focused, painter);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_ItemViewItem) return plain;
    return {plain.width(), plain.height() + space(8, widget)};
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = element == SE_HeaderArrow ? qstyleoption_cast<const QStyleOptionHeader *>(option) : nullptr;
    if (header == nullptr) return QProxyStyle::subElementRect(element, option, widget);
    const QRect &section = header->rect;
    const int title = space(8, widget) + header->fontMetrics.horizontalAdvance(header->text) + space(6, widget);
    const int left = section.left() + std::min(title, section.width() - SortArrowWidth);
    return visualRect(header->direction, section, QRect(left, section.top(), SortArrowWidth, section.height()));
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // What stands before and after the text of a row; Qt adds one.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget)) return space(8, widget) - 1;
    if (metric == PM_HeaderMargin) return space(8, widget);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    // A second text beneath a disabled one, as if it were carved, blurs it in the dark.
    if (hint == SH_EtchDisabledText) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton) return themeIcon(QStringLiteral("close"), ThemeColor::SecondaryText);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace qernal
