// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace qernal {

/// Text in a colour of the theme that follows light and dark: plain, wrapped, never rich.
class NoteLabel : public QLabel {
    Q_OBJECT
public:
    explicit NoteLabel(const QString &text = {}, ThemeColor color = ThemeColor::SecondaryText,
                       QWidget *parent = nullptr);

    void setColor(ThemeColor color);
    [[nodiscard]] ThemeColor color() const { return m_color; }
    /// Keeps the height of @p lines lines when there is less to say, so that nothing jumps when words come.
    void keepLines(int lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    ThemeColor m_color;
    int m_lines = 0;
};

/// A label that shows @p text as it stands, never as markup; an & in it still names the buddy's key.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

} // namespace qernal
