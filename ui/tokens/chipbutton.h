// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace qernal {

/// A small rounded button that can stay chosen: a word and a number, or a dash while the number is not known.
class ChipButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChipButton(const QString &word, QWidget *parent = nullptr);

    void setCount(std::optional<int> count);

    [[nodiscard]] QSize sizeHint() const override;
    /// The word is shortened where it has less room than that of its hint, and then stands in the tooltip.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString number() const;
    void updateToolTip();

    std::optional<int> m_count;
};

} // namespace qernal
