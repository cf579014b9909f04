// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/secretcommands.h"

#include "core/visibletext.h"
#include "ui/clipboard/secretcopier.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/forgetquestion.h"

#include <QPointer>

namespace qernal {

namespace {

QString topicOf(const Token &token)
{
    return QLatin1String("secret/") + token.id;
}

} // namespace

SecretCommands::SecretCommands(SecretCustody *custody, SecretClipboard *clipboard, QWidget *window, QObject *parent)
    : QObject(parent),
      m_custody(custody),
      m_clipboard(clipboard),
      m_copier(new SecretCopier(custody, clipboard, this)),
      m_keeper(new SecretKeeper(custody, this)),
      m_window(window)
{
    connect(m_copier, &SecretCopier::copied, this,
            [this](const QUuid &record) { reportCopied(m_tokens.value(record)); });
    connect(m_copier, &SecretCopier::failed, this,
            [this](const QUuid &record, const Error &error) { reportReadFailure(m_tokens.value(record), error); });
    connect(m_keeper, &SecretKeeper::stored, this,
            [this](const QUuid &record) { reportStored(m_tokens.value(record)); });
    connect(m_keeper, &SecretKeeper::failed, this,
            [this](const QUuid &record, const Error &error) { reportNotStored(m_tokens.value(record), error); });
}

std::optional<SecretRecord> SecretCommands::recordOf(const QUuid &account, const Token &token)
{
    std::optional<SecretRecord> record = m_custody->records()->recordOf(account, token.id);
    if (record && record->isReadable()) {
        m_tokens.insert(record->id, token);
        return record;
    }
    emit message({.level = Message::Level::Information,
                  .text = tr("The secret of “%1” is not stored on this computer. The service shows a secret once; "
                             "regenerate it to get a new one.")
                              .arg(shortName(token.name)),
                  .topic = topicOf(token)});
    return std::nullopt;
}

void SecretCommands::copy(const QUuid &account, const Token &token)
{
    if (const auto record = recordOf(account, token)) m_copier->copy(record->id);
}

void SecretCommands::reportCopied(const Token &token)
{
    const auto seconds = m_clipboard->lifetime().count();
    emit message({.level = Message::Level::Success,
                  .text = seconds > 0 ? tr("The secret of “%1” is on the clipboard for %2 seconds.")
                                            .arg(shortName(token.name), QString::number(seconds))
                                      : tr("The secret of “%1” is on the clipboard.").arg(shortName(token.name)),
                  .topic = topicOf(token)});
}

void SecretCommands::check(Session *session, const Token &token)
{
    const std::optional<SecretRecord> record = recordOf(session->account().id, token);
    if (!record) return;
    emit message({.text = tr("Checking the secret of “%1”…").arg(shortName(token.name)), .topic = topicOf(token)});
    // The session is the context: signing out ends the question with it.
    m_custody->read(record->id, session, [self = QPointer(this), session, token](Result<Secret> secret) {
        if (!self) return;
        if (!secret) {
            self->reportReadFailure(token, secret.error());
            return;
        }
        session->check(*secret, self, [self, token](const Result<void> &works) { self->reportChecked(token, works); });
    });
}

void SecretCommands::reportReadFailure(const Token &token, const Error &error)
{
    emit message({.level = Message::Level::Problem,
                  .text = tr("The secret of “%1” could not be read. %2").arg(shortName(token.name), errorText(error)),
                  .topic = topicOf(token)});
}

void SecretCommands::reportChecked(const Token &token, const Result<void> &works)
{
    Message said{.level = Message::Level::Success,
                 .text = tr("The stored secret of “%1” works.").arg(shortName(token.name)),
                 .topic = topicOf(token)};
    if (!works && works.error().kind == Error::Kind::CredentialRefused) {
        said.level = Message::Level::Warning;
        said.text = tr("The stored secret of “%1” no longer works: it was replaced, or the token has ended. Regenerate "
                       "it to get a new one.")
                        .arg(shortName(token.name));
    } else if (!works) {
        said.level = Message::Level::Problem;
        said.text = tr("It could not be checked whether the secret of “%1” works. %2")
                        .arg(shortName(token.name), errorText(works.error()));
    }
    emit message(said);
}

void SecretCommands::keep(const QUuid &account, const Token &token)
{
    if (const auto record = recordOf(account, token)) m_keeper->keep(record->id);
}

void SecretCommands::reportStored(const Token &token)
{
    emit message({.level = Message::Level::Success,
                  .text = tr("The secret of “%1” is kept in the keychain.").arg(shortName(token.name)),
                  .topic = topicOf(token)});
}

void SecretCommands::reportNotStored(const Token &token, const Error &error)
{
    emit message({.level = Message::Level::Problem,
                  .text = tr("The secret of “%1” is not stored. %2").arg(shortName(token.name), errorText(error)),
                  .topic = topicOf(token)});
}

void SecretCommands::remove(const QUuid &account, const Token &token)
{
    auto *question = new ForgetQuestion(tr("Remove from keychain"),
                                        tr("Remove the secret of “%1” from the keychain?").arg(shortName(token.name)),
                                        tr("&Remove from keychain"), m_window);
    connect(question, &ForgetQuestion::confirmed, this, [this, account, token] { removeNow(account, token); });
    question->open();
}

void SecretCommands::removeNow(const QUuid &account, const Token &token)
{
    m_custody->forgetToken(account, token.id, this, [this, token](const Result<void> &gone) {
        Message said{.level = Message::Level::Success,
                     .text = tr("The secret of “%1” is no longer in the keychain.").arg(shortName(token.name)),
                     .topic = topicOf(token)};
        if (!gone) {
            said.level = Message::Level::Problem;
            said.text = tr("The secret of “%1” could not be removed from the keychain. %2")
                            .arg(shortName(token.name), errorText(gone.error()));
        }
        emit message(said);
    });
}

} // namespace qernal
