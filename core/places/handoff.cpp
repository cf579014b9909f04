// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/handoff.h"

#include "core/places/envfile.h"
#include "core/places/placewriter.h"
#include "core/secrets/secretbackground.h"

#include <utility>

namespace qernal {

namespace {

/// Writes the CLI's file with the secret of the token @p tokenId.
HandOffOutcome writeCliFile(const CliConfig &cliConfig, const HandOffTarget &target, const QString &tokenId,
                            const Secret &secret)
{
    const QString there = cliConfig.fileTokenId();
    const bool mayGo = there.isEmpty() || there == tokenId || there == target.oldTokenId || target.replacesOther;
    if (!mayGo) return {.otherTokenId = there};
    HandOffOutcome outcome;
    if (const auto written = cliConfig.writeToken(secret); !written) outcome.cliError = written.error();
    return outcome;
}

/// Writes any other file.
PlaceOutcome writePlace(const HandOffTarget &target, const Secret &secret)
{
    if (target.kind == HandOffTarget::Kind::OldSecret)
        return PlaceWriter(target.file).replace(QUuid::fromString(target.oldTokenId), secret);
    const EnvStyle style = target.kind == HandOffTarget::Kind::EnvRc ? EnvStyle::Export : EnvStyle::Plain;
    return writeTokenVariable(target.file, secret, style, target.replacesOther);
}

} // namespace

bool HandOffOutcome::isDone() const
{
    return !readError && !cliError && otherTokenId.isEmpty() && (!file || file->isDone()) &&
           (!delivery || delivery->isDone());
}

bool HandOffOutcome::needsConsent() const
{
    return !otherTokenId.isEmpty() || (file && file->kind == PlaceOutcome::Kind::OtherValue);
}

HandOff::HandOff(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void HandOff::begin(const QUuid &record, const HandOffTarget &target)
{
    if (m_isRunning) return;
    m_isRunning = true;
    m_isCancelled = false;
    m_record = record;
    m_target = target;
    m_parts.custody->read(record, this, [this](const Result<Secret> &secret) {
        if (!secret) return conclude({.readError = secret.error()});
        if (m_target.kind == HandOffTarget::Kind::Tool) return runTool(*secret);
        writeFile(*secret);
    });
}

void HandOff::cancel()
{
    if (!isToolRunning()) return;
    m_isCancelled = true;
    if (m_delivery) m_delivery->cancel();
}

void HandOff::writeFile(const Secret &secret)
{
    const auto record = m_parts.custody->records()->record(m_record);
    const auto write = [target = m_target, cliConfig = m_parts.cliConfig,
                        tokenId = record ? record->tokenId : QString()](const Secret &written) -> HandOffOutcome {
        if (target.kind == HandOffTarget::Kind::CliConfiguration)
            return writeCliFile(cliConfig, target, tokenId, written);
        return {.file = writePlace(target, written)};
    };
    inBackgroundWith(secret.clone(), this, write, [this](const HandOffOutcome &outcome) { conclude(outcome); });
}

void HandOff::runTool(const Secret &secret)
{
    m_delivery = new Delivery(m_target.destination, m_parts.environment, this);
    if (m_isCancelled) m_delivery->cancel();
    connect(m_delivery, &Delivery::finished, this, [this](const DeliveryOutcome &outcome) {
        m_delivery->deleteLater();
        m_delivery.clear();
        conclude({.delivery = outcome});
    });
    m_delivery->start(secret);
}

FilledPlace HandOff::filledPlace(const SecretRecord &record) const
{
    FilledPlace place{.account = record.account,
                      .tokenId = record.tokenId,
                      .file = m_target.file,
                      .record = record.id,
                      .filledAt = m_parts.clock()};
    if (m_target.kind == HandOffTarget::Kind::CliConfiguration) {
        place.file = m_parts.cliConfig.filePath();
    } else if (m_target.kind == HandOffTarget::Kind::Tool) {
        place.file.clear();
        place.destination = m_target.destination;
    }
    return place;
}

void HandOff::conclude(HandOffOutcome outcome)
{
    m_isRunning = false;
    const auto record = m_parts.custody->records()->record(m_record);
    if (outcome.isDone() && record) {
        if (record->isUndecided()) m_parts.custody->markCopied(m_record);
        outcome.isNoted = m_parts.ledger == nullptr || m_parts.ledger->put(filledPlace(*record)).has_value();
    }
    emit finished(outcome);
}

} // namespace qernal
