// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/placefiller.h"

#include "core/replacement/replacementplaces.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

using Kind = ReplacementPlace::Kind;

} // namespace

PlaceFiller::PlaceFiller(ReplacementJournal *journal, SecretCustody *custody, AccountStore *accounts, Clock clock,
                         QObject *parent)
    : QObject(parent), m_journal(journal), m_custody(custody), m_accounts(accounts), m_clock(std::move(clock))
{
}

bool PlaceFiller::canFill(const ReplacementPlace &place)
{
    return place.kind != Kind::Environment;
}

bool PlaceFiller::isFilling(const QUuid &id, const ReplacementPlace &place) const
{
    return m_underWay.contains(placeKey(id, place));
}

void PlaceFiller::fill(const QUuid &id, const ReplacementPlace &place, const QUuid &record)
{
    if (!canFill(place) || isFilling(id, place)) return;
    m_underWay.insert(placeKey(id, place), nullptr);
    if (place.kind == Kind::OwnAccount) {
        signIn(id, place, record);
    } else {
        handOver(id, place, record);
    }
}

std::optional<HandOffTarget> PlaceFiller::targetOf(const QUuid &id, const ReplacementPlace &place) const
{
    const auto replacement = m_journal->replacement(id);
    if (!replacement) return std::nullopt;
    using TargetKind = HandOffTarget::Kind;
    if (place.kind == Kind::File)
        return HandOffTarget{.kind = TargetKind::OldSecret, .file = place.where, .oldTokenId = replacement->oldId};
    if (place.kind == Kind::CliConfiguration && m_cliConfig)
        return HandOffTarget{.kind = TargetKind::CliConfiguration, .oldTokenId = replacement->oldId};
    if (const auto destination = destinationOf(place))
        return HandOffTarget{.kind = TargetKind::Tool, .destination = *destination};
    return std::nullopt;
}

void PlaceFiller::handOver(const QUuid &id, const ReplacementPlace &place, const QUuid &record)
{
    const auto target = targetOf(id, place);
    if (!target) {
        QMetaObject::invokeMethod(
            this, [this, id, place] { conclude(id, {.place = place, .error = Error{.kind = Error::Kind::Cancelled}}); },
            Qt::QueuedConnection);
        return;
    }
    // The environment as it is now: the user's own PATH finds the tool.
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    auto *handOff = new HandOff({.custody = m_custody,
                                 .ledger = m_ledger,
                                 .cliConfig = m_cliConfig.value_or(CliConfig(environment, QDir::homePath())),
                                 .clock = m_clock,
                                 .environment = environment},
                                this);
    m_underWay.insert(placeKey(id, place), handOff);
    connect(handOff, &HandOff::finished, this, [this, id, place, handOff](const HandOffOutcome &outcome) {
        handOff->deleteLater();
        handleHandedOver(id, place, outcome);
    });
    handOff->begin(record, *target);
}

void PlaceFiller::handleHandedOver(const QUuid &id, const ReplacementPlace &place, const HandOffOutcome &outcome)
{
    Outcome filled{.place = place, .handOff = outcome};
    if (outcome.readError) {
        filled.error = outcome.readError;
    } else if (outcome.cliError) {
        filled.error = outcome.cliError;
    } else if (!outcome.isDone()) {
        filled.error = Error{.kind = outcome.delivery ? Error::Kind::InvalidInput : Error::Kind::FileWriteFailed,
                             .message = outcome.file ? outcome.file->reason : QString()};
    }
    conclude(id, filled);
}

void PlaceFiller::cancelTools()
{
    for (const QPointer<HandOff> &handOff : std::as_const(m_underWay)) {
        if (handOff) handOff->cancel();
    }
}

bool PlaceFiller::isToolRunning() const
{
    return std::any_of(m_underWay.cbegin(), m_underWay.cend(),
                       [](const QPointer<HandOff> &handOff) { return handOff && handOff->isToolRunning(); });
}

void PlaceFiller::signIn(const QUuid &id, const ReplacementPlace &place, const QUuid &record)
{
    m_custody->read(record, this, [this, id, place](const Result<Secret> &secret) {
        if (!secret) return conclude(id, {.place = place, .error = secret.error()});
        signInWith(id, place, *secret);
    });
}

void PlaceFiller::signInWith(const QUuid &id, const ReplacementPlace &place, const Secret &secret)
{
    if (!m_session) return conclude(id, {.place = place, .error = Error{.kind = Error::Kind::Cancelled}});
    Credential credential{Credential::Kind::ApiToken, secret.clone()};
    Account account = m_session->account();
    account.tokenId = credential.tokenId();
    const QUuid record = m_custody->records()->recordOf(account.id, account.tokenId).value_or(SecretRecord{}).id;
    // Kept first: the next start must not find the old one, which is revoked by then.
    m_accounts->save(account, std::move(credential), this,
                     [this, id, place, record, session = m_session](const Result<void> &saved) {
                         if (!saved) return conclude(id, {.place = place, .error = saved.error()});
                         m_custody->read(record, this, [this, id, place, session](Result<Secret> again) {
                             Outcome outcome{.place = place};
                             if (again && session) {
                                 session->replaceCredential({Credential::Kind::ApiToken, std::move(*again)},
                                                            session->account().remembered);
                             } else {
                                 outcome.error = again ? Error{.kind = Error::Kind::Cancelled} : again.error();
                             }
                             conclude(id, outcome);
                         });
                     });
}

void PlaceFiller::conclude(const QUuid &id, Outcome outcome)
{
    m_underWay.remove(placeKey(id, outcome.place));
    auto replacement = m_journal->replacement(id);
    if (!outcome.error && replacement) {
        outcome.place.progress = ReplacementPlace::Progress::Filled;
        replacement->note(outcome.place);
        // It is filled all the same; the next look finds it so.
        if (const auto written = m_journal->put(*replacement); !written)
            outcome.error = Error{.kind = Error::Kind::CannotKeepTrack, .message = written.error().message};
    }
    emit filled(id, outcome);
}

} // namespace qernal
