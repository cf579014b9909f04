// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replacementwords.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/handoffwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace qernal {

namespace {

using Stage = ReplacementStatus::Stage;

/// Gives the words their context.
struct ReplacementWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::ReplacementWords)
};

QString stageText(const Replacement &replacement, Stage stage)
{
    const QString name = shortName(replacement.name);
    switch (stage) {
    case Stage::NotCreated: return {};
    case Stage::Creating: return ReplacementWords::tr("The second “%1” is being created…").arg(name);
    case Stage::Unsettled:
        return ReplacementWords::tr("The answer to creating the second “%1” was lost, and the list could not be read "
                                    "to see whether it exists. Refresh the list; nothing is created twice.")
            .arg(name);
    case Stage::Ambiguous:
        return ReplacementWords::tr("The answer to creating the second “%1” was lost. Several tokens of that name are "
                                    "new, and one of them may be yours; its secret never reached this computer. "
                                    "Create another one, and revoke those that nobody needs.")
            .arg(name);
    case Stage::Saving: return ReplacementWords::tr("Saving the secret of the second “%1” in the keychain…").arg(name);
    case Stage::NotSaved:
        return ReplacementWords::tr("The keychain has not stored the secret of the second “%1”. Store it in the "
                                    "window that shows it; then it goes on here.")
            .arg(name);
    case Stage::SecretMissing:
        if (replacement.hasFilled()) {
            return ReplacementWords::tr("The secret of the second “%1” is not on this computer any more, and the "
                                        "places that were filled use it. Add it in the details of the token (“Add its "
                                        "secret…”); then it goes on here.")
                .arg(name);
        }
        return ReplacementWords::tr("The second “%1” exists, but its secret never reached this computer. Regenerate "
                                    "it: nothing uses it yet.")
            .arg(name);
    case Stage::Ready:
        return ReplacementWords::tr("The second “%1” exists, and the keychain holds its secret.").arg(name);
    case Stage::Revoking: return ReplacementWords::tr("The old “%1” is being revoked…").arg(name);
    }
    return {};
}

ErrorContext contextOf(Stage stage, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::KeychainMissing:
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainDenied:
    case Error::Kind::KeychainSilent:
    case Error::Kind::KeychainFailed:
    case Error::Kind::KeychainMismatch:
    case Error::Kind::KeychainNoEntry: return ErrorContext::ReadSecret;
    case Error::Kind::CredentialRefused: return ErrorContext::CheckSecret;
    default: break;
    }
    return stage == Stage::Ready ? ErrorContext::Revoke : ErrorContext::Create;
}

} // namespace

QString statusText(const Replacement &replacement, const ReplacementStatus &status)
{
    const QString stage = stageText(replacement, status.stage);
    if (!status.error) return stage;
    const QString error = errorText(*status.error, contextOf(status.stage, *status.error));
    if (status.stage == Stage::NotCreated) {
        return ReplacementWords::tr("The second “%1” was not created. %2").arg(shortName(replacement.name), error);
    }
    return stage + u' ' + error;
}

QString progressText(const Replacement &replacement)
{
    const QLocale locale;
    if (replacement.newId.isEmpty() || replacement.places.isEmpty()) return ReplacementWords::tr("Being replaced");
    return ReplacementWords::tr("Being replaced, %1 of %2 places filled")
        .arg(locale.toString(replacement.settledPlaces()), locale.toString(replacement.places.size()));
}

QString markText(const Replacement &replacement)
{
    if (replacement.newId.isEmpty() || replacement.places.isEmpty()) return ReplacementWords::tr("Being replaced");
    return ReplacementWords::tr("Being replaced %1/%2")
        .arg(QString::number(replacement.settledPlaces()), QString::number(replacement.places.size()));
}

QString newMarkText(const Replacement &replacement)
{
    if (replacement.places.isEmpty()) return ReplacementWords::tr("New");
    return ReplacementWords::tr("New %1/%2")
        .arg(QString::number(replacement.settledPlaces()), QString::number(replacement.places.size()));
}

QString signedInText(const QString &name)
{
    return ReplacementWords::tr(
               "This account is still signed in with the old “%1”. Go back and fill its sign-in first.")
        .arg(name);
}

QString problemText(const PlaceFiller::Outcome &outcome)
{
    if (!outcome.error) return {};
    if (outcome.place.progress == ReplacementPlace::Progress::Filled) {
        return ReplacementWords::tr("It has the new secret. %1").arg(errorText(*outcome.error, ErrorContext::General));
    }
    if (!outcome.handOff) return errorText(*outcome.error, ErrorContext::SaveCredential);
    const QString words = handOffText(*outcome.handOff, HandOffTarget::Kind::OldSecret, false);
    const std::optional<DeliveryOutcome> &delivery = outcome.handOff->delivery;
    return delivery && !delivery->output.isEmpty() ? words + u'\n' + delivery->output : words;
}

} // namespace qernal
