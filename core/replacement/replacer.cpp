// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacer.h"

#include "core/tokens/expiry.h"
#include "core/tokens/tokennames.h"

#include <utility>

namespace qernal {

using Stage = ReplacementStatus::Stage;

Replacer::Replacer(ReplacementJournal *journal, SecretCustody *custody, Clock clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_custody(custody), m_clock(std::move(clock))
{
    connect(m_journal, &ReplacementJournal::changed, this, &Replacer::changed);
    connect(m_custody->records(), &SecretRecords::recordChanged, this, &Replacer::handleRecordChanged);
}

void Replacer::setSession(Session *session)
{
    if (m_session) m_session->list()->disconnect(this);
    m_session = session;
    m_progress.clear();
    if (session == nullptr) return;
    connect(session->list(), &TokenList::refreshed, this, &Replacer::handleListed);
    const QList<Replacement> open = m_journal->replacements(session->account().id);
    for (const Replacement &replacement : open)
        adopt(replacement);
}

Replacement Replacer::draft(const Token &token, const QUuid &batch) const
{
    return {.id = QUuid::createUuid(),
            .batch = batch,
            .account = m_session ? m_session->account().id : QUuid(),
            .name = token.name,
            .newName = acceptableName(token.name),
            .oldId = token.id,
            .expiryDuration = usualDuration(token),
            .startedAt = m_clock()};
}

// --- The second token ---------------------------------------------------------------------------------------------

void Replacer::create(const Replacement &replacement)
{
    const QUuid id = replacement.id;
    const bool begins = stageOf(replacement) == Stage::NotCreated || stageOf(replacement) == Stage::Ambiguous;
    if (!m_session || !begins || !replacement.newId.isEmpty()) return;
    m_progress[id].error.reset();
    if (const auto written = m_journal->put(replacement); !written) return fail(id, written.error());
    m_progress[id].creating = true;
    QStringList known = idsWithName(m_session->model()->store(), replacement.newName);
    // The list may not have been read yet.
    if (!known.contains(replacement.oldId)) known.append(replacement.oldId);
    const NewToken second{.name = replacement.newName, .expiryDuration = replacement.expiryDuration};
    m_session->issuer()->createFor(id, second, known, this,
                                   [this, id](const TokenIssuer::Report &report) { handleCreated(id, report); });
    emit changed(id);
}

void Replacer::handleCreated(const QUuid &id, const TokenIssuer::Report &report)
{
    Progress &progress = m_progress[id];
    progress.creating = false;
    const bool made = report.outcome.secretReceived || report.outcome.token;
    const bool lost = !made && (!report.settled || !report.perhapsCreated.isEmpty());
    if (!made) progress.error = report.outcome.error;
    // The list has been read since: it was not done.
    if (progress.error && !lost) progress.error->perhapsExecuted = false;
    auto replacement = m_journal->replacement(id);
    if (replacement && made) {
        replacement->newId = report.tokenId;
        if (const auto written = m_journal->put(*replacement); !written) progress.error = written.error();
    } else if (replacement) {
        adopt(*replacement);
    }
    if (lost || (made && !report.outcome.secretReceived)) emit createLost(report);
    emit changed(id);
}

void Replacer::renewSecret(const QUuid &id)
{
    const auto replacement = openOne(id);
    // A place that has the secret, which is only not here, would stop working.
    if (!replacement || stageOf(*replacement) != Stage::SecretMissing || replacement->hasFilled()) return;
    Token second;
    second.id = replacement->newId;
    second.name = replacement->newName;
    m_progress[id].error.reset();
    m_progress[id].creating = true;
    m_session->issuer()->regenerateFor(id, second, replacement->expiryDuration, this,
                                       [this, id](const TokenIssuer::Report &report) { handleRenewed(id, report); });
    emit changed(id);
}

void Replacer::handleRenewed(const QUuid &id, const TokenIssuer::Report &report)
{
    m_progress[id].creating = false;
    if (!report.outcome.secretReceived) m_progress[id].error = report.outcome.error.value_or(Error{});
    emit changed(id);
}

void Replacer::adopt(Replacement replacement)
{
    if (!replacement.newId.isEmpty()) return;
    replacement.newId = recordedSecondToken(replacement, *m_custody);
    if (replacement.newId.isEmpty()) return;
    if (const auto written = m_journal->put(replacement); !written) fail(replacement.id, written.error());
}

void Replacer::handleRecordChanged(const QUuid &record)
{
    if (!m_session) return;
    const QList<Replacement> open = m_journal->replacements(m_session->account().id);
    const auto changedRecord = m_custody->records()->record(record);
    for (const Replacement &replacement : open) {
        adopt(replacement);
        const bool concerned = !changedRecord || changedRecord->replacement == replacement.id ||
                               changedRecord->tokenId == replacement.newId;
        if (concerned) emit changed(replacement.id);
    }
}

// --- The check and the end ----------------------------------------------------------------------------------------

void Replacer::check(const QUuid &id)
{
    checkThen(id, {});
}

void Replacer::checkThen(const QUuid &id, const std::function<void()> &next)
{
    const auto replacement = openOne(id);
    if (!replacement || stageOf(*replacement) != Stage::Ready || m_progress[id].checking) return;
    m_progress[id].checking = true;
    m_progress[id].error.reset();
    m_progress[id].checkedAt = {};
    const auto done = [this, id, next](const Result<void> &works) { handleChecked(id, works, next); };
    m_custody->read(recordOf(id), this, [session = m_session, this, done](const Result<Secret> &secret) {
        if (!session) return done(failure(Error::Kind::Cancelled));
        if (!secret) return done(tl::unexpected<Error>(secret.error()));
        session->check(*secret, this, done);
    });
    emit changed(id);
}

void Replacer::handleChecked(const QUuid &id, const Result<void> &works, const std::function<void()> &next)
{
    m_progress[id].checking = false;
    if (!works) return fail(id, works.error());
    m_progress[id].checkedAt = m_clock();
    if (next) next();
    emit changed(id);
}

void Replacer::revokeOld(const QUuid &id)
{
    checkThen(id, [this, id] { sendRevocation(id); });
}

void Replacer::sendRevocation(const QUuid &id)
{
    auto replacement = openOne(id);
    if (!replacement || isOwnToken(id)) return;
    replacement->revoking = true;
    if (const auto written = m_journal->put(*replacement); !written) return fail(id, written.error());
    m_progress[id].revoking = true;
    Token old;
    old.id = replacement->oldId;
    old.name = replacement->name;
    BulkRevocation *revocation = m_session->revoke({old}, true);
    // One whose useless secret the keychain does not remove is revoked all the same.
    connect(revocation, &BulkRevocation::revoked, this, [this, id] { m_progress[id].revoked = true; });
    connect(revocation, &BulkRevocation::finished, this, [this, id, revocation] {
        revocation->deleteLater();
        handleRevoked(id, revocation->outcomes().constFirst().error.value_or(Error{}));
    });
    revocation->start();
}

void Replacer::handleRevoked(const QUuid &id, const Error &error)
{
    auto replacement = m_journal->replacement(id);
    if (!replacement) return;
    if (m_progress[id].revoked) return conclude(*replacement);
    m_progress[id].revoking = false;
    replacement->revoking = false;
    if (const auto written = m_journal->put(*replacement); !written) return fail(id, written.error());
    fail(id, error);
}

void Replacer::handleListed()
{
    if (!m_session || m_session->list()->state() != TokenList::State::Fresh) return;
    const QList<Replacement> open = m_journal->replacements(m_session->account().id);
    for (Replacement replacement : open) {
        if (!replacement.revoking) clearSecondToken(replacement);
        if (!replacement.revoking || m_progress[replacement.id].revoking) continue;
        // An earlier run asked for it and did not see the answer.
        if (m_session->model()->rowOf(replacement.oldId) < 0) {
            m_custody->forgetToken(replacement.account, replacement.oldId, this, [](const Result<void> &) {});
            conclude(replacement);
        } else {
            replacement.revoking = false;
            if (const auto written = m_journal->put(replacement); !written) fail(replacement.id, written.error());
        }
    }
}

void Replacer::clearSecondToken(Replacement replacement)
{
    // One that was just created may be missing in a list that was read before, but its record is there.
    const QString &id = replacement.newId;
    const bool known = m_session->model()->rowOf(id) >= 0 || m_custody->records()->recordOf(replacement.account, id);
    if (id.isEmpty() || known || replacement.hasFilled()) return;
    replacement.newId.clear();
    if (const auto written = m_journal->put(replacement); !written) fail(replacement.id, written.error());
}

void Replacer::conclude(const Replacement &replacement)
{
    // A file that cannot be removed is met again at the next start, which finds the old token gone.
    if (const auto removed = m_journal->remove(replacement.id); !removed) fail(replacement.id, removed.error());
    m_progress.remove(replacement.id);
    emit finished(replacement);
}

void Replacer::setPlaces(const QUuid &id, const QList<ReplacementPlace> &places)
{
    auto replacement = m_journal->replacement(id);
    if (!replacement || replacement->places == places) return;
    replacement->places = places;
    if (const auto written = m_journal->put(*replacement); !written) fail(id, written.error());
}

void Replacer::cancel(const QUuid &id)
{
    if (const auto removed = m_journal->remove(id); !removed) return fail(id, removed.error());
    m_progress.remove(id);
}

void Replacer::fail(const QUuid &id, const Error &error)
{
    m_progress[id].error = error;
    emit changed(id);
}

// --- What is known ------------------------------------------------------------------------------------------------

ReplacementStatus Replacer::status(const QUuid &id) const
{
    const Progress progress = m_progress.value(id);
    const auto replacement = m_journal->replacement(id);
    return {.stage = replacement ? stageOf(*replacement) : Stage::NotCreated,
            .error = progress.error,
            .checking = progress.checking,
            .checkedAt = progress.checkedAt};
}

Stage Replacer::stageOf(const Replacement &replacement) const
{
    const Progress progress = m_progress.value(replacement.id);
    if (progress.revoking) return Stage::Revoking;
    if (progress.creating) return Stage::Creating;
    return recordedStage(replacement, *m_custody);
}

std::optional<Replacement> Replacer::openOne(const QUuid &id) const
{
    const auto replacement = m_journal->replacement(id);
    return m_session && replacement && replacement->account == m_session->account().id ? replacement : std::nullopt;
}

QUuid Replacer::recordOf(const QUuid &id) const
{
    const auto replacement = m_journal->replacement(id);
    if (!replacement || replacement->newId.isEmpty()) return {};
    const auto record = m_custody->records()->recordOf(replacement->account, replacement->newId);
    return record ? record->id : QUuid();
}

bool Replacer::isOwnToken(const QUuid &id) const
{
    const auto replacement = openOne(id);
    return replacement && m_session->isOwnToken(replacement->oldId);
}

} // namespace qernal
