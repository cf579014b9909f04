// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/tokencommands.h"

#include "core/tokens/tokennames.h"
#include "ui/commands/freshtoken.h"
#include "ui/commands/lostanswernotices.h"
#include "ui/commands/regeneratedialog.h"
#include "ui/commands/revoker.h"
#include "ui/commands/secretadder.h"
#include "ui/commands/secretcommands.h"
#include "ui/commands/tokendialog.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"

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
      m_adder(new SecretAdder(custody, window, this)),
      m_revoker(new Revoker(m_clock, window, this)),
      m_notices(new LostAnswerNotices(custody, this))
{
    connect(m_secrets, &SecretCommands::message, this, &TokenCommands::message);
    connect(m_secrets, &SecretCommands::messageOver, this, &TokenCommands::messageOver);
    connect(m_adder, &SecretAdder::message, this, &TokenCommands::message);
    connect(m_revoker, &Revoker::message, this, &TokenCommands::message);
    connect(m_revoker, &Revoker::messageOver, this, &TokenCommands::messageOver);
    connect(m_revoker, &Revoker::progress, this, &TokenCommands::progress);
    connect(m_revoker, &Revoker::revoked, m_notices, &LostAnswerNotices::endMessagesOf);
    connect(m_revoker, &Revoker::revoked, this, &TokenCommands::revoked);
    connect(m_revoker, &Revoker::signInRequested, this, &TokenCommands::signInRequested);
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
    m_adder->setSession(session);
}

void TokenCommands::setCliConfig(const CliConfig &config)
{
    m_cliConfig = config;
    m_adder->setCliConfig(config);
}

void TokenCommands::setUsage(const std::function<UsageCount(const QList<Token> &)> &usage)
{
    m_usage = usage;
    m_revoker->setUsage(usage);
}

void TokenCommands::createToken()
{
    if (m_session) openCreateDialog();
}

void TokenCommands::createLike(const Token &token, const QString &note)
{
    if (!m_session) return;
    const QStringList names = otherNames(m_session->model()->store(), {});
    openCreateDialog()->prefill(nextName(token.name, names), usualDuration(token), note);
}

TokenDialog *TokenCommands::openCreateDialog()
{
    const QStringList names = otherNames(m_session->model()->store(), {});
    auto *dialog = new TokenDialog(m_clock, names, m_settings->value(StoreKey, true).toBool(), m_window);
    connect(dialog, &TokenDialog::createRequested, this,
            [this, dialog](const NewToken &token, bool store) { sendCreate(dialog, token, store); });
    connect(dialog, &RequestDialog::hiddenWhileBusy, this, [this, dialog] {
        const QString text = tr("“%1” is being created; its secret is shown when the answer comes.");
        reportGoingOn(topics::issue(dialog->name()), text.arg(shortName(dialog->name())));
    });
    dialog->open();
    return dialog;
}

void TokenCommands::sendCreate(TokenDialog *dialog, const NewToken &token, bool store)
{
    if (!m_session) {
        dialog->reject();
        return;
    }
    m_settings->setValue(StoreKey, store);
    const QStringList known = idsWithName(m_session->model()->store(), token.name);
    m_session->issuer()->create(
        token, known, store, this,
        [this, open = QPointer<RequestDialog>(dialog), note = dialog->note()](const TokenIssuer::Report &report) {
            handleCreated(open, report);
            if (!note.isEmpty() && !report.tokenId.isEmpty()) emit noteEntered(report.tokenId, {.text = note});
        });
}

void TokenCommands::handleCreated(RequestDialog *dialog, const TokenIssuer::Report &report)
{
    const bool made = report.outcome.secretReceived || report.outcome.token;
    if (!made && !isOpen(report)) return reportFailure(dialog, report);
    if (dialog) dialog->accept();
    emit messageOver(topics::issue(report.tokenName));
    if (!made) return m_notices->reportSettled(report);
    emit selectRequested(report.tokenId);
    if (!report.outcome.secretReceived) m_notices->reportNoSecret(report);
}

void TokenCommands::reportLostCreate(const TokenIssuer::Report &report)
{
    if (report.outcome.token) {
        m_notices->reportNoSecret(report);
    } else {
        m_notices->reportSettled(report);
    }
}

void TokenCommands::edit(const Token &token)
{
    if (!m_session) return;
    const QStringList names = otherNames(m_session->model()->store(), token.id);
    auto *dialog = new TokenDialog(m_clock, token, names, m_window);
    connect(dialog, &TokenDialog::changeRequested, this, [this, dialog](const TokenChange &change) {
        if (!m_session) return dialog->reject();
        const Token edited = dialog->token();
        m_session->issuer()->update(edited, change, SecretOperation::Change, this,
                                    whenUpdated(dialog, edited, change.expiryDuration.has_value()));
    });
    connect(dialog, &RequestDialog::hiddenWhileBusy, this, [this, dialog] {
        const QString text = tr("“%1” is being changed; how it ended is said here.");
        reportGoingOn(topics::issue(dialog->token().id), text.arg(shortName(dialog->token().name)));
    });
    dialog->open();
    showFreshToken(dialog, m_session->reader(), token);
}

void TokenCommands::regenerate(const Token &token)
{
    if (!m_session) return;
    const auto record = m_custody->records()->recordOf(m_session->account().id, token.id);
    const bool inKeychain = record && record->isInKeychain();
    const RegenerateDialog::Facts facts{.ownToken = m_session->isOwnToken(token.id),
                                        .inKeychain = inKeychain,
                                        .inCliConfig = m_cliConfig && m_cliConfig->fileTokenId() == token.id,
                                        .usage = m_usage ? m_usage({token}) : UsageCount(),
                                        .store = inKeychain || m_settings->value(StoreKey, true).toBool()};
    auto *dialog = new RegenerateDialog(m_clock, token, facts, m_window);
    connect(dialog, &RegenerateDialog::regenerateRequested, this, [this, dialog](int expiryDuration, bool store) {
        if (!m_session) return dialog->reject();
        const Token regenerated = dialog->token();
        m_session->issuer()->regenerate(regenerated, expiryDuration, store, this,
                                        whenUpdated(dialog, regenerated, true));
    });
    connect(dialog, &RegenerateDialog::replaceChosen, this, [this, dialog] { emit replaceRequested(dialog->token()); });
    connect(dialog, &RequestDialog::hiddenWhileBusy, this, [this, dialog] {
        const QString text = tr("The secret of “%1” is being regenerated; the new one is shown when the answer comes.");
        reportGoingOn(topics::issue(dialog->token().id), text.arg(shortName(dialog->token().name)));
    });
    dialog->open();
    showFreshToken(dialog, m_session->reader(), token);
}

TokenIssuer::Done TokenCommands::whenUpdated(RequestDialog *dialog, const Token &token, bool mayReplace)
{
    return [this, open = QPointer(dialog), token, mayReplace](const TokenIssuer::Report &report) {
        handleUpdated(open, report, token, mayReplace);
    };
}

void TokenCommands::handleUpdated(RequestDialog *dialog, const TokenIssuer::Report &report, const Token &token,
                                  bool mayReplace)
{
    const std::optional<Error> &error = report.outcome.error;
    if (error && !report.outcome.secretReceived && !error->perhapsExecuted) return reportFailure(dialog, report);
    if (dialog) dialog->accept();
    if (report.outcome.secretReceived) {
        m_notices->endMessagesOf(token.id);
    } else if (error) {
        m_notices->reportLostUpdate(report, token, mayReplace);
    } else if (report.operation == SecretOperation::Regenerate) {
        m_notices->reportNothingIssued(token);
    } else {
        reportChanged(report);
    }
}

void TokenCommands::reportGoingOn(const QString &topic, const QString &text)
{
    emit message({.level = Message::Level::Information, .text = text, .topic = topic});
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
    const ErrorContext context = report.operation == SecretOperation::Create       ? ErrorContext::Create
                                 : report.operation == SecretOperation::Regenerate ? ErrorContext::Regenerate
                                                                                   : ErrorContext::Edit;
    const QString what = report.operation == SecretOperation::Create ? tr("“%1” was not created. %2")
                         : report.operation == SecretOperation::Regenerate
                             ? tr("The secret of “%1” was not regenerated. %2")
                             : tr("“%1” was not changed. %2");
    emit message({.level = Message::Level::Problem,
                  .text = what.arg(name, errorText(error, context)),
                  .topic = topics::issue(report.tokenId.isEmpty() ? report.tokenName : report.tokenId)});
}

void TokenCommands::reportChanged(const TokenIssuer::Report &report)
{
    emit message({.level = Message::Level::Success,
                  .text = tr("“%1” is changed.").arg(shortName(report.tokenName)),
                  .topic = topics::issue(report.tokenId)});
}

void TokenCommands::revoke(const QList<Token> &tokens)
{
    m_revoker->ask(tokens);
}

void TokenCommands::revokeExpired()
{
    if (!m_session) return;
    const TokenTableModel *model = m_session->model();
    QList<Token> expired;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->statuses().at(row) == TokenStatus::Expired) expired.append(model->tokenAt(row));
    }
    revoke(expired);
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

void TokenCommands::addSecret(const Token &token)
{
    if (m_session) m_adder->ask(m_session, token);
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
