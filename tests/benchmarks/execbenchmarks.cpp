// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/execbenchmarks.h"

#include "tests/benchmarks/bench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>

namespace qernal {

namespace {

constexpr int Requests = 1000;
constexpr int Starts = 15;
constexpr double MaxAddedMilliseconds = 1;
constexpr double MaxAddedMebibytes = 10;
const auto KeychainService = QStringLiteral("com.qernal.TokenManager");
const auto Program = QStringLiteral(QERNAL_BIN_DIR "/qernal-token");
const auto BareReader = QStringLiteral(QERNAL_BIN_DIR "/qernal-bare-keychain");

/// The stored token that the commands run with.
struct StoredToken {
    QString id;
    QString keychainKey;
};

/// Remembers an account of @p demo that signs in with its API token.
std::optional<StoredToken> storeToken(const DemoProcess &demo)
{
    const QByteArray token = demo.apiToken();
    const Account account{.id = QUuid::createUuid(),
                          .name = QStringLiteral("Exec"),
                          .apiUrl = demo.url(),
                          .authorizationUrl = demo.url(),
                          .tokenId = QString::fromLatin1(token.first(token.indexOf('@')))};
    const std::optional<QString> key = remember(account, Secret(token));
    return key ? std::optional(StoredToken{account.tokenId, *key}) : std::nullopt;
}

/// An HTTP client that asks again once it was answered, on one connection.
class Asker {
public:
    Asker(const QUrl &url, const QByteArray &accessToken) : m_url(url), m_accessToken(accessToken)
    {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.waitForConnected();
    }
    /// The body of the answer; null where there is none.
    QByteArray ask(const QByteArray &line, const QByteArray &rest = "\r\n")
    {
        m_socket.write(line + " HTTP/1.1\r\nHost: " + m_url.authority().toLatin1() +
                       "\r\nAuthorization: " + m_accessToken + "\r\n" + rest);
        QByteArray answer;
        for (;;) {
            if (!m_socket.bytesAvailable() && !m_socket.waitForReadyRead(30'000)) return {};
            answer += m_socket.readAll();
            const qsizetype end = answer.indexOf("\r\n\r\n");
            if (end < 0) continue;
            if (!answer.startsWith("HTTP/1.1 200")) return {};
            const qsizetype at = answer.indexOf("Content-Length: ");
            const qsizetype length = at < 0 ? -1 : answer.mid(at + 16, 12).split('\r').first().toLongLong();
            if (length >= 0 && answer.size() >= end + 4 + length) return answer.sliced(end + 4);
        }
    }
    /// Milliseconds of one of many requests; nothing if one failed.
    std::optional<double> timeOfRequest()
    {
        const StopWatch watch;
        for (int i = 0; i < Requests; ++i) {
            if (ask("GET /v1/auth/tokens?page%5Bsize%5D=1").isNull()) return std::nullopt;
        }
        return watch.milliseconds() / Requests;
    }

private:
    QTcpSocket m_socket;
    QUrl m_url;
    QByteArray m_accessToken;
};

/// `exec` with a command that lives until this object ends, and tells what it was given.
class RunningExec {
public:
    explicit RunningExec(const QString &tokenId)
    {
        m_process.start(Program,
                        {QStringLiteral("exec"), tokenId, QStringLiteral("--"), QStringLiteral("sh"),
                         QStringLiteral("-c"), QStringLiteral("echo \"$QERNAL_TOKEN $QERNAL_HOST_CHAOS\"; read line")});
        m_process.waitForReadyRead(30'000);
        const QList<QByteArray> given = m_process.readAllStandardOutput().simplified().split(' ');
        if (given.size() != 2) return;
        m_url = QUrl(QString::fromLatin1(given.at(1)));
        Asker asker(m_url, "Basic " + QByteArray(given.at(0)).replace('@', ':').toBase64());
        const QByteArray form = "grant_type=client_credentials";
        const QByteArray answer = asker.ask("POST /oauth2/token", "Content-Length: 29\r\n\r\n" + form);
        m_runToken =
            QJsonDocument::fromJson(answer).object().value(QLatin1String("access_token")).toString().toLatin1();
    }
    ~RunningExec()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(RunningExec)

    [[nodiscard]] bool isReady() const { return !m_runToken.isEmpty(); }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QByteArray runToken() const { return m_runToken; }
    /// The most memory that it had so far, in mebibytes.
    [[nodiscard]] double peakMemory() const
    {
        const QString status = QStringLiteral("/proc/%1/status").arg(m_process.processId());
        return static_cast<double>(numberIn(status, "VmHWM:").value_or(0)) / 1024;
    }

private:
    QProcess m_process;
    QUrl m_url;
    QByteArray m_runToken;
};

/// Milliseconds from the start of @p command to its end; nothing if it failed.
std::optional<double> timeOf(const QStringList &command)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const StopWatch watch;
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) return std::nullopt;
    return watch.milliseconds();
}

void measureRequests(Report &report, const DemoProcess &demo, const StoredToken &token)
{
    const RunningExec exec(token.id);
    if (!exec.isReady()) return report.addMissing(QStringLiteral("requests by exec"), QStringLiteral("no run token"));
    Samples through, direct, added;
    for (int round = 0; round < Rounds; ++round) {
        const auto ours = Asker(exec.url(), "Bearer " + exec.runToken()).timeOfRequest();
        const auto theirs = Asker(demo.url(), "Bearer " + demo.accessToken()).timeOfRequest();
        if (!ours || !theirs) continue;
        through.add(*ours);
        direct.add(*theirs);
        added.add(*ours - *theirs);
    }
    const auto unit = QStringLiteral("ms");
    report.add(QStringLiteral("a request by exec, 1,000 on one connection"), unit, through, direct, {.factor = 5});
    report.add(QStringLiteral("what exec adds to a request"), unit, added, {MaxAddedMilliseconds}, {});
    QProcess bare;
    bare.start(BareReader, {KeychainService, token.keychainKey});
    bare.waitForFinished();
    const double bareMemory = bare.readAllStandardOutput().trimmed().toDouble() / 1024;
    report.add(QStringLiteral("memory of exec after 7,000 requests, above that of a bare reader of the keychain"),
               QStringLiteral("MiB"), {exec.peakMemory() - bareMemory}, {MaxAddedMebibytes}, {});
}

void measureStarts(Report &report, const StoredToken &token)
{
    const auto execOf = [&token](const QStringList &options) {
        return QStringList{Program, QStringLiteral("exec"), token.id} + options +
               QStringList{QStringLiteral("--"), QStringLiteral("true")};
    };
    const QList<QStringList> commands{
        execOf({}),
        execOf({QStringLiteral("--secret")}),
        {BareReader, KeychainService, token.keychainKey},
        {QStringLiteral("secret-tool"), QStringLiteral("lookup"), QStringLiteral("server"), KeychainService,
         QStringLiteral("user"), token.keychainKey},
    };
    QList<Samples> times(commands.size());
    for (int round = 0; round < Starts; ++round) {
        for (qsizetype i = 0; i < commands.size(); ++i) {
            if (const auto time = timeOf(commands.at(i))) times[i].add(*time);
        }
    }
    const auto unit = QStringLiteral("ms");
    report.add(QStringLiteral("exec NAME -- true, beside a bare reader of the keychain"), unit, times.at(0),
               times.at(2), {.factor = 1.5});
    report.add(QStringLiteral("the same, beside exec --secret"), unit, times.at(0), times.at(1), {.factor = 1.2});
    report.add(QStringLiteral("the same, beside secret-tool lookup"), unit, times.at(0), times.at(3), {.factor = 3});
}

} // namespace

void measureExec(Report &report)
{
    const DemoProcess demo;
    const auto token = demo.isRunning() ? storeToken(demo) : std::nullopt;
    if (!token) return report.addMissing(QStringLiteral("exec"), QStringLiteral("no token could be stored"));
    measureStarts(report, *token);
    measureRequests(report, demo, *token);
}

} // namespace qernal
