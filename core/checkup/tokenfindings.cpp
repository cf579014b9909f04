// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/tokenfindings.h"

#include "core/replacement/replacementjournal.h"
#include "core/secrets/lastuse.h"
#include "core/tokens/expiry.h"
#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct TokenFindingWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::TokenFindingWords)
};

Finding findingOf(const Token &token, FindingKind kind, FindingSeverity severity, const QString &sentence,
                  Remedy::Action action)
{
    return {.kind = kind,
            .severity = severity,
            .sentence = sentence,
            .tokenId = token.id,
            .tokenName = token.name,
            .facts = token.expiryAt.isValid() ? QList<Fact>{{FactName::ExpiresAt, token.expiryAt}} : QList<Fact>(),
            .remedy = Remedy{.action = action, .tokenId = token.id}};
}

std::optional<Finding> expiryFinding(const Token &token, const QDateTime &now)
{
    const QString name = shortName(token.name);
    switch (tokenStatus(token, now)) {
    case TokenStatus::Active: break;
    case TokenStatus::ExpiringSoon:
        return findingOf(token, FindingKind::TokenExpiring, FindingSeverity::Warning,
                         TokenFindingWords::tr("“%1” expires %2.").arg(name, expiryText(token.expiryAt, now)),
                         Remedy::Action::ReplaceToken);
    case TokenStatus::Expired:
        return findingOf(token, FindingKind::TokenExpired, FindingSeverity::Warning,
                         TokenFindingWords::tr("“%1” has expired: whatever uses it no longer works.").arg(name),
                         Remedy::Action::RevokeToken);
    case TokenStatus::NeverExpires:
        return findingOf(
            token, FindingKind::TokenNeverExpires, FindingSeverity::Note,
            TokenFindingWords::tr("“%1” never expires: a leaked secret works until somebody revokes it.").arg(name),
            Remedy::Action::EditToken);
    }
    return std::nullopt;
}

/// One that was never used here is used elsewhere, or was before uses were recorded.
std::optional<Finding> unusedFinding(const Token &token, const QDateTime &lastUse, const QDateTime &now)
{
    const bool isInUse = !lastUse.isValid() || lastUse.daysTo(now) < UnusedAfterDays;
    if (isInUse || tokenStatus(token, now) == TokenStatus::Expired) return std::nullopt;
    Finding finding = findingOf(
        token, FindingKind::TokenUnused, FindingSeverity::Note,
        TokenFindingWords::tr("“%1” was last used here %2.").arg(shortName(token.name), relativeTime(lastUse, now)),
        Remedy::Action::RevokeToken);
    finding.facts.prepend({FactName::LastUsedAt, lastUse});
    return finding;
}

/// True for a token that nobody can say the purpose of from here: no note, not used here for long, and not new.
bool isUnexplained(const Token &token, const CheckUpSubject &subject, const QDateTime &now)
{
    const auto isRecent = [&now](const QDateTime &time) {
        return time.isValid() && time.daysTo(now) < UnusedAfterDays;
    };
    const bool isInUse = isRecent(token.createdAt) || isRecent(subject.lastUses.value(token.id.toLower()));
    return !isInUse && !subject.notedIds->contains(token.id) && token.id != subject.account.tokenId &&
           tokenStatus(token, now) != TokenStatus::Expired;
}

/// One for all: before the first note is written there may be many.
std::optional<Finding> unexplainedFinding(const CheckUpSubject &subject, const QDateTime &now)
{
    if (!subject.notedIds) return std::nullopt;
    QStringList ids;
    QStringList names;
    for (const Token &token : subject.tokens) {
        const bool isWanted =
            subject.onlyToken.isEmpty() || token.id.compare(subject.onlyToken, Qt::CaseInsensitive) == 0;
        if (!isWanted || !isUnexplained(token, subject, now)) continue;
        ids.append(token.id);
        names.append(token.name);
    }
    if (ids.isEmpty()) return std::nullopt;
    const bool isOne = ids.size() == 1;
    return Finding{
        .kind = FindingKind::TokenUnexplained,
        .severity = FindingSeverity::Note,
        .sentence =
            isOne ? TokenFindingWords::tr("“%1” has no note and was not used here for %2 days: nothing says "
                                          "what it is for.")
                        .arg(shortName(names.constFirst()), QString::number(UnusedAfterDays))
                  : TokenFindingWords::tr("%n tokens have no note and were not used here for %1 days: nothing says "
                                          "what they are for.",
                                          nullptr, static_cast<int>(ids.size()))
                        .arg(UnusedAfterDays),
        .tokenId = isOne ? ids.constFirst() : QString(),
        .tokenName = isOne ? names.constFirst() : QString(),
        .facts = isOne ? QList<Fact>() : QList<Fact>{{FactName::Names, names}},
        .remedy = Remedy{.action = Remedy::Action::WriteNote, .tokenId = ids.constFirst()}};
}

/// The tokens of a replacement have one name on purpose.
QSet<QString> replacedIds(const QList<Replacement> &replacements)
{
    QSet<QString> ids;
    for (const Replacement &replacement : replacements)
        ids.insert(replacement.oldId);
    return ids;
}

QList<Finding> nameFindings(const QList<Token> &tokens, const QSet<QString> &replaced, const QString &onlyToken)
{
    QHash<QString, QStringList> idsOf;
    for (const Token &token : tokens) {
        if (!replaced.contains(token.id)) idsOf[token.name].append(token.id);
    }
    QList<Finding> findings;
    for (auto ids = idsOf.cbegin(); ids != idsOf.cend(); ++ids) {
        if (ids->size() < 2) continue;
        const QStringList wanted = ids->filter(onlyToken, Qt::CaseInsensitive);
        findings.append(
            {.kind = FindingKind::NameShared,
             .severity = FindingSeverity::Note,
             .sentence = TokenFindingWords::tr("%n tokens are called “%1”: commands need an ID to tell them apart.",
                                               nullptr, static_cast<int>(ids->size()))
                             .arg(shortName(ids.key())),
             .tokenId = onlyToken.isEmpty() ? QString() : wanted.value(0),
             .tokenName = ids.key(),
             .facts = {{FactName::Tokens, *ids}},
             .remedy = Remedy{.action = Remedy::Action::ShowToken, .tokenId = ids->constFirst()}});
    }
    return findings;
}

std::optional<Finding> replacementFinding(const Replacement &replacement, const QDateTime &now)
{
    const qint64 days = replacement.startedAt.daysTo(now);
    if (days <= MaxReplacementDays) return std::nullopt;
    return Finding{.kind = FindingKind::ReplacementUnended,
                   .severity = FindingSeverity::Warning,
                   .sentence =
                       TokenFindingWords::tr("“%1” has been replaced for %n days, and the old secret still works.",
                                             nullptr, static_cast<int>(days))
                           .arg(shortName(replacement.name)),
                   .tokenId = replacement.oldId,
                   .tokenName = replacement.name,
                   .facts = {{FactName::StartedAt, replacement.startedAt}},
                   .remedy = Remedy{.action = Remedy::Action::ContinueReplacement, .tokenId = replacement.oldId}};
}

} // namespace

QList<Finding> tokenFindings(const CheckUpParts &parts, const CheckUpSubject &subject)
{
    const QDateTime now = parts.clock();
    const QList<Replacement> replacements =
        parts.replacements ? parts.replacements->replacements(subject.account.id) : QList<Replacement>();
    QList<Finding> findings;
    for (const Token &token : subject.tokens) {
        if (auto finding = expiryFinding(token, now)) findings.append(*finding);
        if (auto finding = unusedFinding(token, subject.lastUses.value(token.id.toLower()), now))
            findings.append(*finding);
    }
    if (auto finding = unexplainedFinding(subject, now)) findings.append(*finding);
    findings += nameFindings(subject.tokens, replacedIds(replacements), subject.onlyToken);
    for (const Replacement &replacement : replacements) {
        if (auto finding = replacementFinding(replacement, now)) findings.append(*finding);
    }
    return findings;
}

} // namespace qernal
