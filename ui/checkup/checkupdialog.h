// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/finding.h"
#include "core/clock.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace qernal {

class EmptyState;
class FindingList;
class NoteLabel;
class ProgressLine;

/// *Check-up*: what may be wrong with the account's tokens, their secrets and this computer, and what mends it. It
/// looks at nothing itself: it asks, shows what it is given, and asks for what mends it.
///
/// Why more than 12 members: its parts.
class CheckUpDialog : public QDialog {
    Q_OBJECT
public:
    explicit CheckUpDialog(Clock clock, QWidget *parent = nullptr);

    /// A look has begun; @p verifies: each secret is tried at the service.
    void showRunning(bool verifies);
    /// The look has ended. @p verified: each secret was tried.
    void showFindings(const QList<Finding> &findings, bool verified);
    /// What was asked for could not be done: says why.
    void showProblem(const QString &text) { announce(text, true); }
    /// Look again once the user comes back to this dialog, for what was opened elsewhere may have mended something.
    void lookAgainOnReturn() { m_looksOnReturn = true; }
    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

signals:
    /// @p verifies: sign in with each stored secret, to see whether it works.
    void lookRequested(bool verifies);
    void remedyRequested(const qernal::Remedy &remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void copyText();
    void announce(const QString &text, bool isProblem = false);

    Clock m_clock;
    NoteLabel *m_summary;
    ProgressLine *m_progress;
    QStackedWidget *m_stack;
    FindingList *m_list;
    EmptyState *m_empty;
    QPushButton *m_verify;
    QPushButton *m_copy;
    QPushButton *m_again;
    QList<Finding> m_findings;
    bool m_isRunning = false;
    bool m_looksOnReturn = false;
};

} // namespace qernal
