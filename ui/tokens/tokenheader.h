// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace qernal {

/// The table's header, flat and quiet: secondary colour, a line beneath, the sort's direction as a small arrow.
class TokenHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TokenHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qernal
