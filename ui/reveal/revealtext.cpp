// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealtext.h"

#include "ui/feedback/errortext.h"

#include <QCoreApplication>

namespace qernal {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("qernal", text);
}

} // namespace

RevealStatus revealStatus(const SecretRecord &record, bool saving, const std::optional<Error> &error)
{
    using Tone = RevealStatus::Tone;
    if (record.state == SecretState::Stored)
        return {Tone::Good, words(QT_TRANSLATE_NOOP("qernal", "Stored in the keychain, and read back."))};
    if (saving) return {Tone::Busy, words(QT_TRANSLATE_NOOP("qernal", "Saving…"))};
    // It is in the keychain: what failed since, such as reading it, is no failure to save.
    if (error && record.state == SecretState::Pending) return {Tone::Bad, errorText(*error)};
    if (error && record.copied)
        return {Tone::Bad, words(QT_TRANSLATE_NOOP("qernal", "Copied, but not saved: %1")).arg(errorText(*error))};
    if (error)
        return {Tone::Bad,
                words(QT_TRANSLATE_NOOP("qernal", "Not saved: %1 Copy it now or try again.")).arg(errorText(*error))};
    switch (record.state) {
    case SecretState::Pending:
        return {Tone::Neutral, words(QT_TRANSLATE_NOOP("qernal", "Saved in the keychain, not confirmed yet."))};
    case SecretState::Unknown:
        return {Tone::Bad, words(QT_TRANSLATE_NOOP("qernal", "The keychain did not say whether it saved the secret. "
                                                             "Copy it now or try again."))};
    default: return {Tone::Bad, words(QT_TRANSLATE_NOOP("qernal", "Not saved yet."))};
    }
}

QString revealHeading(const SecretRecord &record)
{
    return words(QT_TRANSLATE_NOOP("qernal", "New secret for “%1”")).arg(shortName(record.tokenName));
}

QString revealSentence(const SecretRecord &record)
{
    if (record.operation == SecretOperation::Regenerate)
        return words(QT_TRANSLATE_NOOP("qernal", "The old secret has stopped working. This is the only time the "
                                                 "service shows the new one."));
    return words(QT_TRANSLATE_NOOP("qernal", "This is the only time the service shows this secret."));
}

} // namespace qernal
