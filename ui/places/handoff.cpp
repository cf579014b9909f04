// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/handoff.h"

#include "core/places/envfile.h"
#include "core/visibletext.h"
#include "ui/feedback/errortext.h"

namespace qernal {

HandOff::HandOff(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void HandOff::begin(const QUuid &record, const HandOffTarget &target)
{
    if (m_isRunning) return;
    m_isRunning = true;
    m_record = record;
    m_target = target;
    m_parts.custody->read(record, this, [this](const Result<Secret> &secret) {
        if (secret)
            carryOn(*secret);
        else
            conclude({.text = errorText(secret.error(), ErrorContext::ReadSecret)});
    });
}

void HandOff::cancel()
{
    if (m_delivery) m_delivery->cancel();
}

void HandOff::carryOn(const Secret &secret)
{
    switch (m_target.kind) {
    case HandOffTarget::Kind::CliConfiguration: return conclude(writeCliConfig(secret));
    case HandOffTarget::Kind::EnvFile:
    case HandOffTarget::Kind::EnvRc: return conclude(writeVariable(secret));
    case HandOffTarget::Kind::Tool: return runTool(secret);
    }
}

HandOffResult HandOff::writeCliConfig(const Secret &secret) const
{
    const QString previous = m_parts.cliConfig.fileTokenId();
    const auto record = m_parts.custody->records()->record(m_record);
    if (!previous.isEmpty() && !m_target.replacesOther && (!record || record->tokenId != previous))
        return {.needsConsent = true,
                .text = tr("The file holds another token, %1. If you replace it, its secret cannot be had from there "
                           "any more.")
                            .arg(visibleText(previous, 60))};
    if (const auto written = m_parts.cliConfig.writeToken(secret); !written)
        return {.text = errorText(written.error(), ErrorContext::WriteCliConfig)};
    if (m_parts.cliConfig.isShadowed())
        return {.isDone = true,
                .text = tr("The CLI has it. While the variable QERNAL_TOKEN is set, the CLI uses that one.")};
    return {.isDone = true, .text = tr("The CLI has it.")};
}

HandOffResult HandOff::writeVariable(const Secret &secret) const
{
    const EnvStyle style = m_target.kind == HandOffTarget::Kind::EnvRc ? EnvStyle::Export : EnvStyle::Plain;
    const PlaceOutcome outcome = writeTokenVariable(m_target.file, secret, style, m_target.replacesOther);
    if (!outcome.isDone())
        return {.needsConsent = outcome.kind == PlaceOutcome::Kind::OtherValue, .text = placeOutcomeText(outcome)};
    if (style == EnvStyle::Export)
        return {.isDone = true, .text = tr("Written and read back. Run “direnv allow” in that folder.")};
    return {.isDone = true, .text = tr("Written and read back.")};
}

void HandOff::runTool(const Secret &secret)
{
    m_delivery = new Delivery(m_target.destination, m_parts.environment, this);
    connect(m_delivery, &Delivery::finished, this, [this](const DeliveryOutcome &outcome) {
        m_delivery->deleteLater();
        conclude({.isDone = outcome.isDone(), .text = deliveryText(outcome), .output = outcome.output});
    });
    m_delivery->start(secret);
}

void HandOff::conclude(HandOffResult result)
{
    m_isRunning = false;
    const auto record = m_parts.custody->records()->record(m_record);
    if (result.isDone && record) {
        m_parts.custody->markCopied(m_record);
        FilledPlace place{.account = record->account,
                          .tokenId = record->tokenId,
                          .file = m_target.kind == HandOffTarget::Kind::CliConfiguration ? m_parts.cliConfig.filePath()
                                                                                         : m_target.file,
                          .record = m_record,
                          .filledAt = m_parts.clock()};
        if (m_target.kind == HandOffTarget::Kind::Tool) {
            place.file.clear();
            place.destination = m_target.destination;
        }
        if (m_parts.ledger != nullptr && !m_parts.ledger->put(place))
            result.text += QLatin1Char(' ') + tr("That it went there could not be noted: the disk refused.");
    }
    emit finished(result);
}

} // namespace qernal
