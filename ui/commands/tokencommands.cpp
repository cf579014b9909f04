// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/tokencommands.h"

#include "core/tokens/tokennames.h"
#include "ui/commands/issuetopic.h"
#include "ui/commands/lostanswernotices.h"
#include "ui/commands/regeneratedialog.h"
#include "ui/commands/revoker.h"
#include "ui/commands/secretcommands.h"
#include "ui/commands/tokendialog.h"
#include "ui/feedback/errortext.h"

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
      m_revoker(new Revoker(window, this)),
      m_notices(new LostAnswerNotices(custody, this))
{
    connect(m_secrets, &SecretCommands::message, this, &TokenCommands::message);
    connect(m_revoker, &Revoker::message, this, &TokenCommands::message);
    connect(m_revoker, &Revoker::messageOver, this, &TokenCommands::messageOver);
    connect(m_revoker, &Revoker::progress, this, &TokenCommands::progress);
    connect(m_notices, &LostAnswerNotices::message, this, &TokenCommands::message);
    connect(m_notices, &LostAnswerNotices::messageOver, this, &TokenCommands::messageOver);
    connect(m_notices, &LostAnswerNotices::selectRequested, this, &TokenCommands::selectRequested);
    connect(m_notices, &LostAnswerNotices::createWanted, this, &TokenCommands::createToken);
    connect(m_notices, &LostAnswerNotices::regenerateWanted, this, &TokenCommands::regenerate);
    connect(m_notices, &LostAnswerNotices::revokeWanted, this, [this](const Token &token) { revoke({token}); });
    connect(m_notices, &LostAnswerNotices::checkWanted, this, &TokenCommands::checkSecret);
}

void TokenCommands::setSession(Session *session)
{
    m_session = session;
    m_revoker->setSession(session);
    m_notices->setSession(session);
}

void TokenCommands::createToken()
{
    if (!m_session) return;
    const QStringList names = otherNames(m_session->model()->store(), {});
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
    const QStringList known = idsWithName(m_session->model()->store(), token.name);
    m_session->issuer()->create(token, known, store, this,
                                [this, open = QPointer<RequestDialog>(dialog)](const auto &report) {
                                    if (report.outcome.secretReceived || report.outcome.token) {
                                        if (open) open->accept();
                                        emit selectRequested(report.tokenId);
                                        if (!report.outcome.secretReceived) m_notices->reportNoSecret(report);
                                    } else if (isOpen(report)) {
                                        if (open) open->accept();
                                        m_notices->reportSettled(report);
                                    } else {
                                        reportFailure(open, report);
                                    }
                                });
}

void TokenCommands::edit(const Token &token)
{
    if (!m_session) return;
    const QStringList names = otherNames(m_session->model()->store(), token.id);
    auto *dialog = new TokenDialog(m_clock, token, names, m_window);
    connect(dialog, &TokenDialog::changeRequested, this, [this, dialog, token](const TokenChange &change) {
        sendUpdate(dialog, token, change, SecretOperation::Change);
    });
    dialog->open();
}

void TokenCommands::regenerate(const Token &token)
{
    if (!m_session) return;
    const auto record = m_custody->records()->recordOf(m_session->account().id, token.id);
    const RegenerateDialog::Facts facts{.ownToken = m_session->isOwnToken(token.id),
                                        .inKeychain = record && record->isInKeychain(),
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
                                        m_notices->reportLostUpdate(report, token, mayReplace);
                                    else if (report.operation == SecretOperation::Regenerate)
                                        m_notices->reportNothingIssued(token);
                                    else
                                        reportChanged(report);
                                });
}

void TokenCommands::reportFailure(RequestDialog *dialog, const TokenIssuer::Report &report)
{
    Error error = report.outcome.error.value_or(Error{});
    // Where the outcome was open, the list has been read since: it was not done.
    error.perhapsExecuted = false;
    if (dialog && dialog->isVisible()) {
        dialog->showError(error);
        return;
    }
    // The user closed the dialog while the request was on its way.
    const QString name = shortName(report.tokenName);
    const QString what = report.operation == SecretOperation::Create ? tr("“%1” was not created. %2")
                         : report.operation == SecretOperation::Regenerate
                             ? tr("The secret of “%1” was not regenerated. %2")
                             : tr("“%1” was not changed. %2");
    emit message(
        {.level = Message::Level::Problem, .text = what.arg(name, errorText(error)), .topic = issueTopic(report)});
}

void TokenCommands::reportChanged(const TokenIssuer::Report &report)
{
    emit message({.level = Message::Level::Success,
                  .text = tr("“%1” is changed.").arg(shortName(report.tokenName)),
                  .topic = issueTopic(report)});
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
