// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/secretcommands.h"

#include "core/tokens/visibletext.h"
#include "ui/feedback/errortext.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/theme.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace qernal {

namespace {

QString topicOf(const Token &token)
{
    return QLatin1String("secret/") + token.id;
}

} // namespace

SecretCommands::SecretCommands(SecretCustody *custody, SecretClipboard *clipboard, QWidget *window, QObject *parent)
    : QObject(parent), m_custody(custody), m_clipboard(clipboard), m_window(window)
{
}

std::optional<SecretRecord> SecretCommands::recordOf(const QUuid &account, const Token &token)
{
    std::optional<SecretRecord> record = m_custody->recordOf(account, token.id);
    if (record && record->state != SecretState::Lost && record->state != SecretState::Requested) return record;
    emit message({.level = Message::Level::Information,
                  .text = tr("The secret of “%1” is not stored on this computer. The service shows a secret once; "
                             "regenerate it to get a new one.")
                              .arg(shortName(token.name)),
                  .topic = topicOf(token)});
    return std::nullopt;
}

void SecretCommands::copy(const QUuid &account, const Token &token)
{
    const std::optional<SecretRecord> record = recordOf(account, token);
    if (!record) return;
    const int ticket = m_clipboard->reserve();
    m_custody->read(record->id, this, [this, ticket, token](Result<Secret> secret) {
        if (!secret) {
            m_clipboard->fail(ticket);
            tellRead(token, secret.error());
            return;
        }
        m_clipboard->fill(ticket, *secret);
        const auto seconds = m_clipboard->lifetime().count();
        emit message(
            {.level = Message::Level::Success,
             .text = seconds > 0
                         ? tr("The secret of “%1” is on the clipboard for %2 seconds.")
                               .arg(shortName(token.name), QString::number(seconds))
                         : tr("The secret of “%1” is on the clipboard.").arg(shortName(token.name)),
             .topic = topicOf(token)});
    });
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
            self->tellRead(token, secret.error());
            return;
        }
        session->check(*secret, self, [self, token](const Result<void> &works) { self->tellChecked(token, works); });
    });
}

void SecretCommands::tellRead(const Token &token, const Error &error)
{
    emit message({.level = Message::Level::Problem,
                  .text = tr("The secret of “%1” could not be read. %2").arg(shortName(token.name), errorText(error)),
                  .topic = topicOf(token)});
}

void SecretCommands::tellChecked(const Token &token, const Result<void> &works)
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
    const std::optional<SecretRecord> record = recordOf(account, token);
    if (!record) return;
    m_custody->keep(record->id, this, [this, token](const Result<void> &kept) {
        Message said{.level = Message::Level::Success,
                     .text = tr("The secret of “%1” is kept in the keychain.").arg(shortName(token.name)),
                     .topic = topicOf(token)};
        if (!kept) {
            said.level = Message::Level::Problem;
            said.text = tr("The secret of “%1” is not stored. %2").arg(shortName(token.name), errorText(kept.error()));
        }
        emit message(said);
    });
}

void SecretCommands::remove(const QUuid &account, const Token &token)
{
    auto *question = new QMessageBox(m_window);
    question->setObjectName(QStringLiteral("removeSecretQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setTextFormat(Qt::PlainText);
    question->setIconPixmap(themeIcon(QStringLiteral("keychain"), ThemeColor::Expired).pixmap(32));
    question->setWindowTitle(tr("Remove from keychain"));
    question->setText(tr("Remove the secret of “%1” from the keychain?").arg(shortName(token.name)));
    question->setInformativeText(tr("The token goes on working wherever its secret is used. This computer forgets it, "
                                    "and the service will not show it again."));
    auto *removeIt = new FilledButton(tr("&Remove from keychain"), FilledButton::Kind::Danger, question);
    removeIt->setObjectName(QStringLiteral("action"));
    question->addButton(removeIt, QMessageBox::DestructiveRole);
    QPushButton *cancel = question->addButton(QMessageBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancel"));
    question->setDefaultButton(cancel);
    question->setEscapeButton(cancel);
    connect(removeIt, &QPushButton::clicked, this, [this, account, token] { removeNow(account, token); });
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
