// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QMessageBox>

namespace qernal {

/// A question over a window: a heading, what follows from each answer, an icon of ours that follows light and dark, and
/// buttons that the caller adds. All text is plain. Open it with open(); it deletes itself.
class Question : public QMessageBox {
    Q_OBJECT
public:
    /// @p title is the window's, @p heading asks.
    Question(const QString &icon, ThemeColor color, const QString &title, const QString &heading, QWidget *window);

    /// Says what follows from each answer. The base's function of that name would read markup, whatever the format of
    /// the box is.
    void setInformativeText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_icon;
    ThemeColor m_color;
};

} // namespace qernal
