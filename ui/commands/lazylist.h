// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <functional>

namespace qernal {

/// A list to be read, whose texts are made as they are shown: of 100,000 rows only the visible ones cost.
class LazyList : public QListView {
    Q_OBJECT
public:
    /// The plain text of a row.
    using Text = std::function<QString(int)>;

    /// @p toolTip may be empty. Rows are @p lines lines tall; the list shows @p maxRows of them at most without
    /// scrolling.
    LazyList(int rows, Text text, Text toolTip, int lines, int maxRows, QWidget *parent = nullptr);
};

} // namespace qernal
