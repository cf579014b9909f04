// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notelabel.h"

#include "ui/theme/textcolor.h"

#include <QEvent>

namespace qernal {

NoteLabel::NoteLabel(const QString &text, ThemeColor color, QWidget *parent) : QLabel(parent), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
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
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setMinimumHeight(fontMetrics().lineSpacing() * lines);
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_lines > 0) keepLines(m_lines);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace qernal
