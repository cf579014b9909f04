// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokendetails.h"

#include "core/tokens/tokentablemodel.h"

#include <QCoreApplication>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct TokenDetailsWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::TokenDetails)
};

} // namespace

SecretFacts secretFacts(const TokenTableModel &model, const QString &tokenId)
{
    return {.state = model.secretStateOf(tokenId),
            .readable = model.isSecretReadable(tokenId),
            .signsIn = model.isOwnToken(tokenId),
            .signInKept = model.isOwnSecretKept()};
}

QList<SecretAction> possibleSecretActions(const SecretFacts &facts)
{
    using enum SecretAction;
    if (!facts.state) return facts.signsIn ? QList{Regenerate} : QList{Add, Regenerate};
    switch (*facts.state) {
    case SecretState::Requested: return {};
    case SecretState::Held: return {Store, Copy, HandOn, Check};
    case SecretState::Pending: return {Store, Copy, HandOn, Check, Remove};
    case SecretState::Stored: return {Copy, HandOn, Check, Remove};
    case SecretState::Unknown:
        return facts.readable ? QList{Check, Copy, HandOn, Remove, Regenerate} : QList{Regenerate};
    case SecretState::Lost: break;
    }
    return {Regenerate};
}

QString secretPlaceText(const SecretFacts &facts)
{
    if (facts.state || !facts.signsIn) return secretPlaceText(facts.state);
    return facts.signInKept ? TokenDetailsWords::tr("In keychain (this account's sign-in)")
                            : TokenDetailsWords::tr("In memory (this account's sign-in)");
}

QString secretNote(const SecretFacts &facts)
{
    if (!facts.state) {
        return facts.signsIn ? QString()
                             : TokenDetailsWords::tr("If you have it, add it: then it can be copied and checked here.");
    }
    if (facts.state == SecretState::Unknown && facts.readable) {
        return TokenDetailsWords::tr("It may have been replaced: check that it works.");
    }
    return facts.state == SecretState::Held ? TokenDetailsWords::tr("It is in memory only, until the program ends.")
                                            : whyNoSecret(facts);
}

QString whyNoSecret(const SecretFacts &facts)
{
    if (!facts.state) {
        return facts.signsIn
                   ? TokenDetailsWords::tr("This account keeps the secret of this token for its sign-in alone.")
                   : TokenDetailsWords::tr("This computer does not hold the secret of this token.");
    }
    switch (*facts.state) {
    case SecretState::Requested: return TokenDetailsWords::tr("The service has not answered yet.");
    case SecretState::Lost:
        return TokenDetailsWords::tr("The secret never arrived: regenerate the token for a new one.");
    case SecretState::Unknown:
        return facts.readable ? QString()
                              : TokenDetailsWords::tr("The service may have replaced the secret, and none is stored "
                                                      "here: regenerate the token for a new one.");
    default: return {};
    }
}

QString whyNoKeychainEntry(const SecretFacts &facts)
{
    const QString why = whyNoSecret(facts);
    return why.isEmpty() && facts.state == SecretState::Held
               ? TokenDetailsWords::tr("The secret of this token is not in the keychain.")
               : why;
}

} // namespace qernal
