// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokencommands.h"

#include "ui/feedback/errortext.h"
#include "ui/tokens/regeneratedialog.h"
#include "ui/tokens/revoker.h"
#include "ui/tokens/secretcommands.h"
#include "ui/tokens/tokendialog.h"

namespace qernal {

namespace {

const QLatin1String StoreKey("create/storeInKeychain");

QString topicOf(const TokenIssuer::Report &report)
{
    return QLatin1String("issue/") + (report.tokenId.isEmpty() ? report.tokenName : report.tokenId);
}

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
    connect(m_revoker, &Revoker::progress, this, &TokenCommands::progress);
}

void TokenCommands::setSession(Session *session)
{
    if (m_session) disconnect(m_session->issuer(), nullptr, this, nullptr);
    m_session = session;
    if (session) connect(session->issuer(), &TokenIssuer::settled, this, &TokenCommands::tellSettled);
}

void TokenCommands::createToken()
{
    if (!m_session) return;
    QStringList names;
    for (const Token &token : m_session->model()->tokens())
        names.append(token.name);
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
    QStringList known;
    for (const Token &listed : m_session->model()->tokens()) {
        if (listed.name == token.name) known.append(listed.id);
    }
    m_session->issuer()->create(token, known, store, this,
                                [this, open = QPointer<RequestDialog>(dialog)](const auto &report) {
                                    if (report.outcome.secretReceived || report.outcome.token) {
                                        if (open) open->accept();
                                        emit selectRequested(report.tokenId);
                                        if (!report.outcome.secretReceived) tellNoSecret(report);
                                    } else if (isOpen(report)) {
                                        if (open) open->accept();
                                        tellSettled(report);
                                    } else {
                                        tellFailure(open, report);
                                    }
                                });
}

void TokenCommands::edit(const Token &token)
{
    if (!m_session) return;
    QStringList names;
    for (const Token &listed : m_session->model()->tokens()) {
        if (listed.id != token.id) names.append(listed.name);
    }
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
        .inKeychain = record && (record->state == SecretState::Stored || record->state == SecretState::Pending)};
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
    m_session->issuer()->update(
        token, change, operation, this, [this, open = QPointer(dialog), token, mayReplace](const auto &report) {
            const std::optional<Error> &error = report.outcome.error;
            if (error && !report.outcome.secretReceived && !error->perhapsExecuted) {
                tellFailure(open, report);
                return;
            }
            if (open) open->accept();
            if (report.outcome.secretReceived) return;
            if (error)
                tellLostUpdate(report, token, mayReplace);
            else if (report.operation == SecretOperation::Regenerate)
                tellNothingIssued(token);
            else
                emit message({.level = Message::Level::Success,
                              .text = tr("“%1” is changed.").arg(visibleText(report.tokenName, 60)),
                              .topic = topicOf(report)});
        });
}

void TokenCommands::revoke(const QList<Token> &tokens)
{
    if (m_session) m_revoker->ask(m_session, tokens);
}

void TokenCommands::copySecret(const Token &token)
{
    if (m_session) m_secrets->copy(m_session->account().id, token);
}

void TokenCommands::checkSecret(const Token &token)
{
    if (m_session) m_secrets->check(m_session, token);
}

void TokenCommands::removeFromKeychain(const Token &token)
{
    if (m_session) m_secrets->remove(m_session->account().id, token);
}

void TokenCommands::cancelRunning()
{
    m_revoker->cancel();
}

std::function<void()> TokenCommands::here(std::function<void()> action)
{
    return [self = QPointer(this), session = m_session, action = std::move(action)] {
        if (self && session && self->m_session == session) action();
    };
}

Token TokenCommands::tokenNow(const QString &id, const QString &name) const
{
    const TokenTableModel *model = m_session->model();
    const int row = model->rowOf(id);
    if (row >= 0) return model->tokenAt(row);
    Token token;
    token.id = id;
    token.name = name;
    return token;
}

QList<Message::Remedy> TokenCommands::renewOrRevoke(const QString &id, const QString &name)
{
    return {{tr("Regenerate"), here([this, id, name] { regenerate(tokenNow(id, name)); })},
            {tr("Revoke"), here([this, id, name] { revoke({tokenNow(id, name)}); })}};
}

void TokenCommands::tellFailure(RequestDialog *dialog, const TokenIssuer::Report &report)
{
    Error error = report.outcome.error.value_or(Error{});
    // Where the outcome was open, the list has been read since: it was not done.
    error.perhapsExecuted = false;
    if (dialog && dialog->isVisible()) {
        dialog->showError(error);
        return;
    }
    // The user closed the dialog while the request was on its way.
    const QString name = visibleText(report.tokenName, 60);
    const QString what = report.operation == SecretOperation::Create ? tr("“%1” was not created. %2")
                         : report.operation == SecretOperation::Regenerate
                             ? tr("The secret of “%1” was not regenerated. %2")
                             : tr("“%1” was not changed. %2");
    emit message(
        {.level = Message::Level::Problem, .text = what.arg(name, errorText(error)), .topic = topicOf(report)});
}

void TokenCommands::tellNoSecret(const TokenIssuer::Report &report)
{
    emit message({.level = Message::Level::Warning,
                  .text = tr("“%1” is created, but the service sent no secret with it. Regenerate it to get one.")
                              .arg(visibleText(report.tokenName, 60)),
                  .remedies = renewOrRevoke(report.tokenId, report.tokenName),
                  .topic = topicOf(report)});
}

void TokenCommands::tellSettled(const TokenIssuer::Report &report)
{
    if (!m_session) return;
    const QString name = visibleText(report.tokenName, 60);
    Message said{.level = Message::Level::Warning, .topic = QLatin1String("lost/") + report.tokenName};
    const auto &made = report.perhapsCreated;
    if (!report.settled) {
        said.text = tr("The answer to creating “%1” was lost, and the list could not be read to see whether it exists.")
                        .arg(name);
        said.remedies = {{tr("Look again"), here([this] { m_session->list()->refresh(); })}};
    } else if (made.isEmpty()) {
        said.text =
            tr("The answer to creating “%1” was lost. The service did not create it: create it again.").arg(name);
        said.remedies = {{tr("New token"), here([this] { createToken(); })}};
    } else if (made.size() == 1) {
        said.text =
            tr("“%1” is created, but its secret never reached this computer. Regenerate it to get a new one, or "
               "revoke it.")
                .arg(name);
        said.remedies = renewOrRevoke(made.cbegin().key(), made.cbegin().value());
    } else {
        said.text =
            tr("The answer to creating “%1” was lost. %2 tokens of that name are new; one of them may be yours, "
               "and its secret never reached this computer.")
                .arg(name)
                .arg(made.size());
        said.remedies = {{tr("Show"), here([this, id = made.cbegin().key()] { emit selectRequested(id); })}};
    }
    emit message(said);
}

void TokenCommands::tellNothingIssued(const Token &token)
{
    QList<Message::Remedy> remedies;
    if (m_session && m_custody->recordOf(m_session->account().id, token.id)) {
        remedies = {{tr("Check that it works"), here([this, token] { checkSecret(token); })}};
    }
    emit message({.level = Message::Level::Information,
                  .text = tr("The service issued no new secret for “%1”; the old one should still work.")
                              .arg(visibleText(token.name, 60)),
                  .remedies = remedies,
                  .topic = QLatin1String("issue/") + token.id});
}

void TokenCommands::tellLostUpdate(const TokenIssuer::Report &report, const Token &token, bool mayReplace)
{
    const QString name = visibleText(token.name, 60);
    Message said{.level = Message::Level::Warning, .topic = topicOf(report)};
    if (!mayReplace) {
        said.text = tr("It is not known whether “%1” was changed; the list shows what the service holds. %2")
                        .arg(name, errorText(*report.outcome.error));
        emit message(said);
        return;
    }
    said.text = tr("The answer about “%1” was lost: its secret may have been replaced by one that never reached this "
                   "computer. %2")
                    .arg(name, errorText(*report.outcome.error));
    said.remedies.append({tr("Check the old one"), here([this, token] { checkSecret(token); })});
    said.remedies.append({tr("Regenerate"), here([this, token] { regenerate(tokenNow(token.id, token.name)); })});
    emit message(said);
}

} // namespace qernal
