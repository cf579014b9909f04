// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/filesstep.h"

#include "core/accounts/accountsettings.h"
#include "core/background.h"
#include "core/checkup/clifindings.h"
#include "core/checkup/secretfindings.h"
#include "core/checkup/toolfiles.h"
#include "core/checkup/usagefindings.h"

namespace qernal {

namespace {

#ifdef Q_OS_WIN
constexpr bool IsWindows = true;
#else
constexpr bool IsWindows = false;
#endif

/// What the thread is given besides the subject.
struct KnownHere {
    QList<QUrl> urls = {};     ///< of authorization servers that the user has signed in at
    QStringList tokenIds = {}; ///< of tokens that work, as far as is known
};

KnownHere knownHere(const CheckUpParts &parts, const CheckUpSubject &subject)
{
    KnownHere known{.urls = {subject.account.authorizationUrl}};
    const QList<Account> accounts = AccountSettings(parts.settings).accounts();
    for (const Account &account : accounts)
        known.urls.append(account.authorizationUrl);
    for (const Token &token : subject.tokens)
        known.tokenIds.append(token.id);
    if (!subject.listError) return known;
    const QList<SecretRecord> records = newestRecords(parts, subject);
    for (const SecretRecord &record : records)
        known.tokenIds.append(record.tokenId);
    return known;
}

QList<Finding> findingsInFiles(const CheckUpSubject &subject, const KnownHere &known,
                               const std::atomic<bool> &isStopped)
{
    QList<ScanFolder> folders = subject.folders;
    if (!subject.currentFolder.isEmpty()) folders.append({.path = subject.currentFolder, .recursive = false});
    const ToolFiles files = findToolFiles(folders, isStopped);
    QList<Finding> findings{cliUsage(subject)};
    findings += terraformUsage(subject, files.terraformFolders);
    findings += cliFileFindings(subject.home);
    if (const auto finding = cliHomeFinding(subject.environment, IsWindows)) findings.append(*finding);
    findings += redirectFindings(subject.environment, files.dotEnvs, known.urls);
    findings += stateFindings(subject, known.tokenIds, files.states);
    return findings;
}

} // namespace

FilesStep::FilesStep(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent)
    : CheckUpStep(parent), m_parts(parts), m_subject(subject), m_isStopped(std::make_shared<std::atomic<bool>>(false))
{
}

FilesStep::~FilesStep()
{
    *m_isStopped = true;
}

void FilesStep::start()
{
    const auto look = [subject = m_subject, known = knownHere(m_parts, m_subject), isStopped = m_isStopped] {
        return findingsInFiles(subject, known, *isStopped);
    };
    inBackground(this, look, [this](const QList<Finding> &findings) {
        for (const Finding &finding : findings)
            emit found(finding);
        emit finished();
    });
}

} // namespace qernal
