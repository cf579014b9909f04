// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notelabel.h"

#include "ui/theme/textcolor.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace qernal {

namespace {

/// The side where the window begins; a label by itself goes by the letters of its text.
Qt::Alignment leading(const QWidget *widget)
{
    return QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeft);
}

/// Qt measures the text as a whole, but draws the letter of Alt apart from those that stand closer to it, as in “Ta”.
class PlainLabel : public QLabel {
public:
    using QLabel::QLabel;

    QSize sizeHint() const override { return QLabel::sizeHint() + QSize(extraWidth(), 0); }
    QSize minimumSizeHint() const override { return QLabel::minimumSizeHint() + QSize(extraWidth(), 0); }

private:
    [[nodiscard]] int extraWidth() const
    {
        const qsizetype letter = text().indexOf(QLatin1Char('&'));
        if (letter < 0) return 0;
        const QString plain = QString(text()).remove(letter, 1);
        const QFontMetrics metrics = fontMetrics();
        const int apart = metrics.horizontalAdvance(plain.first(letter)) +
                          metrics.horizontalAdvance(plain.mid(letter, 1)) +
                          metrics.horizontalAdvance(plain.mid(letter + 1));
        return std::max(0, apart - metrics.horizontalAdvance(plain));
    }
};

} // namespace

NoteLabel::NoteLabel(const QString &text, ThemeColor color, QWidget *parent) : QLabel(parent), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(leading(this) | Qt::AlignVCenter);
    setText(text);
    TextColor::set(this, color);
}

void NoteLabel::setColor(ThemeColor color)
{
    m_color = color;
    TextColor::set(this, color);
}

void NoteLabel::keepLines(int lines)
{
    m_lines = lines;
    setAlignment(leading(this) | Qt::AlignTop);
    setMinimumHeight(fontMetrics().lineSpacing() * lines);
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_lines > 0) keepLines(m_lines);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(leading(label) | Qt::AlignVCenter);
    return label;
}

} // namespace qernal
