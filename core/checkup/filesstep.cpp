// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/filesstep.h"

#include "core/accounts/accountsettings.h"
#include "core/background.h"
#include "core/checkup/clifindings.h"
#include "core/checkup/toolfiles.h"
#include "core/checkup/usagefindings.h"

namespace qernal {

namespace {

#ifdef Q_OS_WIN
constexpr bool IsWindows = true;
#else
constexpr bool IsWindows = false;
#endif

QList<Finding> findingsInFiles(const CheckUpSubject &subject, const QList<QUrl> &knownUrls,
                               const std::atomic<bool> &isStopped)
{
    QList<ScanFolder> folders = subject.folders;
    if (!subject.currentFolder.isEmpty()) folders.append({.path = subject.currentFolder, .recursive = false});
    const ToolFiles files = findToolFiles(folders, isStopped);
    QList<Finding> findings{cliUsage(subject)};
    findings += cliFileFindings(subject.home);
    if (const auto finding = cliHomeFinding(subject.environment, IsWindows)) findings.append(*finding);
    findings += redirectFindings(subject.environment, files.dotEnvs, knownUrls);
    findings += stateFindings(subject, files.states);
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
    QList<QUrl> knownUrls{m_subject.account.authorizationUrl};
    const QList<Account> accounts = AccountSettings(m_parts.settings).accounts();
    for (const Account &account : accounts)
        knownUrls.append(account.authorizationUrl);
    const auto look = [subject = m_subject, knownUrls, isStopped = m_isStopped] {
        return findingsInFiles(subject, knownUrls, *isStopped);
    };
    inBackground(this, look, [this](const QList<Finding> &findings) {
        for (const Finding &finding : findings)
            emit found(finding);
        emit finished();
    });
}

} // namespace qernal
