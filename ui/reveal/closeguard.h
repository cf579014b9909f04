// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

/// The question when a reveal is closed before its secret was stored or copied. Go back is the default and what Escape
/// means, so that no stray key loses a secret. Open it with open(); it deletes itself.
class CloseGuard : public QDialog {
    Q_OBJECT
public:
    /// @p keychainProblem says why the keychain has not taken the secret; empty if it works as far as we know.
    CloseGuard(const QString &tokenName, const QString &keychainProblem, QWidget *parent);

    /// Updates the text, for the keychain may answer while the question is open.
    void setKeychainProblem(const QString &problem);

signals:
    void keepChosen();
    void discardChosen();

private:
    QLabel *m_problem;
    QPushButton *m_keep;
};

} // namespace qernal
