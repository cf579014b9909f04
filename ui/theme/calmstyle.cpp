// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calmstyle.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace qernal {

namespace {

enum class Shape { Box, Circle };

void drawOutline(Shape shape, const QStyleOption &option, QPainter *painter)
{
    constexpr qreal FusionsRadius = 2;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const ThemeColor color = focused ? ThemeColor::Accent : enabled ? ThemeColor::Outline : ThemeColor::Line;
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A thinner circle looks paler than a straight line of its colour.
    painter->setPen(QPen(themeColor(color, option.palette), shape == Shape::Circle ? 1.5 : 1.0));
    painter->setBrush(Qt::NoBrush);
    if (shape == Shape::Circle) {
        painter->drawEllipse(edge);
    } else {
        painter->drawRoundedRect(edge, FusionsRadius, FusionsRadius);
    }
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool reachedByKeys = option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange);
    if (element == PE_FrameFocusRect) {
        if (reachedByKeys) drawOutline(Shape::Box, *option, painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonCommand:
        if (reachedByKeys) drawOutline(Shape::Box, *option, painter);
        break;
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox: drawOutline(Shape::Box, *option, painter); break;
    case PE_IndicatorRadioButton: drawOutline(Shape::Circle, *option, painter); break;
    default: break;
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) drawOutline(Shape::Box, *option, painter);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton) return themeIcon(QStringLiteral("close"), ThemeColor::SecondaryText);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace qernal
