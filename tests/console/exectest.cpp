// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/exectest.h"

namespace qernal {

namespace {

const char *const Tool = "id=${QERNAL_TOKEN%@*} secret=${QERNAL_TOKEN#*@}\n"
                         "token=$(curl -sS --noproxy '*' -u \"$id:$secret\" -d grant_type=client_credentials "
                         "\"$QERNAL_HOST_HYDRA/oauth2/token\" | sed 's/.*access_token\":\"\\([^\"]*\\).*/\\1/')\n"
                         "ask() { curl -sS --noproxy '*' -o /dev/null -w '%{http_code}\\n' "
                         "-H \"Authorization: Bearer $token\" \"$@\"; }\n";

} // namespace

void ExecTest::signInByProxy()
{
    startService();
    m_proxy = std::make_unique<RecordingProxy>(m_service->url());
    signInAt(m_proxy->url());
}

void ExecTest::signInAt(const QUrl &url)
{
    if (!m_service) startService();
    signIn(url);
    m_custody = std::make_unique<SecretCustody>(ProgramLedger().path(), &m_keychain, systemClock());
    m_custody->resume();
    const QByteArray token = m_service->apiToken();
    store(QString::fromLatin1(token.first(token.indexOf('@'))), QStringLiteral("deploy"), token);
}

LeakSearch ExecTest::realSecrets() const
{
    LeakSearch search;
    const QByteArray token = m_service->apiToken();
    search.add(QStringLiteral("the secret"), token.sliced(token.indexOf('@') + 1));
    for (const QByteArray &accessToken : m_proxy->accessTokens())
        search.add(QStringLiteral("the access token"), accessToken);
    return search;
}

QStringList ExecTest::execOf(const QStringList &command, const QStringList &options)
{
    return QStringList{QStringLiteral("exec"), QStringLiteral("deploy")} + options + QStringList{QStringLiteral("--")} +
           command;
}

QStringList ExecTest::tool(const QByteArray &script, const QStringList &options)
{
    return execOf({QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(Tool + script)}, options);
}

} // namespace qernal
