// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/secretadder.h"

#include "core/visibletext.h"
#include "ui/commands/addsecretdialog.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"

namespace qernal {

SecretAdder::SecretAdder(SecretCustody *custody, QWidget *window, QObject *parent)
    : QObject(parent), m_custody(custody), m_window(window)
{
}

AddSecretDialog *SecretAdder::ask(Session *session, const Token &token)
{
    auto *dialog = new AddSecretDialog(token, m_window);
    connect(dialog, &AddSecretDialog::addRequested, this,
            [this, dialog, session = QPointer(session), token] { tryOut(dialog, session, token); });
    // A secret is not stored for an account that was left meanwhile.
    connect(session, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

void SecretAdder::setSession(Session *session)
{
    if (m_session) disconnect(m_session->list(), nullptr, this, nullptr);
    m_session = session;
    m_offered.clear();
    if (session) connect(session->list(), &TokenList::refreshed, this, &SecretAdder::offerFromCli);
}

void SecretAdder::offerFromCli()
{
    const TokenTableModel *model = m_session->model();
    const CliConfig::Found cli = m_cliConfig ? m_cliConfig->find() : CliConfig::Found();
    const int row = cli.tokenId.isEmpty() || cli.tokenId == m_offered ? -1 : model->rowOf(cli.tokenId);
    if (row < 0 || model->isOwnToken(cli.tokenId) || model->secretStateOf(cli.tokenId)) return;
    m_offered = cli.tokenId;
    const Token token = model->tokenAt(row);
    const bool isVariable = cli.source == CliConfig::Source::Environment;
    const QString place = isVariable ? QStringLiteral("QERNAL_TOKEN") : m_cliConfig->filePath();
    emit message({.level = Message::Level::Information,
                  .text = tr("The secret of “%1” is in %2. In the keychain it can be copied and checked here, too.")
                              .arg(shortName(token.name), visibleText(place)),
                  .remedies = {{tr("&Store in keychain"), [this, token] { askWithCli(token); }}},
                  .topic = topics::storedSecret(cli.tokenId),
                  .context = m_session.data()});
}

void SecretAdder::askWithCli(const Token &token)
{
    if (!m_session) return;
    AddSecretDialog *dialog = ask(m_session, token);
    const Result<Credential> credential = m_cliConfig->credential();
    // The file may have changed since: then the dialog says what is wrong with it, or has nothing.
    if (credential) dialog->fill(credential->secret);
}

void SecretAdder::tryOut(AddSecretDialog *dialog, Session *session, const Token &token)
{
    const Result<Secret> secret = dialog->secret();
    if (session == nullptr || session->isClosing() || !secret) return dialog->reject();
    session->check(*secret, dialog, [this, dialog, account = session->account().id, token](const Result<void> &works) {
        if (works) {
            store(dialog, account, token);
        } else if (works.error().kind == Error::Kind::CredentialRefused) {
            dialog->showProblem(tr("The service refuses this secret: it was replaced by a newer one, or the token has "
                                   "ended. Nothing was stored."));
        } else {
            dialog->showError(works.error());
        }
    });
}

void SecretAdder::store(AddSecretDialog *dialog, const QUuid &account, const Token &token)
{
    // Read from the field again: no closure may hold a secret.
    Result<Secret> secret = dialog->secret();
    if (!secret) return dialog->showError(secret.error());
    const SecretCustody::Request request{.account = account,
                                         .operation = SecretOperation::Add,
                                         .tokenId = token.id,
                                         .tokenName = token.name,
                                         .wantsStored = true};
    m_custody->add(request, std::move(*secret), dialog, [this, dialog, account, token](const Result<void> &stored) {
        const bool held = m_custody->records()->recordOf(account, token.id).has_value();
        // Where nothing of it stays, the dialog is the place to try again, else the token's details.
        if (!stored && !held) return dialog->showError(stored.error());
        dialog->accept();
        report(token, stored);
    });
}

void SecretAdder::report(const Token &token, const Result<void> &stored)
{
    const QString name = shortName(token.name);
    Message said{.level = Message::Level::Success,
                 .text = tr("The secret of “%1” works and is stored in the keychain.").arg(name),
                 .topic = topics::storedSecret(token.id)};
    if (!stored) {
        said.level = Message::Level::Problem;
        said.text = tr("The secret of “%1” works but is not stored. %2")
                        .arg(name, errorText(stored.error(), ErrorContext::StoreSecret));
    }
    emit message(said);
}

} // namespace qernal
