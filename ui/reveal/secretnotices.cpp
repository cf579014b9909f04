// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/secretnotices.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/forgetquestion.h"
#include "ui/feedback/messagetopics.h"

#include <utility>

namespace qernal {

SecretNotices::SecretNotices(SecretCustody *custody, SecretKeeper *keeper, QWidget *window, QObject *parent)
    : QObject(parent), m_custody(custody), m_keeper(keeper), m_window(window)
{
    // Queued, for a record that is stored passes through other states on its way.
    connect(custody->records(), &SecretRecords::recordChanged, this, &SecretNotices::checkReported,
            Qt::QueuedConnection);
    connect(custody, &SecretCustody::secretArrived, this, &SecretNotices::endOlder);
    connect(custody, &SecretCustody::removedLate, this, &SecretNotices::handleRemovedLate);
    connect(keeper, &SecretKeeper::failed, this, [this](const QUuid &record, const Error &error) {
        // Without a message the reveal is open and shows it.
        if (m_reported.contains(record)) reportNotStored(record, error);
    });
}

void SecretNotices::reportPostponed(const QUuid &record)
{
    const auto known = m_custody->records()->record(record);
    if (!known) return;
    const bool saved = known->isInKeychain();
    Message postponed;
    postponed.level = saved ? Message::Level::Information : Message::Level::Warning;
    postponed.text = saved
                         ? tr("The secret of “%1” stays in the keychain until you decide.").arg(nameOf(record))
                         : tr("The secret of “%1” was copied and is not saved: it is forgotten when the program ends.")
                               .arg(nameOf(record));
    postponed.remedies = {storeRemedy(tr("Store in keychain"), record),
                          {tr("Forget"), [this, record] { askToForget(record); }, true}};
    report(record, std::move(postponed));
}

void SecretNotices::report(const QUuid &record, Message said)
{
    if (const auto known = m_custody->records()->record(record)) m_reported.insert(record, known->state);
    said.topic = topics::revealedSecret(record);
    said.context = this;
    emit message(said);
}

void SecretNotices::checkReported(const QUuid &record)
{
    const auto reported = m_reported.constFind(record);
    if (reported == m_reported.cend()) return;
    const auto known = m_custody->records()->record(record);
    if (known && known->state == *reported) return;
    // Else Forget would be offered for a secret that was stored since.
    endReported(record);
    if (known && known->state == SecretState::Pending)
        reportPostponed(record);
    else if (known && known->state == SecretState::Stored)
        reportStored(record);
}

void SecretNotices::endReported(const QUuid &record)
{
    if (m_reported.remove(record)) emit messageOver(topics::revealedSecret(record));
}

void SecretNotices::endOlder(const QUuid &account, const QString &tokenId, const QUuid &newest)
{
    if (tokenId.isEmpty()) return;
    // The message about an older secret of the token reads the same, and is not true of the one that works.
    const QList<QUuid> reported = m_reported.keys();
    for (const QUuid &id : reported) {
        const auto known = m_custody->records()->record(id);
        if (id != newest && known && known->account == account && known->tokenId == tokenId) endReported(id);
    }
}

bool SecretNotices::isOpen(const QUuid &record) const
{
    const auto known = m_custody->records()->record(record);
    return known && known->state != SecretState::Stored;
}

void SecretNotices::askToForget(const QUuid &record)
{
    // The message may be clicked in the moment in which its secret is stored.
    if (!isOpen(record)) return;
    auto *question = new ForgetQuestion(tr("Forget the secret"), tr("Forget the secret of “%1”?").arg(nameOf(record)),
                                        tr("&Forget it"), m_window);
    connect(question, &ForgetQuestion::confirmed, this, [this, record] { discard(record); });
    // What was asked about is stored, or gone, in the meantime.
    connect(m_custody->records(), &SecretRecords::recordChanged, question, [this, question, record] {
        if (!isOpen(record)) question->reject();
    });
    question->open();
}

void SecretNotices::reportStored(const QUuid &record)
{
    report(record, {.level = Message::Level::Success,
                    .text = tr("The secret of “%1” is stored in the keychain.").arg(nameOf(record))});
}

void SecretNotices::reportNotStored(const QUuid &record, const Error &error)
{
    report(record, {.level = Message::Level::Problem,
                    .text = tr("The secret of “%1” is not stored. %2")
                                .arg(nameOf(record), errorText(error, ErrorContext::StoreSecret)),
                    .remedies = {storeRemedy(tr("Try again"), record)}});
}

void SecretNotices::discard(const QUuid &record)
{
    if (!m_custody->records()->record(record)) return;
    // The record cannot be looked up from here on, and its name with it.
    m_custody->discard(record, this, [this, record, name = nameOf(record)](const Result<void> &removed) {
        reportRemoved(record, name, removed);
    });
}

void SecretNotices::reportRemoved(const QUuid &record, const QString &name, const Result<void> &removed)
{
    if (removed) {
        report(record, {.level = Message::Level::Success,
                        .text = tr("The secret of “%1” is forgotten. Regenerate it when you need one.").arg(name)});
        return;
    }
    m_notRemoved.insert(record, name);
    report(record, {.level = Message::Level::Problem,
                    .text = tr("The keychain has not removed the secret of “%1”; the next start tries again. %2")
                                .arg(name, errorText(removed.error(), ErrorContext::RemoveSecret))});
}

void SecretNotices::handleRemovedLate(const QUuid &record)
{
    const auto name = m_notRemoved.constFind(record);
    if (name == m_notRemoved.cend()) return;
    reportRemoved(record, *name, {});
    m_notRemoved.erase(name);
}

Message::Remedy SecretNotices::storeRemedy(const QString &label, const QUuid &record)
{
    return {label, [this, record] { m_keeper->keep(record); }};
}

QString SecretNotices::nameOf(const QUuid &record) const
{
    const auto known = m_custody->records()->record(record);
    return shortName(known ? known->tokenName : QString());
}

} // namespace qernal
