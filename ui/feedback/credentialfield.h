// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credential.h"

#include <QLineEdit>

namespace qernal {

/// The masked field a credential is typed or pasted into. Only credential() has its text: not to
/// assistive tools, input methods, undo, drags, the clipboard or X11's PRIMARY.
class CredentialField : public QLineEdit {
    Q_OBJECT
public:
    explicit CredentialField(QWidget *parent = nullptr);
    ~CredentialField() override;

    /// What stands in the field, checked and trimmed; errors as Credential::fromText().
    [[nodiscard]] Result<Credential> credential(Credential::Kind kind) const;
    /// What is wrong with the form of an API token, in words; empty if nothing is, or nothing was typed.
    [[nodiscard]] QString problem(Credential::Kind kind) const;
    /// Empties the field, its history included.
    void forget();

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace qernal
