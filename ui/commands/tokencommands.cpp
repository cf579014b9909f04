// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/tokencommands.h"

#include "ui/commands/regeneratedialog.h"
#include "ui/commands/revoker.h"
#include "ui/commands/secretcommands.h"
#include "ui/commands/tokendialog.h"
#include "ui/feedback/errortext.h"

#include <utility>

namespace qernal {

namespace {

const QLatin1String StoreKey("create/storeInKeychain");

bool isOpen(const TokenIssuer::Report &report)
{
    return !report.settled || !report.perhapsCreated.isEmpty();
}

} // namespace

TokenCommands::TokenCommands(SecretCustody *custody, SecretClipboard *clipboard, QSettings *settings, Clock clock,
                             QWidget *window)
    : QObject(window),
      m_custody(custody),
      m_settings(settings),
      m_clock(std::move(clock)),
      m_window(window),
      m_secrets(new SecretCommands(custody, clipboard, window, this)),
      m_revoker(new Revoker(window, this))
{
    connect(m_secrets, &SecretCommands::message, this, &TokenCommands::message);
    connect(m_revoker, &Revoker::message, this, &TokenCommands::message);
    connect(m_revoker, &Revoker::messageOver, this, &TokenCommands::messageOver);
    connect(m_revoker, &Revoker::progress, this, &TokenCommands::progress);
    connect(m_custody, &SecretCustody::answerMissing, this, &TokenCommands::reportMissing);
    connect(m_custody, &SecretCustody::recordChanged, this, &TokenCommands::endUnanswered);
}

void TokenCommands::setSession(Session *session)
{
    if (m_session) disconnect(m_session->issuer(), nullptr, this, nullptr);
    m_session = session;
    m_revoker->setSession(session);
    if (!session) return;
    connect(session->issuer(), &TokenIssuer::settled, this, &TokenCommands::reportSettled);
    const QList<QUuid> missing = std::exchange(m_missing, {});
    for (const QUuid &record : missing)
        reportMissing(record);
}

void TokenCommands::createToken()
{
    if (!m_session) return;
    const QStringList names = m_session->model()->otherNames({});
    auto *dialog = new TokenDialog(m_clock, names, m_settings->value(StoreKey, true).toBool(), m_window);
    connect(dialog, &TokenDialog::createRequested, this,
            [this, dialog](const NewToken &token, bool store) { sendCreate(dialog, token, store); });
    dialog->open();
}

void TokenCommands::sendCreate(TokenDialog *dialog, const NewToken &token, bool store)
{
    if (!m_session) {
        dialog->reject();
        return;
    }
    m_settings->setValue(StoreKey, store);
    const QStringList known = m_session->model()->idsWithName(token.name);
    m_session->issuer()->create(token, known, store, this,
                                [this, open = QPointer<RequestDialog>(dialog)](const auto &report) {
                                    if (report.outcome.secretReceived || report.outcome.token) {
                                        if (open) open->accept();
                                        emit selectRequested(report.tokenId);
                                        if (!report.outcome.secretReceived) reportNoSecret(report);
                                    } else if (isOpen(report)) {
                                        if (open) open->accept();
                                        reportSettled(report);
                                    } else {
                                        reportFailure(open, report);
                                    }
                                });
}

void TokenCommands::edit(const Token &token)
{
    if (!m_session) return;
    const QStringList names = m_session->model()->otherNames(token.id);
    auto *dialog = new TokenDialog(m_clock, token, names, m_window);
    connect(dialog, &TokenDialog::changeRequested, this, [this, dialog, token](const TokenChange &change) {
        sendUpdate(dialog, token, change, SecretOperation::Change);
    });
    dialog->open();
}

void TokenCommands::regenerate(const Token &token)
{
    if (!m_session) return;
    const auto record = m_custody->recordOf(m_session->account().id, token.id);
    const RegenerateDialog::Facts facts{
        .ownToken = m_session->isOwnToken(token.id),
        .inKeychain = record && (record->state == SecretState::Stored || record->state == SecretState::Pending),
        .inCliConfig = m_cliConfig && m_cliConfig->fileTokenId() == token.id};
    auto *dialog = new RegenerateDialog(m_clock, token, facts, m_window);
    connect(dialog, &RegenerateDialog::regenerateRequested, this, [this, dialog, token](int expiryDuration) {
        sendUpdate(dialog, token, {.expiryDuration = expiryDuration}, SecretOperation::Regenerate);
    });
    dialog->open();
}

void TokenCommands::sendUpdate(RequestDialog *dialog, const Token &token, const TokenChange &change,
                               SecretOperation operation)
{
    if (!m_session) {
        dialog->reject();
        return;
    }
    const bool mayReplace = change.expiryDuration.has_value();
    m_session->issuer()->update(token, change, operation, this,
                                [this, open = QPointer(dialog), token, mayReplace](const auto &report) {
                                    const std::optional<Error> &error = report.outcome.error;
                                    if (error && !report.outcome.secretReceived && !error->perhapsExecuted) {
                                        reportFailure(open, report);
                                        return;
                                    }
                                    if (open) open->accept();
                                    if (report.outcome.secretReceived) return;
                                    if (error)
                                        reportLostUpdate(report, token, mayReplace);
                                    else if (report.operation == SecretOperation::Regenerate)
                                        reportNothingIssued(token);
                                    else
                                        reportChanged(report);
                                });
}

void TokenCommands::revoke(const QList<Token> &tokens)
{
    m_revoker->ask(tokens);
}

void TokenCommands::copySecret(const Token &token)
{
    if (m_session) m_secrets->copy(m_session->account().id, token);
}

void TokenCommands::checkSecret(const Token &token)
{
    if (m_session) m_secrets->check(m_session, token);
}

void TokenCommands::keepSecret(const Token &token)
{
    if (m_session) m_secrets->keep(m_session->account().id, token);
}

void TokenCommands::removeFromKeychain(const Token &token)
{
    if (m_session) m_secrets->remove(m_session->account().id, token);
}

void TokenCommands::cancelRunning()
{
    m_revoker->cancel();
}

} // namespace qernal
