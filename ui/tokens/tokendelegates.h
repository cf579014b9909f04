// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace qernal {

/// Paints a cell of the token table: padding at the sides, the hovered row's ground, no focus frame of its own (the
/// table draws one around the row).
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Tone { Plain, Secondary };

    explicit RowDelegate(Tone tone, QObject *parent = nullptr);

    /// The row beneath the pointer; -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Draws what stands in @p rect, on @p ground.
    virtual void paintContent(QPainter *painter, const QRect &rect, const QColor &ground,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    Tone m_tone;
    int m_hoveredRow = -1;
};

/// A name; that of the token that the account is signed in with is marked, and what is going on with a token.
class NameDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit NameDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QColor &ground, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    /// Draws @p mark in a rounded frame at @p place of the @p cell, which is counted from its start.
    static void paintMark(QPainter *painter, const QRect &place, const QRect &cell, const QString &mark,
                          const QColor &ground, const QStyleOptionViewItem &option);
};

/// The status as an icon and a word.
class StatusDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit StatusDelegate(QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QColor &ground, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// An id in the fixed font, cut in its middle: both ends distinguish ids.
class IdDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit IdDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QColor &ground, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace qernal
