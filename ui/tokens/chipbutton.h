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
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString number() const;

    std::optional<int> m_count;
};

} // namespace qernal
