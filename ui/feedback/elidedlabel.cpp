// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/elidedlabel.h"

#include "core/visibletext.h"
#include "ui/theme/textdirection.h"

#include <QPainter>

namespace qernal {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString &text)
{
    setText(text);
    setToolTip(toolTipText(text));
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), leadingTextFlags(text(), layoutDirection()),
                     fontMetrics().elidedText(text(), m_mode, width()));
}

} // namespace qernal
