// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/heading.h"

#include "ui/theme/textdirection.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace qernal {

namespace {

/// QTextLayout breaks a line at the separator of Unicode alone.
QString lines(const QLabel &label)
{
    return label.text().replace(QLatin1Char('\n'), QChar::LineSeparator);
}

/// Breaks the label's text into lines of @p width and returns the height of all.
double layOut(QTextLayout &layout, const QLabel &label, int width)
{
    QTextOption option(Qt::AlignLeft);
    option.setAlignment(QStyle::visualAlignment(label.layoutDirection(), label.alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(directionOf(label.text()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

Heading::Heading(const QString &text, QWidget *parent, double scale) : QLabel(text, parent), m_scale(scale)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyFont();
}

int Heading::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout(lines(*this), font(), this);
    return static_cast<int>(std::ceil(layOut(layout, *this, width - margins.left() - margins.right()))) +
           margins.top() + margins.bottom();
}

QSize Heading::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

bool Heading::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange) applyFont();
    return QLabel::event(event);
}

void Heading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    QTextLayout layout(lines(*this), font(), this);
    const double height = layOut(layout, *this, area.width());
    const double top = alignment().testFlag(Qt::AlignTop) ? 0 : std::max(0.0, (area.height() - height) / 2);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, area.topLeft() + QPointF(0, top));
}

void Heading::applyFont()
{
    QFont base = parentWidget() != nullptr ? parentWidget()->font() : QApplication::font(this);
    if (base.pointSizeF() > 0) {
        base.setPointSizeF(base.pointSizeF() * m_scale);
    } else {
        base.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * m_scale)));
    }
    base.setWeight(QFont::DemiBold);
    setFont(base);
}

} // namespace qernal
