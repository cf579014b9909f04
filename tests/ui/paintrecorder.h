// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QRect>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// One thing that a widget painted, in the colour that it was painted with: no pixel of a soft edge is among them.
struct Painted {
    enum class Kind { Text, Icon, Line, Fill };

    Kind kind = Kind::Text;
    const QWidget *widget = nullptr;
    QString text;
    QRectF area;          ///< in coordinates of the window that was recorded
    QColor color;         ///< of an icon, that of its solid pixels; laid over the ground where it is translucent
    QList<QColor> ground; ///< the colours that fill a good part of the area beneath it
};

/// All that a window paints at this moment.
struct PaintRecord {
    QList<Painted> painted;
    QImage picture;
};

/// Paints @p widget with all that is in it and notes down what is painted.
[[nodiscard]] PaintRecord recordPainting(QWidget *widget);

} // namespace qernal
