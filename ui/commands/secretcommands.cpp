// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/secretcommands.h"

#include "core/visibletext.h"
#include "ui/clipboard/secretcopier.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/forgetquestion.h"
#include "ui/feedback/messagetopics.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace qernal {

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
    connect(m_copier, &SecretCopier::overtaken, this,
            [this](const QUuid &record) { reportOvertaken(m_tokens.value(record)); });
    connect(m_copier, &SecretCopier::failed, this,
            [this](const QUuid &record, const Error &error) { reportReadFailure(m_tokens.value(record), error); });
    connect(clipboard, &SecretClipboard::countdown, this, &SecretCommands::endCopied);
    connect(m_keeper, &SecretKeeper::stored, this,
            [this](const QUuid &record) { reportStored(record, m_tokens.value(record)); });
    connect(m_keeper, &SecretKeeper::failed, this, [this](const QUuid &record, const Error &error) {
        reportNotStored(record, m_tokens.value(record), error);
    });
    connect(custody, &SecretCustody::removedLate, this, &SecretCommands::handleRemovedLate);
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
                  .topic = topics::storedSecret(token.id)});
    return std::nullopt;
}

void SecretCommands::copy(const QUuid &account, const Token &token)
{
    if (const auto record = recordOf(account, token)) m_copier->copy(record->id);
}

void SecretCommands::reportCopied(const Token &token)
{
    m_copied = topics::storedSecret(token.id);
    emit message({.level = Message::Level::Success,
                  .text = tr("The secret of “%1” is on the clipboard.").arg(shortName(token.name)),
                  .topic = m_copied});
}

void SecretCommands::reportOvertaken(const Token &token)
{
    emit message({.level = Message::Level::Warning,
                  .text = tr("The secret of “%1” is not on the clipboard, which was used by something else meanwhile. "
                             "Copy it again.")
                              .arg(shortName(token.name)),
                  .topic = topics::storedSecret(token.id)});
}

void SecretCommands::endCopied(int secondsLeft)
{
    // Without an end of its own the clipboard reports 0 when the secret is put there, too.
    if (secondsLeft > 0 || m_clipboard->isHolding() || m_copied.isEmpty()) return;
    emit messageOver(std::exchange(m_copied, {}));
}

void SecretCommands::check(Session *session, const Token &token)
{
    const std::optional<SecretRecord> record = recordOf(session->account().id, token);
    if (!record) return;
    emit message({.text = tr("Checking the secret of “%1”…").arg(shortName(token.name)),
                  .topic = topics::storedSecret(token.id)});
    // The session is the context: signing out ends the question with it.
    m_custody->read(record->id, session, [self = QPointer(this), session, token](const Result<Secret> &secret) {
        if (!self) return;
        if (!secret) return self->reportReadFailure(token, secret.error());
        self->m_custody->lastUses()->record(session->account().id, token.id);
        session->check(*secret, self, [self, token](const Result<void> &works) { self->reportChecked(token, works); });
    });
}

void SecretCommands::reportReadFailure(const Token &token, const Error &error)
{
    emit message({.level = Message::Level::Problem,
                  .text = tr("The secret of “%1” could not be read. %2")
                              .arg(shortName(token.name), errorText(error, ErrorContext::ReadSecret)),
                  .topic = topics::storedSecret(token.id)});
}

void SecretCommands::reportChecked(const Token &token, const Result<void> &works)
{
    Message said{.level = Message::Level::Success,
                 .text = tr("The stored secret of “%1” works.").arg(shortName(token.name)),
                 .topic = topics::storedSecret(token.id)};
    if (!works && works.error().kind == Error::Kind::CredentialRefused) {
        said.level = Message::Level::Warning;
        said.text = tr("The stored secret of “%1” no longer works: it was replaced, or the token has ended. Regenerate "
                       "it to get a new one.")
                        .arg(shortName(token.name));
    } else if (!works) {
        said.level = Message::Level::Problem;
        said.text = tr("It could not be checked whether the secret of “%1” works. %2")
                        .arg(shortName(token.name), errorText(works.error(), ErrorContext::CheckSecret));
    }
    emit message(said);
}

void SecretCommands::keep(const QUuid &account, const Token &token)
{
    if (const auto record = recordOf(account, token)) m_keeper->keep(record->id);
}

void SecretCommands::reportStored(const QUuid &record, const Token &token)
{
    emit message({.level = Message::Level::Success,
                  .text = tr("The secret of “%1” is stored in the keychain.").arg(shortName(token.name)),
                  .topic = topics::revealedSecret(record)});
}

void SecretCommands::reportNotStored(const QUuid &record, const Token &token, const Error &error)
{
    emit message({.level = Message::Level::Problem,
                  .text = tr("The secret of “%1” is not stored. %2")
                              .arg(shortName(token.name), errorText(error, ErrorContext::StoreSecret)),
                  .remedies = {{tr("Try again"), [this, record] { m_keeper->keep(record); }}},
                  .topic = topics::revealedSecret(record),
                  .context = this});
}

void SecretCommands::remove(const QUuid &account, const Token &token)
{
    const auto isHere = [this, account, id = token.id] {
        return m_custody->records()->recordOf(account, id).has_value();
    };
    auto *question = new ForgetQuestion(tr("Remove from keychain"),
                                        tr("Remove the secret of “%1” from the keychain?").arg(shortName(token.name)),
                                        tr("&Remove from keychain"), m_window);
    connect(question, &ForgetQuestion::confirmed, this, [this, account, token] { removeNow(account, token); });
    // What was asked about may be removed elsewhere meanwhile.
    connect(m_custody->records(), &SecretRecords::recordChanged, question, [question, isHere] {
        if (!isHere()) question->reject();
    });
    question->open();
}

void SecretCommands::removeNow(const QUuid &account, const Token &token)
{
    m_custody->forgetToken(account, token.id, this, [this, token](const Result<void> &removed) {
        if (!removed) m_notRemoved.insert(token.id, token);
        reportRemoved(token, removed);
    });
}

void SecretCommands::reportRemoved(const Token &token, const Result<void> &removed)
{
    Message said{.level = Message::Level::Success,
                 .text = tr("The secret of “%1” is no longer in the keychain.").arg(shortName(token.name)),
                 .topic = topics::storedSecret(token.id)};
    if (!removed) {
        said.level = Message::Level::Problem;
        said.text = tr("The secret of “%1” could not be removed from the keychain. %2")
                        .arg(shortName(token.name), errorText(removed.error(), ErrorContext::RemoveSecret));
    }
    emit message(said);
}

void SecretCommands::handleRemovedLate(const QUuid &, const QUuid &account, const QString &tokenId)
{
    const auto token = m_notRemoved.constFind(tokenId);
    if (token == m_notRemoved.cend()) return;
    // A token may have several generations there.
    const QList<SecretRecord> all = m_custody->records()->all();
    const bool isLast = std::none_of(all.cbegin(), all.cend(), [&](const SecretRecord &record) {
        return record.account == account && record.tokenId == tokenId;
    });
    if (!isLast) return;
    reportRemoved(*token, {});
    m_notRemoved.erase(token);
}

} // namespace qernal
