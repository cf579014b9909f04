// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/result.h"
#include "core/secrets/secret.h"
#include "ui/feedback/requestdialog.h"

namespace qernal {

class CredentialField;
class FieldNote;

/// Asks for the secret of one token that the user has from elsewhere. It is pasted once, and wiped when this closes.
class AddSecretDialog : public RequestDialog {
    Q_OBJECT
public:
    explicit AddSecretDialog(const Token &token, QWidget *parent = nullptr);

    /// Puts @p secret, a whole API token, into the field as if it were pasted.
    void fill(const Secret &secret);

    /// The whole API token that stands in the field. InvalidInput where its form is wrong or it is another token's.
    [[nodiscard]] Result<Secret> secret() const;

signals:
    /// What secret() gives is to be tried and stored.
    void addRequested();

protected:
    void send() override;

private:
    void checkForm();
    [[nodiscard]] QString problem() const;

    Token m_token;
    CredentialField *m_field;
    FieldNote *m_note;
};

} // namespace qernal
