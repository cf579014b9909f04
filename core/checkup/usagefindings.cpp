// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/usagefindings.h"

#include "core/accounts/accountsettings.h"
#include "core/auth/cliconfig.h"
#include "core/auth/terraformtoken.h"
#include "core/places/filescan.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct UsageFindingWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::UsageFindingWords)
};

const QString TokenVariable = QStringLiteral("QERNAL_TOKEN");

std::optional<Token> listedToken(const CheckUpSubject &subject, const QString &id)
{
    const auto found = std::find_if(subject.tokens.cbegin(), subject.tokens.cend(), [&id](const Token &token) {
        return token.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == subject.tokens.cend() ? std::nullopt : std::optional(*found);
}

/// Names the token @p id in @p finding, and says when it ends where that is known.
void setToken(Finding &finding, const CheckUpSubject &subject, const QString &id)
{
    finding.tokenId = id;
    const std::optional<Token> token = listedToken(subject, id);
    if (!token) return;
    finding.tokenName = token->name;
    if (token->expiryAt.isValid()) finding.facts.append({FactName::ExpiresAt, token->expiryAt});
    finding.remedy = Remedy{.action = Remedy::Action::ShowToken, .tokenId = token->id};
}

QString shownToken(const Finding &finding)
{
    return shortName(finding.tokenName.isEmpty() ? finding.tokenId : finding.tokenName);
}

} // namespace

Finding cliUsage(const CheckUpSubject &subject)
{
    const CliConfig config(subject.environment, subject.home);
    const CliConfig::Found used = config.find();
    Finding finding{.kind = FindingKind::TokenOfCli};
    if (used.source == CliConfig::Source::None) {
        finding.sentence = UsageFindingWords::tr("The CLI has no token: neither QERNAL_TOKEN nor its file holds one.");
        return finding;
    }
    const bool isFromFile = used.source == CliConfig::Source::File;
    finding.facts = {{FactName::Source, isFromFile ? config.filePath() : TokenVariable}};
    if (used.tokenId.isEmpty()) {
        finding.severity = FindingSeverity::Warning;
        finding.sentence = isFromFile
                               ? UsageFindingWords::tr("The CLI has no token: its file holds none that can be read.")
                               : UsageFindingWords::tr("The CLI has no token: what QERNAL_TOKEN holds is none.");
        return finding;
    }
    setToken(finding, subject, used.tokenId);
    const bool isListed = subject.listError || listedToken(subject, used.tokenId);
    finding.sentence = (isListed ? UsageFindingWords::tr("The CLI uses “%1”.")
                                 : UsageFindingWords::tr(
                                       "The CLI uses “%1”, which this account does not list: it is another account's, "
                                       "or revoked."))
                           .arg(shownToken(finding));
    const QString inFile = isFromFile ? QString() : config.fileTokenId();
    if (!inFile.isEmpty() && inFile.compare(used.tokenId, Qt::CaseInsensitive) != 0)
        finding.facts.append({FactName::Shadowed, config.filePath()});
    return finding;
}

QList<Finding> terraformUsage(const CheckUpSubject &subject, const QStringList &folders)
{
    const CliConfig variable(subject.environment, {});
    const QString inVariable = variable.isShadowed() ? variable.tokenId() : QString();
    QList<Finding> findings;
    if (!inVariable.isEmpty()) {
        Finding finding{.kind = FindingKind::TokenOfTerraform, .facts = {{FactName::Source, TokenVariable}}};
        setToken(finding, subject, inVariable);
        finding.sentence = UsageFindingWords::tr("Terraform uses “%1” where no provider block names another.")
                               .arg(shownToken(finding));
        findings.append(finding);
    }
    for (const QString &folder : folders) {
        const QList<TerraformToken> tokens = terraformTokensIn(folder);
        for (const TerraformToken &token : tokens) {
            const QString file = folder + QLatin1Char('/') + token.file;
            Finding finding{.kind = FindingKind::TokenOfTerraform,
                            .facts = {{FactName::File, file}, {FactName::Line, token.line}}};
            if (!inVariable.isEmpty()) finding.facts.append({FactName::Shadowed, TokenVariable});
            if (token.tokenId.isEmpty()) {
                finding.sentence = UsageFindingWords::tr(
                    "Terraform uses what an expression of its provider block gives, whatever QERNAL_TOKEN holds.");
            } else {
                setToken(finding, subject, token.tokenId);
                finding.severity = FindingSeverity::Warning;
                finding.sentence =
                    UsageFindingWords::tr("Terraform uses “%1”, whose secret stands in its configuration in "
                                          "clear, whatever QERNAL_TOKEN holds.")
                        .arg(shownToken(finding));
            }
            finding.remedy = Remedy{.action = Remedy::Action::OpenFile, .tokenId = token.tokenId, .file = file};
            findings.append(finding);
        }
    }
    return findings;
}

QList<Finding> stateFindings(const CheckUpSubject &subject, const QStringList &ids, const QStringList &paths)
{
    QList<QUuid> uuids;
    for (const QString &id : ids) {
        if (const QUuid uuid = QUuid::fromString(id); !uuid.isNull()) uuids.append(uuid);
    }
    const IdMatcher matcher(uuids);
    FileScan scan(&matcher);
    QList<Finding> findings;
    for (const QString &path : paths) {
        QSet<QUuid> named;
        const QList<Place> places = scan.placesIn(pathOf(path));
        for (const Place &place : places) {
            if (!place.hasSecret || named.contains(place.id.token)) continue;
            named.insert(place.id.token);
            Finding finding{.kind = FindingKind::StateHoldsSecret,
                            .severity = FindingSeverity::Warning,
                            .facts = {{FactName::File, path}, {FactName::Line, place.line}}};
            setToken(finding, subject, place.id.token.toString(QUuid::WithoutBraces));
            finding.sentence =
                UsageFindingWords::tr("A Terraform state holds the secret of “%1” in clear: whoever reads "
                                      "the state has it.")
                    .arg(shownToken(finding));
            finding.remedy = Remedy{.action = Remedy::Action::ReplaceToken, .tokenId = finding.tokenId};
            findings.append(finding);
        }
    }
    return findings;
}

QList<Finding> ownUsage(const CheckUpParts &parts, const CheckUpSubject &subject)
{
    const Account &account = subject.account;
    const AccountSettings settings(parts.settings);
    const QString key = settings.keychainKey(account.id);
    Finding finding{.kind = FindingKind::TokenOfProgram};
    if (!key.isEmpty()) finding.facts = {{FactName::Entry, key}};
    setToken(finding, subject, account.tokenId);
    const QString name = shortName(account.name);
    finding.sentence =
        account.tokenId.isEmpty()
            ? UsageFindingWords::tr("The window signs in to “%1”.").arg(name)
            : UsageFindingWords::tr("The window signs in to “%1” with “%2”.").arg(name, shownToken(finding));
    // Without --account the console program takes the account used last.
    const bool isTakenByConsole = !key.isEmpty() && settings.current() == account.id;
    if (!isTakenByConsole) return {finding};
    Finding console = finding;
    console.kind = FindingKind::TokenOfConsole;
    console.sentence =
        account.tokenId.isEmpty()
            ? UsageFindingWords::tr("qernal-token signs in to “%1” unless --account names another.").arg(name)
            : UsageFindingWords::tr("qernal-token signs in to “%1” with “%2” unless --account names another.")
                  .arg(name, shownToken(finding));
    return {console, finding};
}

} // namespace qernal
