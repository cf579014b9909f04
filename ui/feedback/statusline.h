// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace qernal {

class ClipboardCountdown;
class ElidedLabel;
class NoteLabel;

/// What the status bar shows: how many tokens, how old the list is, what runs (with Cancel), how long a secret stays on
/// the clipboard, and whose the tokens are.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setCounts(const QString &text);
    void setAge(const QString &text);
    /// @p name as it is to be shown, empty where nobody is signed in. @p remark stands beside the name in the warning
    /// colour ("Demo", "Unencrypted, this computer only"); may be empty.
    void setAccount(const QString &name, const QString &remark);
    /// @p seconds until a copied secret leaves the clipboard; 0 = it is gone.
    void setClipboardSeconds(int seconds);
    /// Shows what runs; @p total 0 hides it again.
    void setRunning(const QString &text, int done, int total);
    [[nodiscard]] QString text() const;

signals:
    void cancelRequested();
    void clearClipboardRequested();

private:
    QLabel *m_counts;
    ElidedLabel *m_age;
    ElidedLabel *m_running;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    ClipboardCountdown *m_clipboard;
    ElidedLabel *m_account;
    NoteLabel *m_remark;
};

} // namespace qernal
