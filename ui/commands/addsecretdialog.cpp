// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/addsecretdialog.h"

#include "core/visibletext.h"
#include "ui/feedback/credentialfield.h"
#include "ui/feedback/fieldnote.h"

#include <QVBoxLayout>

namespace qernal {

AddSecretDialog::AddSecretDialog(const Token &token, QWidget *parent)
    : RequestDialog(tr("&Store in keychain"), tr("Checking…"), FilledButton::Kind::Accent, parent),
      m_token(token),
      m_field(new CredentialField(this)),
      m_note(new FieldNote(m_field, tr("The whole API token, its ID in front of the @."), this))
{
    setObjectName(QStringLiteral("addSecretDialog"));
    const QString title = tr("Add the secret of “%1”").arg(shortName(token.name));
    setWindowTitle(title);
    setHeading(QStringLiteral("keychain"), ThemeColor::Accent, title);
    body()->addWidget(
        new NoteLabel(tr("It is tried once at the service, then stored in the keychain of this computer."),
                      ThemeColor::SecondaryText, this));
    QLabel *label = plainLabel(tr("API &token"), this);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("addedSecret"));
    m_field->setAccessibleName(tr("API token"));
    body()->addWidget(label);
    body()->addWidget(m_field);
    body()->addWidget(m_note);
    connect(m_field, &QLineEdit::textChanged, this, &AddSecretDialog::checkForm);
    m_field->setFocus();
    checkForm();
}

void AddSecretDialog::fill(const Secret &secret)
{
    m_field->setText(QString::fromUtf8(secret.view()));
}

QString AddSecretDialog::problem() const
{
    const QString form = m_field->problem(Credential::Kind::ApiToken);
    if (!form.isEmpty()) return form;
    const Result<Credential> credential = m_field->credential(Credential::Kind::ApiToken);
    if (credential && credential->tokenId().compare(m_token.id, Qt::CaseInsensitive) != 0) {
        return tr("This is the secret of another token: it begins with %1.").arg(visibleText(credential->tokenId()));
    }
    return {};
}

void AddSecretDialog::checkForm()
{
    m_note->setProblem(problem());
    setReady(secret().has_value());
}

Result<Secret> AddSecretDialog::secret() const
{
    if (!problem().isEmpty()) return failure(Error::Kind::InvalidInput);
    Result<Credential> credential = m_field->credential(Credential::Kind::ApiToken);
    if (!credential) return tl::unexpected<Error>(credential.error());
    return std::move(credential->secret);
}

void AddSecretDialog::send()
{
    emit addRequested();
}

} // namespace qernal
