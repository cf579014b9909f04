// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/lazylist.h"

#include "ui/theme/theme.h"

#include <QAbstractListModel>

#include <algorithm>

namespace qernal {

namespace {

class LazyTexts : public QAbstractListModel {
public:
    LazyTexts(int rows, LazyList::Text text, LazyList::Text toolTip, QSize rowSize, QObject *parent)
        : QAbstractListModel(parent),
          m_rows(rows),
          m_text(std::move(text)),
          m_toolTip(std::move(toolTip)),
          m_rowSize(rowSize)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        switch (role) {
        case Qt::DisplayRole: return m_text(index.row());
        case Qt::ToolTipRole: return m_toolTip ? m_toolTip(index.row()) : QVariant();
        case Qt::SizeHintRole: return m_rowSize;
        default: return {};
        }
    }

private:
    int m_rows;
    LazyList::Text m_text;
    LazyList::Text m_toolTip;
    QSize m_rowSize;
};

} // namespace

LazyList::LazyList(int rows, Text text, Text toolTip, int lines, int maxRows, QWidget *parent) : QListView(parent)
{
    const int gap = space(8, this);
    const QSize rowSize(fontMetrics().averageCharWidth(), fontMetrics().lineSpacing() * lines + gap);
    setModel(new LazyTexts(rows, std::move(text), std::move(toolTip), rowSize, this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Otherwise the view asks for the size of every row before it shows the first.
    setUniformItemSizes(true);
    setWordWrap(lines > 1);
    setTextElideMode(Qt::ElideRight);
    setFixedHeight(rowSize.height() * std::min(rows, maxRows) + 2 * frameWidth());
}

} // namespace qernal
