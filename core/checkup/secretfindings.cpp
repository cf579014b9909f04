// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/secretfindings.h"

#include "core/secrets/secretrecords.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <chrono>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct SecretFindingWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::SecretFindingWords)
};

// A request may be answered that late, and the list may be older than that answer.
constexpr std::chrono::minutes LongestRequest{5};

QString shownName(const SecretRecord &record)
{
    return shortName(record.tokenName.isEmpty() ? record.tokenId : record.tokenName);
}

QSet<QString> idsOf(const QList<Token> &tokens)
{
    QSet<QString> ids;
    for (const Token &token : tokens)
        ids.insert(token.id.toLower());
    return ids;
}

std::optional<Finding> stateFinding(const SecretRecord &record)
{
    const QString name = shownName(record);
    switch (record.state) {
    case SecretState::Requested:
        return secretFinding(
            record, FindingKind::SecretUnknown, FindingSeverity::Warning,
            SecretFindingWords::tr("The request for a secret of “%1” was never answered: look in the list.").arg(name),
            Remedy::Action::ShowToken);
    case SecretState::Held:
        return secretFinding(
            record, FindingKind::SecretUnsaved, FindingSeverity::Warning,
            SecretFindingWords::tr("The secret of “%1” is not saved: it ends with the program.").arg(name),
            Remedy::Action::StoreSecret);
    case SecretState::Pending:
        return secretFinding(
            record, FindingKind::SecretUndecided, FindingSeverity::Note,
            SecretFindingWords::tr("The secret of “%1” is in the keychain until you decide whether it stays.")
                .arg(name),
            Remedy::Action::StoreSecret);
    case SecretState::Unknown:
        return secretFinding(
            record, FindingKind::SecretUnknown, FindingSeverity::Warning,
            SecretFindingWords::tr("It is not known whether the secret of “%1” that is here still works.").arg(name),
            Remedy::Action::RegenerateSecret);
    case SecretState::Lost:
        return secretFinding(
            record, FindingKind::SecretLost, FindingSeverity::Warning,
            SecretFindingWords::tr("The secret of “%1” never reached this computer: nobody has it.").arg(name),
            Remedy::Action::RegenerateSecret);
    case SecretState::Stored: break;
    }
    return std::nullopt;
}

/// Those that are surely elsewhere, as one finding: it is usual, and there may be very many.
std::optional<Finding> elsewhereFinding(const CheckUpSubject &subject, const QSet<QString> &recorded)
{
    QStringList names;
    Finding finding{.kind = FindingKind::SecretsElsewhere};
    for (const Token &token : subject.tokens) {
        const bool isWanted =
            subject.onlyToken.isEmpty() || token.id.compare(subject.onlyToken, Qt::CaseInsensitive) == 0;
        const bool isOwn = token.id.compare(subject.account.tokenId, Qt::CaseInsensitive) == 0;
        if (!isWanted || isOwn || recorded.contains(token.id.toLower())) continue;
        names.append(token.name);
        finding.tokenId = token.id;
        finding.tokenName = token.name;
    }
    if (names.isEmpty()) return std::nullopt;
    finding.sentence =
        names.size() == 1
            ? SecretFindingWords::tr("The secret of “%1” is not on this computer.").arg(shortName(names[0]))
            : SecretFindingWords::tr("The secrets of %n tokens are not on this computer.", nullptr,
                                     static_cast<int>(names.size()));
    if (names.size() > 1) {
        finding.tokenId.clear();
        finding.tokenName.clear();
        finding.facts = {{FactName::Names, names}};
    }
    return finding;
}

} // namespace

Finding secretFinding(const SecretRecord &record, FindingKind kind, FindingSeverity severity, const QString &sentence,
                      Remedy::Action action)
{
    Finding finding{.kind = kind,
                    .severity = severity,
                    .sentence = sentence,
                    .tokenId = record.tokenId,
                    .tokenName = record.tokenName};
    const bool needsToken = action != Remedy::Action::StoreSecret && action != Remedy::Action::ForgetSecret;
    if (!needsToken || !record.tokenId.isEmpty())
        finding.remedy = Remedy{.action = action, .tokenId = record.tokenId, .record = record.id};
    return finding;
}

bool isRefusal(const Error &error)
{
    // After a 403 nobody knows: what stands before the service may have answered.
    return error.kind == Error::Kind::CredentialRefused || error.kind == Error::Kind::Unauthorized ||
           error.kind == Error::Kind::InvalidInput;
}

QList<SecretRecord> newestRecords(const CheckUpParts &parts, const CheckUpSubject &subject)
{
    QList<SecretRecord> newest;
    QHash<QString, qsizetype> rowOf;
    // The oldest comes first.
    const QList<SecretRecord> records = parts.records->records(subject.account.id);
    for (const SecretRecord &record : records) {
        const auto row = rowOf.constFind(record.tokenId.toLower());
        if (!record.tokenId.isEmpty() && row != rowOf.cend()) {
            newest[*row] = record;
        } else {
            rowOf.insert(record.tokenId.toLower(), newest.size());
            newest.append(record);
        }
    }
    return newest;
}

QList<Finding> secretFindings(const CheckUpParts &parts, const CheckUpSubject &subject)
{
    const QSet<QString> listed = idsOf(subject.tokens);
    const QDateTime soonest = parts.clock().addSecs(-std::chrono::seconds(LongestRequest).count());
    QSet<QString> recorded;
    QList<Finding> findings;
    const QList<SecretRecord> records = newestRecords(parts, subject);
    for (const SecretRecord &record : records) {
        recorded.insert(record.tokenId.toLower());
        const bool isRequest = record.operation != SecretOperation::Add;
        if (isRequest && record.requestedAt > soonest && record.state != SecretState::Held) continue;
        const bool isGone =
            !subject.listError && !record.tokenId.isEmpty() && !listed.contains(record.tokenId.toLower());
        if (isGone) {
            findings.append(secretFinding(
                record, FindingKind::SecretOfGoneToken, FindingSeverity::Warning,
                SecretFindingWords::tr("The token “%1” is gone from the service, and its secret is still kept here.")
                    .arg(shownName(record)),
                Remedy::Action::ForgetSecret));
        } else if (const auto finding = stateFinding(record)) {
            findings.append(*finding);
        }
    }
    if (const auto finding = elsewhereFinding(subject, recorded)) findings.append(*finding);
    return findings;
}

} // namespace qernal
