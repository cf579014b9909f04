// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/delivery.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/leaksearch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace qernal;
using namespace std::chrono_literals;

namespace {

using Kind = DeliveryOutcome::Kind;
using Field = DestinationField;
const QByteArray Token("51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm");

const Destination GitHub{
    .kind = DestinationKind::GitHub,
    .values = {{Field::Repository, QStringLiteral("octo/repo")}, {Field::Name, QStringLiteral("QERNAL_TOKEN")}}};
const Destination GitLab{
    .kind = DestinationKind::GitLab,
    .values = {{Field::Repository, QStringLiteral("group/project")}, {Field::Name, QStringLiteral("QERNAL_TOKEN")}}};
const Destination Kubernetes{.kind = DestinationKind::Kubernetes,
                             .values = {{Field::Context, QStringLiteral("live")},
                                        {Field::Namespace, QStringLiteral("apps")},
                                        {Field::SecretName, QStringLiteral("chaos")},
                                        {Field::Key, QStringLiteral("token")}}};
const Destination Vault{.kind = DestinationKind::Vault,
                        .values = {{Field::Mount, QStringLiteral("kv")}, {Field::Path, QStringLiteral("ci/chaos")}}};
const Destination Own{.kind = DestinationKind::Command,
                      .values = {{Field::CommandLine, QStringLiteral("keep --in \"my vault\"")}}};

/// Says that the server checks the fields of a Secret, so that kubectl leaves that to it.
const QByteArray OpenApi(R"({"openapi":"3.0.0","info":{"title":"Kubernetes","version":"v1"},"paths":{)"
                         R"("/api/v1/namespaces/{namespace}/secrets/{name}":{"patch":{)"
                         R"("parameters":[{"name":"fieldValidation","in":"query"}],)"
                         R"("x-kubernetes-group-version-kind":{"group":"","version":"v1","kind":"Secret"}}}}})");

/// True once @p pid runs no more; who does not collect it is another matter.
bool isGone(pid_t pid)
{
    QFile state(QStringLiteral("/proc/%1/stat").arg(pid));
    return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
}

} // namespace

class DeliveryTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void givesTheSecretOnStandardInputAlone_data();
    void givesTheSecretOnStandardInputAlone();
    void leavesNoSecretInTheEnvironment();
    void eachEndHasItsName_data();
    void eachEndHasItsName();
    void outputThatHoldsTheSecretIsNotShown_data();
    void outputThatHoldsTheSecretIsNotShown();
    void aToolThatHangsIsStoppedWithAllThatItStarted_data();
    void aToolThatHangsIsStoppedWithAllThatItStarted();
    void cancellingEndsIt();
    void goingAwayEndsTheTool();
    void triesTheSecondCallOnlyAfterItsWords_data();
    void triesTheSecondCallOnlyAfterItsWords();
    void runsNothingThatHoldsTheSecretOrIsIncomplete();
    void aToolThatPrintsWithoutEndIsRead();
    void gitHubsOwnToolTakesIt();
    void kubernetesOwnToolAppliesItOnTheServer();

private:
    /// Makes a program of that name, a shell script, in the folder that is PATH.
    void makeTool(const QString &name, const QByteArray &script) const;
    [[nodiscard]] QByteArray recorded(const QString &name) const;
    [[nodiscard]] DeliveryOutcome deliver(const Destination &destination, std::chrono::milliseconds limit = 60s);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void DeliveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bin")));
    m_environment = {};
    m_environment.insert(QStringLiteral("PATH"),
                         m_folder->filePath(QStringLiteral("bin")) + QStringLiteral(":/usr/bin:/bin"));
    m_environment.insert(QStringLiteral("HOME"), m_folder->path());
    m_environment.insert(QStringLiteral("RECORDS"), m_folder->path());
}

void DeliveryTest::makeTool(const QString &name, const QByteArray &script) const
{
    QFile file(m_folder->filePath(QStringLiteral("bin/") + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = (script.startsWith("#!") ? "" : "#!/bin/sh\n") + script;
    QCOMPARE(file.write(text), text.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QByteArray DeliveryTest::recorded(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(nothing)");
}

DeliveryOutcome DeliveryTest::deliver(const Destination &destination, std::chrono::milliseconds limit)
{
    Delivery delivery(destination, m_environment);
    delivery.setTimeLimit(limit);
    QList<DeliveryOutcome> outcomes;
    connect(&delivery, &Delivery::finished, this,
            [&outcomes](const DeliveryOutcome &outcome) { outcomes.append(outcome); });
    delivery.start(Secret(Token));
    if (!outcomes.isEmpty()) QTest::qFail("it ended within the call", __FILE__, __LINE__);
    if (!QTest::qWaitFor([&outcomes] { return !outcomes.isEmpty(); }, 60'000))
        QTest::qFail("it did not end", __FILE__, __LINE__);
    QTest::qWait(1);
    if (outcomes.size() != 1) QTest::qFail("it did not end once", __FILE__, __LINE__);
    return outcomes.value(0);
}

void DeliveryTest::givesTheSecretOnStandardInputAlone_data()
{
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("GitHub") << GitHub << QStringLiteral("gh")
                            << QByteArray("secret|set|QERNAL_TOKEN|--repo|octo/repo|");
    QTest::newRow("GitLab") << GitLab << QStringLiteral("glab")
                            << QByteArray("variable|set|QERNAL_TOKEN|--repo|group/project|--masked|");
    QTest::newRow("Kubernetes") << Kubernetes << QStringLiteral("kubectl")
                                << QByteArray("--context|live|--namespace|apps|apply|--server-side|"
                                              "--field-manager=qernal-token-manager|-f|-|");
    QTest::newRow("Vault") << Vault << QStringLiteral("vault") << QByteArray("kv|patch|-mount=kv|ci/chaos|token=-|");
    QTest::newRow("own command") << Own << QStringLiteral("keep") << QByteArray("--in|my vault|");
}

void DeliveryTest::givesTheSecretOnStandardInputAlone()
{
    QFETCH(const Destination, destination);
    QFETCH(const QString, program);
    QFETCH(const QByteArray, arguments);
    makeTool(program, "cat > \"$RECORDS/input\"; printf '%s|' \"$@\" > \"$RECORDS/arguments\"\n"
                      "cat /proc/$$/cmdline > \"$RECORDS/cmdline\"; cat /proc/$$/environ > \"$RECORDS/environ\"\n"
                      "pwd > \"$RECORDS/folder\"; tty > \"$RECORDS/tty\"; echo done\n");
    const DeliveryOutcome outcome = deliver(destination);
    QCOMPARE(outcome, (DeliveryOutcome{.kind = Kind::Delivered, .program = program, .output = QStringLiteral("done")}));
    QCOMPARE(recorded(QStringLiteral("input")), toolInput(destination, Secret(Token)).view().toByteArray());
    QCOMPARE(recorded(QStringLiteral("arguments")), arguments);
    QCOMPARE(recorded(QStringLiteral("folder")).trimmed(), QFile::encodeName(QDir(QDir::homePath()).canonicalPath()));
    LeakSearch search;
    search.add(QStringLiteral("the secret"), Token);
    for (const char *name : {"cmdline", "environ", "arguments"}) {
        const QByteArray bytes = recorded(QString::fromLatin1(name));
        QVERIFY(bytes.size() > 10);
        QCOMPARE(search.find(QString::fromLatin1(name), bytes), QStringList());
    }
}

void DeliveryTest::leavesNoSecretInTheEnvironment()
{
    makeTool(QStringLiteral("gh"), "env > \"$RECORDS/environ\"; cat > /dev/null");
    m_environment.insert(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("another"));
    m_environment.insert(QStringLiteral("MY_COPY"), QStringLiteral("Bearer ") + QString::fromLatin1(Token));
    m_environment.insert(QStringLiteral("MY_BASE64"), QString::fromLatin1(Token.toBase64()));
    m_environment.insert(QStringLiteral("KUBECONFIG"), QStringLiteral("/somewhere"));
    QCOMPARE(deliver(GitHub).kind, Kind::Delivered);
    const QByteArrayList lines = recorded(QStringLiteral("environ")).split('\n');
    QVERIFY(lines.contains("KUBECONFIG=/somewhere"));
    for (const QByteArray &line : lines)
        QVERIFY2(!line.startsWith("QERNAL_TOKEN") && !line.startsWith("MY_"), line.constData());
}

void DeliveryTest::eachEndHasItsName_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<DeliveryOutcome>("expected");
    const auto gh = QStringLiteral("gh");
    const auto row = [](const char *name, const char *script, const DeliveryOutcome &expected) {
        QTest::newRow(name) << QByteArray(script) << expected;
    };
    row("says nothing", "cat > /dev/null", {.kind = Kind::Delivered, .program = gh});
    row("reads nothing", "exit 0", {.kind = Kind::Delivered, .program = gh});
    row("prints an error", "cat > /dev/null; echo 'HTTP 404: Not Found' >&2; exit 3",
        {.kind = Kind::Refused, .program = gh, .exitCode = 3, .output = QStringLiteral("HTTP 404: Not Found")});
    row("reads nothing and fails", "exec <&-; echo no; exit 1",
        {.kind = Kind::Refused, .program = gh, .exitCode = 1, .output = QStringLiteral("no")});
    row("opens the terminal", "cat > /dev/null; echo hello > /dev/tty || exit 2",
        {.kind = Kind::WantsTerminal, .program = gh, .exitCode = 2});
    row("asks for one", "cat > /dev/null; echo 'To get started, please run: gh auth login in a terminal' >&2; exit 4",
        {.kind = Kind::WantsTerminal,
         .program = gh,
         .exitCode = 4,
         .output = QStringLiteral("To get started, please run: gh auth login in a terminal")});
    row("crashes", "cat > /dev/null; kill -SEGV $$", {.kind = Kind::Crashed, .program = gh});
    row("cannot be started", "#!/no/such/interpreter\n", {.kind = Kind::NotStarted, .program = gh});
}

void DeliveryTest::eachEndHasItsName()
{
    QFETCH(const QByteArray, script);
    QFETCH(DeliveryOutcome, expected);
    makeTool(QStringLiteral("gh"), script);
    const DeliveryOutcome outcome = deliver(GitHub);
    // Shells and systems have words of their own.
    if (expected.output.isEmpty() && !outcome.isDone()) expected.output = outcome.output;
    QCOMPARE(outcome, expected);
    if (outcome.kind == Kind::NotStarted || outcome.kind == Kind::WantsTerminal) QVERIFY(!outcome.output.isEmpty());
}

void DeliveryTest::outputThatHoldsTheSecretIsNotShown_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("plain") << QByteArray("cat");
    QTest::newRow("as an error") << QByteArray("echo \"cannot store '$(cat)'\" >&2; exit 1");
    QTest::newRow("base64") << QByteArray("base64");
    QTest::newRow("hexadecimal") << QByteArray("od -An -tx1 | tr -d ' '");
    QTest::newRow("cut") << QByteArray("cut -c 40-55");
}

void DeliveryTest::outputThatHoldsTheSecretIsNotShown()
{
    QFETCH(const QByteArray, script);
    makeTool(QStringLiteral("gh"), script);
    const DeliveryOutcome outcome = deliver(GitHub);
    QVERIFY(outcome.outputHeldSecret);
    QCOMPARE(outcome.output, QString());
    QCOMPARE(outcome.kind, script.contains("exit 1") ? Kind::Refused : Kind::Delivered);
}

void DeliveryTest::aToolThatHangsIsStoppedWithAllThatItStarted_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("waits") << QByteArray("echo $$ > \"$RECORDS/pid\"; sleep 1000");
    QTest::newRow("does not listen") << QByteArray(
        "trap '' TERM; echo $$ > \"$RECORDS/pid\"; while :; do sleep 1; done");
    QTest::newRow("started another") << QByteArray("sleep 1000 & echo $! > \"$RECORDS/pid\"; wait");
}

void DeliveryTest::aToolThatHangsIsStoppedWithAllThatItStarted()
{
    QFETCH(const QByteArray, script);
    makeTool(QStringLiteral("gh"), script);
    const DeliveryOutcome outcome = deliver(GitHub, 3s);
    QCOMPARE(outcome.kind, Kind::TimedOut);
    QVERIFY(outcome.perhapsDelivered());
    const auto pid = static_cast<pid_t>(recorded(QStringLiteral("pid")).trimmed().toInt());
    QVERIFY(pid > 0);
    QERNAL_AWAIT(isGone(pid));
}

void DeliveryTest::cancellingEndsIt()
{
    makeTool(QStringLiteral("gh"), "echo $$ > \"$RECORDS/pid\"; sleep 1000");
    Delivery delivery(GitHub, m_environment);
    QSignalSpy finished(&delivery, &Delivery::finished);
    delivery.start(Secret(Token));
    QERNAL_AWAIT(recorded(QStringLiteral("pid")).endsWith('\n'));
    delivery.cancel();
    QVERIFY(finished.isEmpty());
    QERNAL_AWAIT(!finished.isEmpty());
    QCOMPARE(finished.constFirst().constFirst().value<DeliveryOutcome>().kind, Kind::Cancelled);
    // Before it began, too.
    Delivery never(GitHub, m_environment);
    QSignalSpy ended(&never, &Delivery::finished);
    never.start(Secret(Token));
    never.cancel();
    QERNAL_AWAIT(!ended.isEmpty());
    QCOMPARE(ended.constFirst().constFirst().value<DeliveryOutcome>().kind, Kind::Cancelled);
}

void DeliveryTest::goingAwayEndsTheTool()
{
    makeTool(QStringLiteral("gh"), "echo $$ > \"$RECORDS/pid\"; sleep 1000");
    auto delivery = std::make_unique<Delivery>(GitHub, m_environment);
    QSignalSpy finished(delivery.get(), &Delivery::finished);
    delivery->start(Secret(Token));
    QERNAL_AWAIT(recorded(QStringLiteral("pid")).endsWith('\n'));
    const auto pid = static_cast<pid_t>(recorded(QStringLiteral("pid")).trimmed().toInt());
    delivery.reset();
    QVERIFY(finished.isEmpty());
    QERNAL_AWAIT(isGone(pid));
}

void DeliveryTest::triesTheSecondCallOnlyAfterItsWords_data()
{
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("verbs");
    QTest::newRow("GitLab, a new variable") << GitLab << QStringLiteral("glab") << QByteArray() << QByteArray("set\n");
    QTest::newRow("GitLab, a known one") << GitLab << QStringLiteral("glab")
                                         << QByteArray("{message: {key: [(QERNAL_TOKEN) has already been taken]}}")
                                         << QByteArray("set\nupdate\n");
    QTest::newRow("GitLab, signed out") << GitLab << QStringLiteral("glab") << QByteArray("401 Unauthorized")
                                        << QByteArray("set\n");
    QTest::newRow("Vault, a path with keys")
        << Vault << QStringLiteral("vault") << QByteArray() << QByteArray("patch\n");
    QTest::newRow("Vault, a new path") << Vault << QStringLiteral("vault")
                                       << QByteArray("No value found at kv/data/ci/chaos")
                                       << QByteArray("patch\nput\n");
    // A put would take the other keys away.
    QTest::newRow("Vault, forbidden") << Vault << QStringLiteral("vault") << QByteArray("permission denied")
                                      << QByteArray("patch\n");
}

void DeliveryTest::triesTheSecondCallOnlyAfterItsWords()
{
    QFETCH(const Destination, destination);
    QFETCH(const QString, program);
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, verbs);
    makeTool(program, "cat >> \"$RECORDS/input\"; echo $2 >> \"$RECORDS/verbs\"\n"
                      "case $2 in set|patch) if [ -n '" +
                          words + "' ]; then echo '" + words + "' >&2; exit 2; fi;; esac\n");
    const DeliveryOutcome outcome = deliver(destination);
    QCOMPARE(recorded(QStringLiteral("verbs")), verbs);
    QCOMPARE(recorded(QStringLiteral("input")), Token.repeated(verbs.count('\n')));
    const bool done = words.isEmpty() || verbs.count('\n') == 2;
    QCOMPARE(outcome.kind, done ? Kind::Delivered : Kind::Refused);
    QCOMPARE(outcome.output, done ? QString() : QString::fromLatin1(words));
}

void DeliveryTest::runsNothingThatHoldsTheSecretOrIsIncomplete()
{
    makeTool(QStringLiteral("keep"), "touch \"$RECORDS/ran\"");
    Destination destination = Own;
    destination.values.insert(Field::CommandLine, QStringLiteral("keep --value ") + QString::fromLatin1(Token));
    QCOMPARE(deliver(destination).kind, Kind::HoldsSecret);
    destination.values.clear();
    QCOMPARE(deliver(destination).kind, Kind::Incomplete);
    QCOMPARE(recorded(QStringLiteral("ran")), QByteArray("(nothing)"));
    destination.values.insert(Field::CommandLine, QStringLiteral("no-such-program-here x"));
    QCOMPARE(deliver(destination),
             (DeliveryOutcome{.kind = Kind::ToolMissing, .program = QStringLiteral("no-such-program-here")}));
}

void DeliveryTest::aToolThatPrintsWithoutEndIsRead()
{
    makeTool(QStringLiteral("gh"), "cat > /dev/null; head -c 20000000 /dev/zero | tr '\\0' x; echo end; exit 1");
    const DeliveryOutcome outcome = deliver(GitHub);
    QCOMPARE(outcome.kind, Kind::Refused);
    QVERIFY(!outcome.output.isEmpty() && outcome.output.size() < 1000);
}

void DeliveryTest::gitHubsOwnToolTakesIt()
{
    if (QStandardPaths::findExecutable(QStringLiteral("gh")).isEmpty()) QSKIP("gh is not installed");
    QList<QByteArray> requests;
    QByteArray body;
    FaultServer server([&](const FaultServer::Request &request) -> Fault {
        requests.append(request.method + ' ' + request.path);
        if (request.method == "PUT") body = request.body;
        // A key of Curve25519: any 32 bytes are one.
        if (request.path.endsWith("/public-key"))
            return {.answer = httpBytes(200, R"({"key_id":"1","key":")" + QByteArray(32, 'k').toBase64() + "\"}")};
        return {.answer = httpBytes(201, "{}")};
    });
    // A host that gh speaks plain HTTP with, reached by way of a proxy, for its port is fixed.
    m_environment.insert(QStringLiteral("GH_HOST"), QStringLiteral("github.localhost"));
    m_environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QStringLiteral("none"));
    m_environment.insert(QStringLiteral("GH_TOKEN"), QStringLiteral("none"));
    m_environment.insert(QStringLiteral("http_proxy"), QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
    Destination destination = GitHub;
    destination.values.insert(Field::Repository, QStringLiteral("github.localhost/octo/repo"));
    const DeliveryOutcome outcome = deliver(destination);
    QVERIFY2(outcome.isDone(), qPrintable(outcome.output));
    QVERIFY2(requests.constLast().startsWith("PUT ") &&
                 requests.constLast().endsWith("/repos/octo/repo/actions/secrets/QERNAL_TOKEN"),
             requests.constLast().constData());
    // Sealed for the repository: an ephemeral key, a tag and the token, which nobody reads on the way.
    const QByteArray sealed =
        QByteArray::fromBase64(QJsonDocument::fromJson(body)[QStringLiteral("encrypted_value")].toString().toLatin1());
    QCOMPARE(sealed.size(), 32 + 16 + Token.size());
    LeakSearch search;
    search.add(QStringLiteral("the secret"), Token);
    QCOMPARE(search.find(QStringLiteral("body"), body), QStringList());
    QCOMPARE(search.findInFolder(m_folder->path()), QStringList());
}

void DeliveryTest::kubernetesOwnToolAppliesItOnTheServer()
{
    if (QStandardPaths::findExecutable(QStringLiteral("kubectl")).isEmpty()) QSKIP("kubectl is not installed");
    QByteArray path;
    QByteArray head;
    QByteArray body;
    FaultServer server([&](const FaultServer::Request &request) -> Fault {
        const QList<std::pair<QByteArray, QByteArray>> json{{"Content-Type", "application/json"}};
        if (request.method == "PATCH") {
            path = request.path;
            head = request.head;
            body = request.body;
            return {.answer = httpBytes(
                        200, R"({"apiVersion":"v1","kind":"Secret","metadata":{"name":"chaos","namespace":"apps"}})",
                        json)};
        }
        if (request.path == "/api" || request.path.startsWith("/api?"))
            return {.answer = httpBytes(200, R"({"kind":"APIVersions","versions":["v1"]})", json)};
        if (request.path.startsWith("/api/v1"))
            return {.answer =
                        httpBytes(200,
                                  R"({"kind":"APIResourceList","groupVersion":"v1","resources":[{"name":"secrets",)"
                                  R"("singularName":"secret","namespaced":true,"kind":"Secret",)"
                                  R"("verbs":["create","get","patch","update"]}]})",
                                  json)};
        if (request.path.startsWith("/openapi/v3/api/v1")) return {.answer = httpBytes(200, OpenApi, json)};
        if (request.path.startsWith("/openapi/v3"))
            return {.answer = httpBytes(
                        200, R"({"paths":{"api/v1":{"serverRelativeURL":"/openapi/v3/api/v1?hash=1"}}})", json)};
        if (request.path.startsWith("/apis"))
            return {.answer = httpBytes(200, R"({"kind":"APIGroupList","apiVersion":"v1","groups":[]})", json)};
        return {.answer = httpBytes(404, R"({"kind":"Status","status":"Failure","code":404})", json)};
    });
    QFile config(m_folder->filePath(QStringLiteral("kubeconfig")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(
        "apiVersion: v1\nkind: Config\nclusters:\n- name: c\n  cluster: {server: 'http://127.0.0.1:" +
        QByteArray::number(server.serverPort()) +
        "'}\ncontexts:\n- name: live\n  context: {cluster: c, user: u}\nusers:\n- name: u\n  user: {token: none}\n");
    config.close();
    m_environment.insert(QStringLiteral("KUBECONFIG"), config.fileName());
    const DeliveryOutcome outcome = deliver(Kubernetes);
    QVERIFY2(outcome.isDone(), qPrintable(outcome.output));
    QVERIFY2(path.startsWith("/api/v1/namespaces/apps/secrets/chaos?"), path.constData());
    QVERIFY(path.contains("fieldManager=qernal-token-manager"));
    QVERIFY2(head.contains("application/apply-patch+yaml"), head.constData());
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    QCOMPARE(sent[QStringLiteral("data")][QStringLiteral("token")].toString().toLatin1(), Token.toBase64());
    // The client's own way of applying would have put a copy there.
    QVERIFY(!body.contains("last-applied-configuration"));
    LeakSearch search;
    search.add(QStringLiteral("the secret"), Token);
    QCOMPARE(search.findInFolder(m_folder->path()), QStringList());
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "tst_delivery.moc"
