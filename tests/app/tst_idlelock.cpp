// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlelock.h"
#include "app/proxychoice.h"
#include "core/net/httpclient.h"
#include "tests/core/net/refusingport.h"
#include "tests/support/await.h"
#include "tests/support/falsedesktop.h"
#include "tests/ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

/// Chooses the item of @p box in the settings that has @p data.
void choose(const WindowFixture &fixture, const char *box, const QVariant &data)
{
    if (fixture.part<QComboBox>(box) == nullptr) fixture.part<QAction>("settingsAction")->trigger();
    auto *choice = fixture.part<QComboBox>(box);
    choice->setCurrentIndex(choice->findData(data));
}

} // namespace

/// What of the settings is used outside the window: the lock after a time without use, and the proxy.
class IdleLockTest : public QObject {
    Q_OBJECT
private slots:
    void anUnusedComputerLocks();
    void theSettingIsUsedAtOnce();
    void theSettingSaysWhetherTheDesktopMeasures();
    void theProxyIsUsedAtOnce();
};

void IdleLockTest::anUnusedComputerLocks()
{
    FalseScreenSaver desktop;
    desktop.setIdleTime(15 * 60'000);
    WindowFixture fixture;
    QSignalSpy locked(fixture.window(), &MainWindow::lockRequested);
    const IdleLock lock(fixture.window(), &fixture.settings());
    QERNAL_AWAIT_EQUAL(locked.size(), 1);
}

void IdleLockTest::theSettingIsUsedAtOnce()
{
    FalseScreenSaver desktop;
    desktop.setIdleTime(5 * 60'000);
    WindowFixture fixture;
    QSignalSpy locked(fixture.window(), &MainWindow::lockRequested);
    const IdleLock lock(fixture.window(), &fixture.settings());
    QERNAL_AWAIT(desktop.questions() > 0);
    choose(fixture, "lockIdle", 0);
    QCOMPARE(locked.size(), 0);
    choose(fixture, "lockIdle", 5);
    QERNAL_AWAIT_EQUAL(locked.size(), 1);
}

void IdleLockTest::theSettingSaysWhetherTheDesktopMeasures()
{
    WindowFixture fixture;
    fixture.part<QAction>("settingsAction")->trigger();
    const auto *note = fixture.part<QLabel>("lockIdleNote");
    QERNAL_AWAIT(note->text().startsWith(QLatin1String("This does nothing here")));
    const FalseMutter desktop;
    QERNAL_AWAIT(!note->text().contains(QLatin1String("nothing")));
}

void IdleLockTest::theProxyIsUsedAtOnce()
{
    WindowFixture fixture;
    const RefusingPort refusing;
    const auto proxies = [port = refusing.number()](const QUrl &) {
        return QList<QNetworkProxy>{{QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port}};
    };
    // No address of loopback, which would need no proxy, and yet it leads nowhere else.
    const QUrl service(QStringLiteral("https://0.0.0.0:%1/").arg(refusing.number()));
    HttpClient http({.tries = 1}, {.proxies = proxies});
    const ProxyChoice choice(fixture.window(), &fixture.settings(), &http);
    const auto errorOf = [&http, &service, this] {
        std::optional<Error::Kind> kind;
        http.send({.url = service}, this, [&kind](const HttpAnswer &answer) { kind = answer.error->kind; });
        [&] { QERNAL_AWAIT(kind.has_value()); }();
        return kind.value_or(Error::Kind::Cancelled);
    };
    QCOMPARE(errorOf(), Error::Kind::ProxyFailed);
    choose(fixture, "proxy", false);
    QCOMPARE(errorOf(), Error::Kind::Unreachable);
    choose(fixture, "proxy", true);
    QCOMPARE(errorOf(), Error::Kind::ProxyFailed);
}

QTEST_MAIN(IdleLockTest)
#include "tst_idlelock.moc"
