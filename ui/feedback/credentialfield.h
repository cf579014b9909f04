// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentialtext.h"

#include <QLineEdit>

namespace qernal {

/// The masked field a credential is typed or pasted into. It gives its text to nobody but credential(): not to
/// assistive tools, input methods, undo, drags, the clipboard or X11's PRIMARY.
class CredentialField : public QLineEdit {
    Q_OBJECT
public:
    explicit CredentialField(QWidget *parent = nullptr);
    ~CredentialField() override;

    /// What stands in the field, checked and trimmed; errors as Credential::fromText().
    [[nodiscard]] Result<Credential> credential(Credential::Kind kind) const;
    /// What is wrong with the form of what was entered, in words; empty if nothing is, or nothing was entered.
    [[nodiscard]] QString problem(Credential::Kind kind) const;
    /// What credential() leaves out of what was entered, in words; empty if nothing.
    [[nodiscard]] QString remark(Credential::Kind kind) const;
    /// Empties the field, its history included.
    void forget();

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] CredentialText read(Credential::Kind kind) const;
};

} // namespace qernal
