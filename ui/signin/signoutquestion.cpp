// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signoutquestion.h"

#include "core/visibletext.h"
#include "ui/theme/filledbutton.h"

#include <QPushButton>

namespace qernal {

namespace {

QString credentialName(const Account &account)
{
    switch (account.kind) {
    case Credential::Kind::AccessToken: return SignOutQuestion::tr("an access token");
    case Credential::Kind::SessionCookie: return SignOutQuestion::tr("a session cookie");
    case Credential::Kind::ApiToken: break;
    }
    return account.tokenId.isEmpty() ? SignOutQuestion::tr("an API token")
                                     : SignOutQuestion::tr("the API token %1").arg(visibleText(account.tokenId, 60));
}

QString consequence(const Account &account, bool isStored)
{
    const QString credential = credentialName(account);
    return isStored ? SignOutQuestion::tr("This account signs in with %1. Its secret is in the keychain, and may exist "
                                          "nowhere else: the service will not show it again.")
                          .arg(credential)
                    : SignOutQuestion::tr("This account signs in with %1. Its secret is in memory only, because the "
                                          "keychain has not stored it: signing out forgets it.")
                          .arg(credential);
}

} // namespace

SignOutQuestion::SignOutQuestion(const Account &account, bool isStored, QWidget *window)
    : Question(QStringLiteral("sign-out"), ThemeColor::Accent, tr("Sign out"),
               tr("Sign out of “%1”?").arg(shortName(account.name)), window)
{
    setObjectName(QStringLiteral("signOutQuestion"));
    setInformativeText(consequence(account, isStored));
    QPushButton *keep = nullptr;
    if (isStored) {
        keep = new FilledButton(tr("Sign out, &keep its secret in the keychain"), FilledButton::Kind::Accent, this);
        keep->setObjectName(QStringLiteral("keep"));
        addButton(keep, QMessageBox::AcceptRole);
    }
    auto *forget = new FilledButton(tr("Sign out and &forget"), FilledButton::Kind::Danger, this);
    forget->setObjectName(QStringLiteral("forget"));
    addButton(forget, QMessageBox::DestructiveRole);
    QPushButton *cancel = addButton(QMessageBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancel"));
    setDefaultButton(keep ? keep : cancel);
    setEscapeButton(cancel);
    connect(this, &QDialog::finished, this, [this, keep, forget] {
        if (clickedButton() == forget) {
            emit forgetRequested();
        } else if (keep && clickedButton() == keep) {
            emit keepRequested();
        }
    });
}

} // namespace qernal
