// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sortarrow.h"

#include <QPainter>
#include <QPainterPath>

namespace qernal {

void drawSortArrow(QPainter *painter, const QRect &place, Qt::SortOrder order, const QColor &ink)
{
    const double middle = place.center().y() + 0.5;
    const double tip = order == Qt::AscendingOrder ? -2.0 : 2.0;
    QPainterPath path;
    path.moveTo(place.left(), middle - tip);
    path.lineTo(place.left() + 3.5, middle + tip);
    path.lineTo(place.left() + 7.0, middle - tip);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->restore();
}

} // namespace qernal
