// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace qernal {

/// An icon and a word in one colour of the theme, on one line.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    /// @p icon is one of our icon family.
    void setContent(const QString &icon, ThemeColor color, const QString &word);
    [[nodiscard]] QString word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int edge() const;

    QIcon m_icon;
    ThemeColor m_color = ThemeColor::SecondaryText;
    QString m_word;
};

} // namespace qernal
