// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace qernal {

/// The question when a reveal is closed before its secret was stored or copied. Go back is the default and what Escape
/// means, so that no stray key loses a secret. Open it with open(); it deletes itself.
class CloseGuard : public QDialog {
    Q_OBJECT
public:
    /// @p keychainProblem says why the keychain has not taken the secret; empty if it works as far as we know.
    CloseGuard(const QString &tokenName, const QString &keychainProblem, QWidget *parent);

signals:
    void keepChosen();
    void discardChosen();
};

} // namespace qernal
