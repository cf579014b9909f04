// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "ui/feedback/requestdialog.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace qernal {

/// Asks before tokens are revoked and names every one; closes when answered. Cancel is the default.
class RevokeDialog : public RequestDialog {
    Q_OBJECT
public:
    /// @p leftOut are tokens that are not revoked because the account is signed in with them; with no @p tokens the
    /// dialog only says why.
    RevokeDialog(const QList<Token> &tokens, const QList<Token> &leftOut, QWidget *parent = nullptr);

signals:
    /// @p forgetSecrets: their keychain entries go too.
    void revokeRequested(const QList<qernal::Token> &tokens, bool forgetSecrets);

protected:
    void send() override;

private:
    void nameThem();
    void nameLeftOut(const QList<Token> &leftOut);

    QList<Token> m_tokens;
    QCheckBox *m_forget = nullptr;
};

} // namespace qernal
