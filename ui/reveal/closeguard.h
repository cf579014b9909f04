// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;

/// The question when a reveal is closed before its secret was stored or copied. Go back is the default and what Escape
/// means, so that no stray key loses a secret. Open it with open(); it deletes itself.
class CloseGuard : public QDialog {
    Q_OBJECT
public:
    /// @p problem says why the secret is not in the keychain; empty if nothing is wrong as far as is known.
    CloseGuard(const QString &tokenName, const QString &problem, QWidget *parent);

    /// Replaces the problem: the keychain may answer while the question is open.
    void setProblem(const QString &problem);

signals:
    void keepChosen();
    void discardChosen();

private:
    QPushButton *addButton(QPushButton *button, const char *name);

    NoteLabel *m_problem;
};

} // namespace qernal
