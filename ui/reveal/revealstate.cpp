// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealstate.h"

#include "ui/feedback/errortext.h"

#include <QCoreApplication>

namespace qernal {
namespace {

QString revealWords(const char *text)
{
    return QCoreApplication::translate("qernal", text);
}

/// The keychain itself says that it has no such secret, whatever the record says.
bool isContradicted(const RevealFacts &facts)
{
    return facts.readError && (facts.readError->kind == Error::Kind::KeychainNoEntry ||
                               facts.readError->kind == Error::Kind::KeychainMismatch);
}

RevealStatus statusInKeychain(const RevealFacts &facts)
{
    if (isContradicted(facts)) return {RevealStatus::Tone::Bad, errorText(*facts.readError, ErrorContext::ReadSecret)};
    if (facts.record.state == SecretState::Stored)
        return {RevealStatus::Tone::Good,
                revealWords(QT_TRANSLATE_NOOP("qernal", "In keychain: written and read back."))};
    const QString pending = revealWords(QT_TRANSLATE_NOOP("qernal", "In keychain until you decide."));
    if (facts.saveError)
        return {RevealStatus::Tone::Bad,
                pending + QLatin1Char(' ') + errorText(*facts.saveError, ErrorContext::StoreSecret)};
    return {RevealStatus::Tone::Neutral, pending};
}

RevealStatus statusElsewhere(const RevealFacts &facts)
{
    const bool copied = facts.record.copied;
    if (facts.saveError) {
        const QString why = errorText(*facts.saveError, ErrorContext::StoreSecret);
        return {RevealStatus::Tone::Bad,
                copied ? revealWords(QT_TRANSLATE_NOOP("qernal", "Copied, but not saved: %1")).arg(why)
                       : revealWords(QT_TRANSLATE_NOOP("qernal", "Not saved: %1 You can also copy it.")).arg(why)};
    }
    if (facts.record.state == SecretState::Unknown)
        return {RevealStatus::Tone::Bad,
                revealWords(QT_TRANSLATE_NOOP("qernal", "The keychain did not say whether it saved the secret. "
                                                        "Copy it now or try again."))};
    return {RevealStatus::Tone::Bad, copied ? revealWords(QT_TRANSLATE_NOOP("qernal", "Copied, but not saved yet."))
                                            : revealWords(QT_TRANSLATE_NOOP("qernal", "Not saved yet."))};
}

RevealStatus statusOf(const RevealFacts &facts)
{
    const SecretState state = facts.record.state;
    const bool inKeychain = state == SecretState::Stored || state == SecretState::Pending;
    if (state != SecretState::Stored && (facts.storing || facts.saving))
        return {RevealStatus::Tone::Busy, revealWords(QT_TRANSLATE_NOOP("qernal", "Saving…"))};
    RevealStatus status = inKeychain ? statusInKeychain(facts) : statusElsewhere(facts);
    const auto add = [&status](RevealStatus::Tone tone, const QString &text) {
        status.text += QLatin1Char(' ') + text;
        if (tone == RevealStatus::Tone::Bad) status.tone = RevealStatus::Tone::Bad;
    };
    if (facts.readError && !isContradicted(facts))
        add(RevealStatus::Tone::Bad, revealWords(QT_TRANSLATE_NOOP("qernal", "It could not be read: %1"))
                                         .arg(errorText(*facts.readError, ErrorContext::ReadSecret)));
    if (!facts.last.text.isEmpty()) add(facts.last.tone, facts.last.text);
    return status;
}

QString storeText(const RevealFacts &facts)
{
    if (facts.record.state == SecretState::Stored)
        return revealWords(QT_TRANSLATE_NOOP("qernal", "Stored in keychain"));
    if (facts.storing) return revealWords(QT_TRANSLATE_NOOP("qernal", "Storing in keychain…"));
    if (facts.saveError) return revealWords(QT_TRANSLATE_NOOP("qernal", "&Try again to store in keychain"));
    return revealWords(QT_TRANSLATE_NOOP("qernal", "&Store in keychain"));
}

QString closingProblem(const RevealFacts &facts)
{
    if (facts.saveError)
        return revealWords(
                   QT_TRANSLATE_NOOP("qernal", "The keychain has not taken it: %1 You can go back and copy it."))
            .arg(errorText(*facts.saveError, ErrorContext::StoreSecret));
    if (facts.readError) return errorText(*facts.readError, ErrorContext::ReadSecret);
    return {};
}

} // namespace

RevealState revealState(const RevealFacts &facts)
{
    const bool isStored = facts.record.state == SecretState::Stored;
    return {.status = statusOf(facts),
            .storeText = storeText(facts),
            .storeIcon = isStored ? QStringLiteral("check") : QStringLiteral("keychain"),
            .canStore = !isStored && !facts.storing,
            .isDecided = !facts.record.isUndecided(),
            .isStored = isStored,
            .closingProblem = closingProblem(facts)};
}

QString revealHeading(const SecretRecord &record)
{
    return revealWords(QT_TRANSLATE_NOOP("qernal", "New secret for “%1”")).arg(shortName(record.tokenName));
}

QString revealSentence(const SecretRecord &record)
{
    if (record.operation != SecretOperation::Create)
        return revealWords(QT_TRANSLATE_NOOP("qernal", "The old secret has stopped working. This is the only time the "
                                                       "service shows the new one."));
    return revealWords(QT_TRANSLATE_NOOP("qernal", "This is the only time the service shows this secret."));
}

} // namespace qernal
