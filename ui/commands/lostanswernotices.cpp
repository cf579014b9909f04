// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/lostanswernotices.h"

#include "core/visibletext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace qernal {

LostAnswerNotices::LostAnswerNotices(SecretCustody *custody, QObject *parent) : QObject(parent), m_custody(custody)
{
    connect(m_custody, &SecretCustody::answerMissing, this, &LostAnswerNotices::reportMissing);
    connect(m_custody->records(), &SecretRecords::recordChanged, this, &LostAnswerNotices::endUnanswered);
}

void LostAnswerNotices::setSession(Session *session)
{
    if (m_session) disconnect(m_session->issuer(), nullptr, this, nullptr);
    m_session = session;
    if (!session) return;
    connect(session->issuer(), &TokenIssuer::settled, this, &LostAnswerNotices::reportSettled);
    const QList<QUuid> missing = std::exchange(m_missing, {});
    for (const QUuid &record : missing)
        reportMissing(record);
}

Message::Remedy LostAnswerNotices::remedy(const QString &label, std::function<void()> action, bool asks)
{
    const auto here = [this, session = m_session, action = std::move(action)] {
        // It may be closing, and another one open.
        if (session && m_session == session) action();
    };
    return {.label = label, .action = here, .asks = asks};
}

Message::Remedy LostAnswerNotices::regenerateRemedy(const QString &id, const QString &name)
{
    return remedy(
        tr("Regenerate"), [this, id, name] { emit regenerateWanted(tokenNow(id, name)); }, true);
}

QList<Message::Remedy> LostAnswerNotices::renewOrRevoke(const QString &id, const QString &name)
{
    return {regenerateRemedy(id, name),
            remedy(
                tr("Revoke"), [this, id, name] { emit revokeWanted(tokenNow(id, name)); }, true)};
}

bool LostAnswerNotices::isSecretHere(const QString &tokenId) const
{
    const auto record = m_custody->records()->recordOf(m_session->account().id, tokenId);
    return record && record->isReadable();
}

void LostAnswerNotices::endMessagesOf(const QString &tokenId)
{
    emit messageOver(topics::lostSecret(tokenId));
    emit messageOver(topics::issue(tokenId));
}

Token LostAnswerNotices::tokenNow(const QString &id, const QString &name) const
{
    const TokenTableModel *model = m_session->model();
    const int row = model->rowOf(id);
    if (row >= 0) return model->tokenAt(row);
    Token token;
    token.id = id;
    token.name = name;
    return token;
}

void LostAnswerNotices::reportNoSecret(const TokenIssuer::Report &report)
{
    emit message({.level = Message::Level::Warning,
                  .text = tr("“%1” is created, but the service sent no secret with it. Regenerate it to get one.")
                              .arg(shortName(report.tokenName)),
                  .remedies = renewOrRevoke(report.tokenId, report.tokenName),
                  .topic = topics::issue(report.tokenId),
                  .context = m_session.data()});
}

void LostAnswerNotices::endUnanswered(const QUuid &record)
{
    if (!m_unanswered.contains(record) || m_custody->isAnswerMissing(record)) return;
    m_unanswered.remove(record);
    emit messageOver(topics::lostSecret(record));
}

void LostAnswerNotices::reportSettled(const TokenIssuer::Report &report)
{
    if (!m_session) return;
    const QString name = shortName(report.tokenName);
    const auto &made = report.perhapsCreated;
    Message said{.level = Message::Level::Warning, .context = m_session.data()};
    if (!report.settled) {
        const std::optional<SecretRecord> record = m_custody->records()->record(report.record);
        // Of another account, which was closed meanwhile: reportMissing() has reported it.
        if (!record || record->account != m_session->account().id || !m_custody->isAnswerMissing(record->id)) return;
        m_unanswered.insert(record->id);
        said.topic = topics::lostSecret(record->id);
        said.text = tr("The answer to creating “%1” was lost, and the list could not be read to see whether it exists.")
                        .arg(name);
        said.remedies = {remedy(tr("Look again"), [this] { m_session->list()->refresh(); })};
    } else if (made.isEmpty()) {
        said.text =
            tr("The answer to creating “%1” was lost. The service did not create it: create it again.").arg(name);
        said.topic = topics::issue(report.tokenName);
        said.remedies = {remedy(
            tr("New token"), [this] { emit createWanted(); }, true)};
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
                .arg(name, QLocale().toString(made.size()));
        said.remedies = {remedy(tr("Show"), [this, id = made.cbegin().key()] { emit selectRequested(id); })};
    }
    if (!made.isEmpty()) said.topic = topics::lostSecret(made.cbegin().key());
    emit message(said);
}

void LostAnswerNotices::reportMissing(const QUuid &id)
{
    const std::optional<SecretRecord> record = m_custody->records()->record(id);
    if (!record) return;
    const bool isHere = m_session && m_session->account().id == record->account;
    const bool ours = record->process == QCoreApplication::applicationPid();
    // Whoever asked in this run reports how it ended, and an open create is looked up in the list first.
    if (isHere && (ours || record->state == SecretState::Requested)) return;
    const QString name = shortName(record->tokenName);
    Message said{.level = Message::Level::Warning,
                 .topic = record->tokenId.isEmpty() ? topics::lostSecret(id) : topics::lostSecret(record->tokenId)};
    if (record->state == SecretState::Requested) {
        m_unanswered.insert(id);
        said.text = tr("The answer to creating “%1” was lost. Open its account to see whether it exists.").arg(name);
    } else if (record->state == SecretState::Unknown) {
        said.text = tr("It is not known whether “%1” has a new secret: the answer was lost. The old one may have "
                       "stopped working; regenerate it once more to be sure.")
                        .arg(name);
    } else if (record->operation == SecretOperation::Create) {
        said.text =
            tr("“%1” is created, but its secret never reached this computer. Regenerate it to get a new one, or "
               "revoke it.")
                .arg(name);
    } else {
        said.text = tr("“%1” has a new secret, which was lost before it was saved. The old one has stopped working; "
                       "regenerate it once more.")
                        .arg(name);
    }
    if (isHere) {
        said.remedies = renewOrRevoke(record->tokenId, record->tokenName);
        said.context = m_session.data();
    } else if (!m_missing.contains(id)) {
        m_missing.append(id);
    }
    emit message(said);
}

void LostAnswerNotices::reportNothingIssued(const Token &token)
{
    QList<Message::Remedy> remedies;
    if (m_session && isSecretHere(token.id)) {
        remedies = {remedy(tr("Check that it works"), [this, token] { emit checkWanted(token); })};
    }
    emit message(
        {.level = Message::Level::Information,
         .text =
             tr("The service issued no new secret for “%1”; the old one should still work.").arg(shortName(token.name)),
         .remedies = remedies,
         .topic = topics::issue(token.id),
         .context = m_session.data()});
}

void LostAnswerNotices::reportLostUpdate(const TokenIssuer::Report &report, const Token &token, bool mayReplace)
{
    const QString name = shortName(token.name);
    Message said{.level = Message::Level::Warning, .topic = topics::issue(token.id)};
    if (!mayReplace) {
        said.text = tr("It is not known whether “%1” was changed; the list shows what the service holds. %2")
                        .arg(name, errorSentence(*report.outcome.error, ErrorContext::Edit));
        emit message(said);
        return;
    }
    said.text = tr("It is not known whether the secret of “%1” was replaced; if it was, the new one never reached this "
                   "computer. %2")
                    .arg(name, errorSentence(*report.outcome.error, ErrorContext::Regenerate));
    if (m_session) {
        if (isSecretHere(token.id)) {
            said.remedies.append(remedy(tr("Check the old one"), [this, token] { emit checkWanted(token); }));
        }
        said.remedies.append(regenerateRemedy(token.id, token.name));
        said.context = m_session.data();
    }
    emit message(said);
}

} // namespace qernal
