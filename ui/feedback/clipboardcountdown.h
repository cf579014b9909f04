// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
QT_END_NAMESPACE

namespace qernal {

/// Says that a secret is on the clipboard, how many seconds it stays there, and offers to end that now. Hidden while
/// there is none.
class ClipboardCountdown : public QWidget {
    Q_OBJECT
public:
    explicit ClipboardCountdown(QWidget *parent = nullptr);

    /// @p left seconds remain; 0 = the secret is gone.
    void setSecondsLeft(int left);

signals:
    void clearRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace qernal
