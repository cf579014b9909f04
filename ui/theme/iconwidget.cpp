// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconwidget.h"

#include <QPainter>

namespace qernal {

IconWidget::IconWidget(const QIcon &icon, int edge, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setFixedSize(edge, edge);
}

void IconWidget::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace qernal
