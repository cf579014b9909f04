// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "core/net/routelookup.h"
#include "tests/core/net/mutation.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

using namespace qernal;
using namespace std::chrono_literals;

namespace {

/// A system that answers which proxy to use when it is told to.
class SlowSystem {
public:
    [[nodiscard]] RouteLookup::ProxyQuery query(const QNetworkProxy &proxy = {QNetworkProxy::HttpProxy,
                                                                              QStringLiteral("proxy.example"), 3128})
    {
        return [state = m_state, proxy](const QUrl &) {
            ++state->asked;
            state->onGuiThread = QThread::currentThread() == QCoreApplication::instance()->thread();
            state->mayAnswer.acquire();
            return QList<QNetworkProxy>{proxy};
        };
    }
    void answer(int times = 1) { m_state->mayAnswer.release(times); }
    [[nodiscard]] int asked() const { return m_state->asked; }
    [[nodiscard]] bool wasAskedOnGuiThread() const { return m_state->onGuiThread; }

private:
    struct State {
        std::atomic<int> asked{0};
        std::atomic<bool> onGuiThread{false};
        QSemaphore mayAnswer;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// How long the event loop of the GUI thread stood still at most.
class LongestStandstill {
public:
    LongestStandstill()
    {
        m_sinceTick.start();
        QObject::connect(&m_ticks, &QTimer::timeout, [this] { tick(); });
        m_ticks.start(5);
    }
    [[nodiscard]] std::chrono::milliseconds value()
    {
        tick();
        return m_longest;
    }

private:
    void tick() { m_longest = std::max(m_longest, std::chrono::milliseconds(m_sinceTick.restart())); }

    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    std::chrono::milliseconds m_longest{0};
};

const QUrl service(QStringLiteral("https://service.invalid/v1"));
constexpr std::chrono::milliseconds Unlimited = 1h;

} // namespace

/// Which proxy leads to a service is looked up beside the GUI thread, within a limit, once for each origin.
class RouteLookupTest : public QObject {
    Q_OBJECT
private slots:
    void asksBesideTheGuiThread();
    void asksOnceForEachOrigin();
    void loopbackNeedsNoProxy();
    void isDirectWhereThatIsChosen();
    void aChoiceForgetsWhatWasKnown();
    void isDirectWhenTheLimitPasses();
    void aLateAnswerCounts();
    void isSilentWithoutContext();
    void mayGoWhileTheSystemIsSilent();
    void asksAgainWhereTheRouteDidNotLead();
    void aCallEndsWithItsContextWhileItIsLookedUp();
    void aCallEndsAtItsDeadlineWhileItIsLookedUp();
    void anUnknownProxyIsNamed();
    void aPacScriptThatNeverComesDoesNotFreezeTheWindow();
};

void RouteLookupTest::asksBesideTheGuiThread()
{
    SlowSystem system;
    RouteLookup lookup(system.query(), {}, Unlimited);
    QVERIFY(!lookup.known(service));
    const Outcome<Route> outcome;
    lookup.find(service, this, outcome.callback());
    QERNAL_AWAIT_EQUAL(system.asked(), 1);
    QVERIFY(!system.wasAskedOnGuiThread());
    QCOMPARE(outcome.calls(), 0);
    system.answer();
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().proxies.constFirst().hostName(), QStringLiteral("proxy.example"));
    QVERIFY(outcome.value().isProxyKnown);
    QVERIFY(lookup.known(service));
}

void RouteLookupTest::asksOnceForEachOrigin()
{
    SlowSystem system;
    system.answer(10);
    RouteLookup lookup(system.query(), {}, Unlimited);
    const Outcome<Route> outcomes;
    for (const char *url :
         {"https://a.example/1", "https://a.example:443/2?x", "https://b.example", "http://a.example"})
        lookup.find(QUrl(QLatin1String(url)), this, outcomes.callback());
    QERNAL_AWAIT_EQUAL(outcomes.calls(), 4);
    QCOMPARE(system.asked(), 3);
    QVERIFY(lookup.known(QUrl(QStringLiteral("https://a.example/other"))));
    QVERIFY(!lookup.known(QUrl(QStringLiteral("https://a.example:8443/"))));
    QCOMPARE(system.asked(), 3);
}

void RouteLookupTest::loopbackNeedsNoProxy()
{
    SlowSystem system;
    RouteLookup lookup(system.query(), {}, Unlimited);
    for (const char *url : {"http://127.0.0.1:8080", "https://localhost", "http://[::1]:1"}) {
        const std::optional<Route> route = lookup.known(QUrl(QLatin1String(url)));
        QVERIFY(route);
        QCOMPARE(route->proxies.constFirst().type(), QNetworkProxy::NoProxy);
    }
    QCOMPARE(system.asked(), 0);
}

void RouteLookupTest::isDirectWhereThatIsChosen()
{
    SlowSystem system;
    RouteLookup lookup(system.query(), {}, Unlimited);
    const Outcome<Route> early;
    lookup.find(service, this, early.callback());
    QERNAL_AWAIT_EQUAL(system.asked(), 1);
    lookup.setDirect(true);
    QVERIFY(lookup.known(service));
    // What the system says of a question that was asked before does not count.
    system.answer();
    QVERIFY(early.arrives());
    QCOMPARE(early.value().proxies.constFirst().type(), QNetworkProxy::NoProxy);
    QCOMPARE(lookup.known(service)->proxies.constFirst().type(), QNetworkProxy::NoProxy);
    QCOMPARE(system.asked(), 1);

    lookup.setDirect(false);
    QVERIFY(!lookup.known(service));
    const Outcome<Route> late;
    lookup.find(service, this, late.callback());
    system.answer();
    QVERIFY(late.arrives());
    QCOMPARE(late.value().proxies.constFirst().hostName(), QStringLiteral("proxy.example"));
}

void RouteLookupTest::aChoiceForgetsWhatWasKnown()
{
    SlowSystem system;
    RouteLookup lookup(system.query(), {}, 50ms);
    const Outcome<Route> early;
    lookup.find(service, this, early.callback());
    QVERIFY(early.arrives());
    system.answer();
    QERNAL_AWAIT(lookup.known(service)->isProxyKnown);
    lookup.setDirect(true);
    lookup.setDirect(false);
    QVERIFY(!lookup.known(service));
    // This time the system is silent.
    const Outcome<Route> late;
    lookup.find(service, this, late.callback());
    QVERIFY(late.arrives());
    QCOMPARE(late.value().proxies.constFirst().type(), QNetworkProxy::NoProxy);
    QVERIFY(!late.value().isProxyKnown);
    system.answer();
}

void RouteLookupTest::isDirectWhenTheLimitPasses()
{
    SlowSystem system;
    RouteLookup lookup(system.query(), {}, 50ms);
    const Outcome<Route> outcome;
    lookup.find(service, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().proxies.constFirst().type(), QNetworkProxy::NoProxy);
    QVERIFY(!outcome.value().isProxyKnown);
    system.answer();
}

void RouteLookupTest::aLateAnswerCounts()
{
    SlowSystem system;
    RouteLookup lookup(system.query(), {}, 50ms);
    const Outcome<Route> outcome;
    lookup.find(service, this, outcome.callback());
    QVERIFY(outcome.arrives());
    system.answer();
    QERNAL_AWAIT(lookup.known(service)->isProxyKnown);
    QCOMPARE(lookup.known(service)->proxies.constFirst().hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(outcome.calls(), 1);
}

void RouteLookupTest::isSilentWithoutContext()
{
    SlowSystem system;
    RouteLookup lookup(system.query(), {}, Unlimited);
    const Outcome<Route> gone;
    const Outcome<Route> here;
    auto context = std::make_unique<QObject>();
    lookup.find(service, context.get(), gone.callback());
    lookup.find(service, this, here.callback());
    context.reset();
    system.answer();
    QVERIFY(here.arrives());
    QCOMPARE(gone.calls(), 0);
}

void RouteLookupTest::mayGoWhileTheSystemIsSilent()
{
    SlowSystem system;
    const Outcome<Route> outcome;
    auto lookup = std::make_unique<RouteLookup>(system.query(), TrustSource(), Unlimited);
    lookup->find(service, this, outcome.callback());
    QERNAL_AWAIT_EQUAL(system.asked(), 1);
    lookup.reset(); // returns although nobody answers
    system.answer();
    QTest::qWait(50);
    QCOMPARE(outcome.calls(), 0);
}

void RouteLookupTest::asksAgainWhereTheRouteDidNotLead()
{
    SlowSystem system;
    system.answer(2);
    RouteLookup lookup(system.query(), {}, Unlimited);
    lookup.distrust(service); // nothing is known of it yet
    const Outcome<Route> outcome;
    lookup.find(service, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(system.asked(), 1);
    lookup.distrust(service);
    QVERIFY(lookup.known(service)); // meanwhile what was known
    QERNAL_AWAIT_EQUAL(system.asked(), 2);
}

void RouteLookupTest::aCallEndsWithItsContextWhileItIsLookedUp()
{
    SlowSystem system;
    HttpClient client(shortLimits(), {.proxies = system.query()});
    const Outcome<HttpAnswer> outcome;
    auto context = std::make_unique<QObject>();
    client.send({.url = service}, context.get(), outcome.callback());
    QERNAL_AWAIT_EQUAL(system.asked(), 1);
    context.reset();
    QERNAL_AWAIT(client.findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
    system.answer();
    QCOMPARE(outcome.calls(), 0);
}

void RouteLookupTest::aCallEndsAtItsDeadlineWhileItIsLookedUp()
{
    HttpClient::Limits limits = shortLimits();
    limits.readDeadline = 200ms;
    limits.mutationDeadline = 200ms;
    limits.proxyLookup = Unlimited;
    for (const auto method : {HttpRequest::Method::Get, HttpRequest::Method::Delete}) {
        // Of each method one of its own: an answer that ends one look-up may not reach the next.
        SlowSystem system;
        HttpClient client(limits, {.proxies = system.query()});
        const Outcome<HttpAnswer> outcome;
        client.send({.method = method, .url = service}, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QVERIFY(outcome.value().error);
        QCOMPARE(outcome.value().error->kind, Error::Kind::TimedOut);
        QCOMPARE(outcome.value().error->host, service.host());
        QVERIFY(!outcome.value().error->perhapsExecuted);
        system.answer();
    }
}

void RouteLookupTest::anUnknownProxyIsNamed()
{
    SlowSystem system;
    HttpClient::Limits limits = shortLimits();
    limits.proxyLookup = 50ms;
    limits.tries = 1;
    HttpClient client(limits, {.proxies = system.query()});
    const Outcome<HttpAnswer> outcome;
    client.send({.method = HttpRequest::Method::Delete, .url = service}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    system.answer();
    // The machine's resolver may look for that host longer than a request may last.
    if (outcome.value().error->kind == Error::Kind::TimedOut) return;
    QCOMPARE(outcome.value().error->kind, Error::Kind::ProxyUnknown);
    QVERIFY(!outcome.value().error->perhapsExecuted);
}

void RouteLookupTest::aPacScriptThatNeverComesDoesNotFreezeTheWindow()
{
    FaultServer script({Fault{}});
    qputenv("https_proxy", "pac+" + script.url(QStringLiteral("/proxy.pac")).toEncoded());
    HttpClient::Limits limits = shortLimits();
    limits.proxyLookup = 2s;
    limits.tries = 1;
    HttpClient client(limits);
    LongestStandstill standstill;
    const Outcome<HttpAnswer> outcome;
    client.send({.url = service}, this, outcome.callback());
    QVERIFY(outcome.arrives(30'000));
    qunsetenv("https_proxy");
    QVERIFY(outcome.value().error);
    QVERIFY2(standstill.value() < 1s, QByteArray::number(qint64(standstill.value().count())));
    QVERIFY(script.connections() > 0); // it was asked for
}

QTEST_GUILESS_MAIN(RouteLookupTest)
#include "tst_routelookup.moc"
