// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/choicebutton.h"

#include "core/visibletext.h"
#include "ui/theme/textdirection.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace qernal {

ChoiceButton::ChoiceButton(const QString &icon, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setIcon(themeIcon(icon, ThemeColor::Accent));
    setExplanation(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

QFont ChoiceButton::titleFont() const
{
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.1);
    title.setWeight(QFont::DemiBold);
    return title;
}

QSize ChoiceButton::sizeHint() const
{
    const int padding = space(16, this);
    const int lines = QFontMetrics(titleFont()).lineSpacing() + space(4, this) + fontMetrics().lineSpacing();
    const int side = space(24, this);
    const int words =
        std::max(QFontMetrics(titleFont()).horizontalAdvance(text()), fontMetrics().horizontalAdvance(m_explanation));
    return {padding * 3 + side + words, padding * 2 + std::max(lines, side)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int edges = space(16, this) * 3 + space(24, this);
    return {std::min(whole.width(), edges + QFontMetrics(titleFont()).horizontalAdvance(text())), whole.height()};
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? toolTipText(m_explanation) : QString());
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isDown() || underMouse();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(themeColor(ThemeColor::Accent, palette()), 2)
                              : QPen(themeColor(ThemeColor::Outline, palette()), 1));
    painter.setBrush(lit ? themeColor(ThemeColor::Hover, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 8, 8);

    const int padding = space(16, this);
    const int side = space(24, this);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const QRect iconRect =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, inner);
    icon().paint(&painter, iconRect);

    const int indent = side + padding;
    const QRect words = rightToLeft ? inner.adjusted(0, 0, -indent, 0) : inner.adjusted(indent, 0, 0, 0);
    const int titleHeight = QFontMetrics(titleFont()).lineSpacing();
    const int gap = space(4, this);
    const int top = (height() - titleHeight - gap - fontMetrics().lineSpacing()) / 2;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(titleFont());
    painter.drawText(QRect(words.left(), top, words.width(), titleHeight),
                     leadingTextFlags(text(), layoutDirection()) | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(themeColor(ThemeColor::SecondaryText, palette()));
    const QString line = fontMetrics().elidedText(m_explanation, Qt::ElideMiddle, words.width());
    painter.drawText(QRect(words.left(), top + titleHeight + gap, words.width(), fontMetrics().lineSpacing()),
                     leadingTextFlags(line, layoutDirection()), line);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool ChoiceButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

} // namespace qernal
