// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notelabel.h"

#include <QEvent>

namespace qernal {

NoteLabel::NoteLabel(const QString &text, ThemeColor color, QWidget *parent) : QLabel(parent), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    applyColor();
}

void NoteLabel::setColor(ThemeColor color)
{
    m_color = color;
    applyColor();
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
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange) applyColor();
    if (event->type() == QEvent::FontChange && m_lines > 0) keepLines(m_lines);
}

void NoteLabel::applyColor()
{
    const QColor wanted = themeColor(m_color, palette());
    // Setting a palette sends another PaletteChange: only a difference may do so.
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted) return;
    QPalette changed = palette();
    changed.setColor(QPalette::Active, QPalette::WindowText, wanted);
    changed.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    setPalette(changed);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace qernal
