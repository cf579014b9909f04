// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/places/deliveryfixture.h"
#include "tests/support/faultserver.h"
#include "tests/support/leaksearch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace qernal;

namespace {

using Field = DestinationField;

/// Says that the server checks the fields of a Secret, so that kubectl leaves that to it.
const QByteArray OpenApi(R"({"openapi":"3.0.0","info":{"title":"Kubernetes","version":"v1"},"paths":{)"
                         R"("/api/v1/namespaces/{namespace}/secrets/{name}":{"patch":{)"
                         R"("parameters":[{"name":"fieldValidation","in":"query"}],)"
                         R"("x-kubernetes-group-version-kind":{"group":"","version":"v1","kind":"Secret"}}}}})");

} // namespace

/// That the real tools take what is handed to them, at a service that stands in for theirs.
class DeliveryToolsTest : public DeliveryFixture {
    Q_OBJECT
private slots:
    void init() { makeFolder(); }
    void gitHubsOwnToolTakesIt();
    void kubernetesOwnToolAppliesItOnTheServer();
};

void DeliveryToolsTest::gitHubsOwnToolTakesIt()
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

void DeliveryToolsTest::kubernetesOwnToolAppliesItOnTheServer()
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

QTEST_GUILESS_MAIN(DeliveryToolsTest)
#include "tst_deliverytools.moc"
