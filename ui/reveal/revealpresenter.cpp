// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealpresenter.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/forgetquestion.h"
#include "ui/reveal/revealdialog.h"

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

QString secretTopic(const QUuid &record)
{
    return QStringLiteral("secret-%1").arg(record.toString(QUuid::WithoutBraces));
}

} // namespace

RevealPresenter::RevealPresenter(SecretCustody *custody, SecretClipboard *clipboard, const CliConfig &cliConfig,
                                 QWidget *window)
    : m_custody(custody), m_clipboard(clipboard), m_cliConfig(cliConfig), m_window(window)
{
    connect(custody, &SecretCustody::revealNeeded, this, &RevealPresenter::reveal);
    connect(custody, &SecretCustody::recordChanged, this, &RevealPresenter::checkDecided);
    // Queued, for a record that is kept passes through other states on its way.
    connect(custody, &SecretCustody::recordChanged, this, &RevealPresenter::checkTold, Qt::QueuedConnection);
    connect(custody, &SecretCustody::secretArrived, this, &RevealPresenter::endOlder);
}

void RevealPresenter::reveal(const QUuid &record)
{
    if (m_open && m_open->record() == record) {
        m_open->raise();
        m_open->activateWindow();
        return;
    }
    if (!m_waiting.contains(record)) m_waiting.append(record);
    openNext();
}

void RevealPresenter::openNext()
{
    if (m_open) return;
    while (!m_waiting.isEmpty()) {
        const QUuid record = m_waiting.takeFirst();
        if (!m_custody->record(record)) continue;
        m_open = new RevealDialog(record, m_custody, m_clipboard, m_cliConfig, m_window);
        connect(m_open, &RevealDialog::postponed, this, &RevealPresenter::reportPostponed);
        connect(m_open, &RevealDialog::lockRequested, this, &RevealPresenter::lockRequested);
        connect(m_open, &RevealDialog::stayed, this, [this] {
            m_asking = false;
            emit stayed();
        });
        connect(m_open, &RevealDialog::discardChosen, this, &RevealPresenter::forget);
        // Queued, so that the dialog's own end is over before the next one opens.
        connect(
            m_open, &QDialog::finished, this,
            [this] {
                m_open.clear();
                openNext();
                checkDecided();
            },
            Qt::QueuedConnection);
        m_open->open();
        if (m_asking) askToDecide();
        return;
    }
}

bool RevealPresenter::isUndecided() const
{
    const auto undecided = [this](const QUuid &id) {
        const auto record = m_custody->record(id);
        return record && record->state != SecretState::Stored && !record->copied;
    };
    return (m_open && m_open->isUndecided()) || std::any_of(m_waiting.cbegin(), m_waiting.cend(), undecided);
}

void RevealPresenter::askToDecide()
{
    m_asking = true;
    if (m_open && isUndecided()) m_open->reject();
    checkDecided();
}

void RevealPresenter::mask()
{
    if (m_open) m_open->mask();
}

void RevealPresenter::checkDecided()
{
    if (!m_asking) return;
    if (m_open && !m_open->isUndecided() && !m_waiting.isEmpty()) m_open->reject();
    if (isUndecided()) return;
    m_asking = false;
    emit decided();
}

void RevealPresenter::reportPostponed(const QUuid &record)
{
    const auto known = m_custody->record(record);
    if (!known) return;
    const bool saved = known->state == SecretState::Pending;
    Message postponed;
    postponed.level = saved ? Message::Level::Information : Message::Level::Warning;
    postponed.text = saved
                         ? tr("The secret of “%1” is kept in the keychain until you decide.").arg(nameOf(record))
                         : tr("The secret of “%1” was copied and is not saved: it is forgotten when the program ends.")
                               .arg(nameOf(record));
    postponed.remedies = {remedy(saved ? tr("Keep") : tr("Store in keychain"), record, &RevealPresenter::keep),
                          remedy(tr("Forget"), record, &RevealPresenter::askToForget)};
    report(record, std::move(postponed));
}

void RevealPresenter::report(const QUuid &record, Message said)
{
    if (const auto known = m_custody->record(record)) m_told.insert(record, known->state);
    said.topic = secretTopic(record);
    emit message(said);
}

void RevealPresenter::checkTold(const QUuid &record)
{
    const auto told = m_told.constFind(record);
    if (told == m_told.cend()) return;
    const auto known = m_custody->record(record);
    if (known && known->state == *told) return;
    const bool wished = m_wished.contains(record);
    // Else Forget would be offered for a secret that was kept since.
    endTold(record);
    if (known && known->state == SecretState::Pending)
        reportPostponed(record);
    else if (known && known->state == SecretState::Stored && wished)
        reportKept(record);
}

void RevealPresenter::endTold(const QUuid &record)
{
    m_wished.remove(record);
    if (m_told.remove(record)) emit messageOver(secretTopic(record));
}

void RevealPresenter::endOlder(const QUuid &account, const QString &tokenId, const QUuid &newest)
{
    if (tokenId.isEmpty()) return;
    // What is told of an older secret of the token says the same words, and is no longer true of the one that works.
    const QList<QUuid> told = m_told.keys();
    for (const QUuid &id : told) {
        const auto known = m_custody->record(id);
        if (id != newest && known && known->account == account && known->tokenId == tokenId) endTold(id);
    }
}

void RevealPresenter::askToForget(const QUuid &record)
{
    const auto known = m_custody->record(record);
    // The message may be clicked in the moment in which its secret is kept.
    if (!known || known->state == SecretState::Stored) return;
    auto *question = new ForgetQuestion(tr("Forget the secret"), tr("Forget the secret of “%1”?").arg(nameOf(record)),
                                        tr("&Forget it"), m_window);
    connect(question, &ForgetQuestion::confirmed, this, [this, record] { forget(record); });
    connect(question, &ForgetQuestion::declined, this, [this, record] {
        const auto now = m_custody->record(record);
        if (now && now->state != SecretState::Stored) reportPostponed(record);
    });
    question->open();
}

void RevealPresenter::keep(const QUuid &record)
{
    m_custody->keep(record, this, [this, record](const Result<void> &kept) {
        if (kept) return reportKept(record);
        m_wished.insert(record);
        report(record, {.level = Message::Level::Problem,
                        .text = tr("The secret of “%1” is not stored. %2").arg(nameOf(record), errorText(kept.error())),
                        .remedies = {remedy(tr("Try again"), record, &RevealPresenter::keep)}});
    });
}

void RevealPresenter::reportKept(const QUuid &record)
{
    report(record, {.level = Message::Level::Success,
                    .text = tr("The secret of “%1” is kept in the keychain.").arg(nameOf(record))});
}

void RevealPresenter::forget(const QUuid &record)
{
    // The record is out of sight from here on, and its name with it.
    m_custody->discard(record, this, [this, record, name = nameOf(record)](const Result<void> &gone) {
        if (gone) return;
        report(record, {.level = Message::Level::Problem,
                        .text = tr("The keychain has not removed the secret of “%1”; the next start tries again. %2")
                                    .arg(name, errorText(gone.error()))});
    });
}

Message::Remedy RevealPresenter::remedy(const QString &label, const QUuid &record,
                                        void (RevealPresenter::*action)(const QUuid &))
{
    // The bar keeps the remedy and may outlive this object.
    return {label, [self = QPointer<RevealPresenter>(this), record, action] {
                if (self) (self->*action)(record);
            }};
}

QString RevealPresenter::nameOf(const QUuid &record) const
{
    const auto known = m_custody->record(record);
    return shortName(known ? known->tokenName : QString());
}

} // namespace qernal
