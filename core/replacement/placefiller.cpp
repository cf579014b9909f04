// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/placefiller.h"

#include "core/places/delivery.h"
#include "core/places/placewriter.h"
#include "core/replacement/replacementplaces.h"

#include <QCoreApplication>
#include <QRunnable>
#include <QThreadPool>

#include <utility>

namespace qernal {

namespace {

using Kind = ReplacementPlace::Kind;
using Report = std::function<void(const PlaceOutcome &)>;

/// Writes one file on a thread of its own: a disk may be slow. Owns its copy of the secret, which no closure may hold.
class FileFill : public QRunnable {
public:
    FileFill(const QString &file, const QUuid &oldId, Secret secret, QObject *context, Report report)
        : m_writer(file), m_oldId(oldId), m_secret(std::move(secret)), m_context(context), m_report(std::move(report))
    {
    }

    void run() override
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context = m_context, report = m_report, outcome = m_writer.replace(m_oldId, m_secret)] {
                if (context) report(outcome);
            },
            Qt::QueuedConnection);
    }

private:
    PlaceWriter m_writer;
    QUuid m_oldId;
    Secret m_secret;
    QPointer<QObject> m_context;
    Report m_report;
};

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
    m_underWay.insert(placeKey(id, place));
    m_custody->read(record, this, [this, id, place](const Result<Secret> &secret) {
        if (!secret) return conclude(id, {.place = place, .error = secret.error()});
        write(id, place, *secret);
    });
}

void PlaceFiller::write(const QUuid &id, const ReplacementPlace &place, const Secret &secret)
{
    if (place.kind == Kind::File) return writeFile(id, place, secret);
    if (place.kind == Kind::OwnAccount) return signIn(id, place, secret);
    if (place.kind == Kind::Destination) return deliver(id, place, secret);
    Outcome outcome{.place = place};
    const Result<void> written = m_cliConfig ? m_cliConfig->writeToken(secret) : failure(Error::Kind::FileWriteFailed);
    if (!written) outcome.error = written.error();
    conclude(id, outcome);
}

void PlaceFiller::writeFile(const QUuid &id, const ReplacementPlace &place, const Secret &secret)
{
    const auto replacement = m_journal->replacement(id);
    if (!replacement) return conclude(id, {.place = place, .error = Error{.kind = Error::Kind::Cancelled}});
    const auto report = [this, id, place](const PlaceOutcome &written) {
        Outcome outcome{.place = place, .file = written};
        if (!written.isDone()) outcome.error = Error{.kind = Error::Kind::FileWriteFailed, .message = written.reason};
        conclude(id, outcome);
    };
    QThreadPool::globalInstance()->start(
        new FileFill(place.where, QUuid::fromString(replacement->oldId), secret.clone(), this, report));
}

void PlaceFiller::deliver(const QUuid &id, const ReplacementPlace &place, const Secret &secret)
{
    const std::optional<Destination> destination = destinationOf(place);
    if (!destination) return conclude(id, {.place = place, .error = Error{.kind = Error::Kind::InvalidInput}});
    // The environment as it is now: the user's own PATH finds the tool.
    auto *delivery = new Delivery(*destination, QProcessEnvironment::systemEnvironment(), this);
    connect(delivery, &Delivery::finished, this, [this, id, place, delivery](const DeliveryOutcome &delivered) {
        delivery->deleteLater();
        Outcome outcome{.place = place, .delivery = delivered};
        if (!delivered.isDone()) outcome.error = Error{.kind = Error::Kind::InvalidInput};
        conclude(id, outcome);
    });
    delivery->start(secret);
}

void PlaceFiller::signIn(const QUuid &id, const ReplacementPlace &place, const Secret &secret)
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

void PlaceFiller::record(const Replacement &replacement, const ReplacementPlace &place)
{
    if (!m_ledger || (place.kind != Kind::File && place.kind != Kind::Destination)) return;
    FilledPlace filled{.account = replacement.account,
                       .tokenId = replacement.newId,
                       .destination = destinationOf(place),
                       .filledAt = m_clock()};
    if (place.kind == Kind::File) filled.file = place.where;
    if (const auto kept = m_custody->records()->recordOf(replacement.account, replacement.newId))
        filled.record = kept->id;
    // It is only an aid for the next time: the place is filled whether or not it can be written.
    (void)m_ledger->put(filled);
}

void PlaceFiller::conclude(const QUuid &id, Outcome outcome)
{
    m_underWay.remove(placeKey(id, outcome.place));
    auto replacement = m_journal->replacement(id);
    if (!outcome.error && replacement) {
        outcome.place.progress = ReplacementPlace::Progress::Filled;
        replacement->note(outcome.place);
        record(*replacement, outcome.place);
        // It is filled all the same; the next look finds it so.
        if (const auto written = m_journal->put(*replacement); !written)
            outcome.error = Error{.kind = Error::Kind::CannotKeepTrack, .message = written.error().message};
    }
    emit filled(id, outcome);
}

} // namespace qernal
