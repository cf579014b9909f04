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

RevealStatus revealStatus(const RevealFacts &facts)
{
    using Tone = RevealStatus::Tone;
    const SecretRecord &record = facts.record;
    if (record.state == SecretState::Stored)
        return {Tone::Good, revealWords(QT_TRANSLATE_NOOP("qernal", "Stored in the keychain, and read back."))};
    if (facts.storing || facts.saving) return {Tone::Busy, revealWords(QT_TRANSLATE_NOOP("qernal", "Saving…"))};
    // It is in the keychain: what failed since, such as reading it, is no failure to save.
    if (facts.error && record.state == SecretState::Pending) return {Tone::Bad, errorText(*facts.error)};
    if (facts.error && record.copied)
        return {Tone::Bad,
                revealWords(QT_TRANSLATE_NOOP("qernal", "Copied, but not saved: %1")).arg(errorText(*facts.error))};
    if (facts.error)
        return {Tone::Bad, revealWords(QT_TRANSLATE_NOOP("qernal", "Not saved: %1 Copy it now or try again."))
                               .arg(errorText(*facts.error))};
    switch (record.state) {
    case SecretState::Pending:
        return {Tone::Neutral, revealWords(QT_TRANSLATE_NOOP("qernal", "Saved in the keychain, not confirmed yet."))};
    case SecretState::Unknown:
        return {Tone::Bad,
                revealWords(QT_TRANSLATE_NOOP("qernal", "The keychain did not say whether it saved the secret. "
                                                        "Copy it now or try again."))};
    default: return {Tone::Bad, revealWords(QT_TRANSLATE_NOOP("qernal", "Not saved yet."))};
    }
}

QString storeText(const RevealFacts &facts)
{
    if (facts.record.state == SecretState::Stored)
        return revealWords(QT_TRANSLATE_NOOP("qernal", "Stored in keychain"));
    if (facts.storing) return revealWords(QT_TRANSLATE_NOOP("qernal", "Storing in keychain…"));
    if (facts.error) return revealWords(QT_TRANSLATE_NOOP("qernal", "&Try again to store it"));
    return revealWords(QT_TRANSLATE_NOOP("qernal", "&Store in keychain"));
}

} // namespace

RevealState revealState(const RevealFacts &facts)
{
    RevealState state;
    state.isStored = facts.record.state == SecretState::Stored;
    state.isDecided = state.isStored || facts.record.copied;
    state.status = revealStatus(facts);
    if (!facts.note.isEmpty()) state.status.text += QLatin1Char(' ') + facts.note;
    state.storeText = storeText(facts);
    state.storeIcon = state.isStored ? QStringLiteral("check") : QStringLiteral("keychain");
    state.canStore = !state.isStored && !facts.storing;
    if (facts.error) state.keychainProblem = errorText(*facts.error);
    return state;
}

QString revealHeading(const SecretRecord &record)
{
    return revealWords(QT_TRANSLATE_NOOP("qernal", "New secret for “%1”")).arg(shortName(record.tokenName));
}

QString revealSentence(const SecretRecord &record)
{
    if (record.operation == SecretOperation::Regenerate)
        return revealWords(QT_TRANSLATE_NOOP("qernal", "The old secret has stopped working. This is the only time the "
                                                       "service shows the new one."));
    return revealWords(QT_TRANSLATE_NOOP("qernal", "This is the only time the service shows this secret."));
}

} // namespace qernal
