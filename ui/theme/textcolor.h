// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace qernal {

/// Keeps the text of a label or a button in one colour of the theme: in its value for the palette of the moment, as
/// readable as the ground demands, and again after each change of the palette. A child of that widget.
class TextColor : public QObject {
    Q_OBJECT
public:
    /// Gives the text of @p widget the colour @p color; may be called again with another one.
    static void set(QWidget *widget, ThemeColor color);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit TextColor(QWidget *widget);
    void apply();

    QWidget *m_widget;
    ThemeColor m_color = ThemeColor::SecondaryText;
};

} // namespace qernal
