// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

QT_BEGIN_NAMESPACE
class QColor;
class QPainter;
QT_END_NAMESPACE

namespace qernal {

/// How wide a sort arrow is, in device-independent pixels.
constexpr int SortArrowWidth = 8;

/// Draws the arrow of a column by which a list is sorted, in the middle of the height of @p place: up where the
/// smallest comes first.
void drawSortArrow(QPainter *painter, const QRect &place, Qt::SortOrder order, const QColor &ink);

} // namespace qernal
