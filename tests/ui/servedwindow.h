// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/net/refusingport.h"
#include "tests/support/demoprocess.h"
#include "tests/support/servicegate.h"
#include "tests/ui/windowfixture.h"

#include <QTest>

#include <memory>

namespace qernal {

/// A window on the demo service, behind a gate on a port that stays ours: once it is gone, nobody listens there.
class ServedWindow : public WindowFixture {
public:
    ServedWindow()
    {
        m_gate->close();
        m_gate->listen(QHostAddress::LocalHost, m_port.number());
    }
    ~ServedWindow() { close(); }
    Q_DISABLE_COPY_MOVE(ServedWindow)

    [[nodiscard]] bool isReady() const { return m_service.isRunning() && m_gate->isListening(); }
    void stopService() { m_gate.reset(); }

    void signIn() { signInWith(m_service.apiToken()); }
    void signInWith(const QByteArray &apiToken)
    {
        WindowFixture::signIn({.id = QUuid(QStringLiteral("{6d2e0c8a-0000-4000-8000-000000000001}")),
                               .name = QStringLiteral("Work"),
                               .apiUrl = m_port.url(),
                               .authorizationUrl = m_port.url(),
                               .kind = Credential::Kind::ApiToken,
                               .demo = true,
                               .remembered = false},
                              {Credential::Kind::ApiToken, Secret(apiToken)});
    }

private:
    DemoProcess m_service;
    const RefusingPort m_port;
    std::unique_ptr<ServiceGate> m_gate = std::make_unique<ServiceGate>(m_service.url());
};

/// Keeps a picture of the window where QERNAL_PICTURES names a folder, for eyes to judge.
inline void picture(ServedWindow &fixture, const QString &name)
{
    const QString folder = qEnvironmentVariable("QERNAL_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(60);
        fixture.window()->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
}

} // namespace qernal
