// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/clitokenstep.h"

#include "core/auth/cliconfig.h"
#include "core/auth/clientcredentials.h"
#include "core/background.h"
#include "core/checkup/secretfindings.h"
#include "core/visibletext.h"

#include <algorithm>
#include <utility>

namespace qernal {

CliTokenStep::CliTokenStep(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent)
    : CheckUpStep(parent), m_parts(parts), m_subject(subject)
{
}

void CliTokenStep::start()
{
    const auto read = [config = CliConfig(m_subject.environment, m_subject.home)] {
        auto credential = config.credential();
        return credential ? std::make_shared<Credential>(std::move(*credential)) : nullptr;
    };
    inBackground(this, read, [this](const std::shared_ptr<Credential> &credential) { verify(credential); });
}

void CliTokenStep::verify(const std::shared_ptr<Credential> &credential)
{
    const QString id = credential ? credential->tokenId() : QString();
    const auto token = std::find_if(m_subject.tokens.cbegin(), m_subject.tokens.cend(),
                                    [&id](const Token &each) { return each.id.compare(id, Qt::CaseInsensitive) == 0; });
    const bool isExpired =
        token != m_subject.tokens.cend() && token->expiryAt.isValid() && token->expiryAt <= m_parts.clock();
    // What has expired is a finding already, and what another account owns is not shown to this one's service.
    if (token == m_subject.tokens.cend() || isExpired) {
        emit finished();
        return;
    }
    requestAccessToken(m_parts.http, m_subject.account.authorizationUrl, credential->secret, m_parts.clock, this,
                       [this, listed = *token](const Result<AccessToken> &traded) {
                           if (!traded) report(traded.error(), listed);
                           emit finished();
                       });
}

void CliTokenStep::report(const Error &error, const Token &token)
{
    Finding finding{
        .kind = FindingKind::SecretRefused,
        .severity = FindingSeverity::Critical,
        .sentence =
            tr("The service no longer accepts the secret of “%1” that the CLI uses.").arg(shortName(token.name)),
        .tokenId = token.id,
        .tokenName = token.name,
        .remedy = Remedy{.action = Remedy::Action::ReplaceToken, .tokenId = token.id}};
    if (!isRefusal(error)) {
        finding.kind = FindingKind::SecretUnchecked;
        finding.severity = FindingSeverity::Warning;
        finding.sentence = tr("It could not be checked whether the CLI's token still works.");
        finding.error = error;
        finding.remedy.reset();
    }
    emit found(finding);
}

} // namespace qernal
