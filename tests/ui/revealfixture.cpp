// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/revealfixture.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <csignal>

using namespace std::chrono_literals;

namespace qernal {

StoppedKeychain::StoppedKeychain()
    : m_process(static_cast<pid_t>(
          QDBusConnection::sessionBus().interface()->servicePid(QStringLiteral("org.freedesktop.secrets")).value()))
{
    m_stopped = m_process > 0 && kill(m_process, SIGSTOP) == 0;
}

StoppedKeychain::~StoppedKeychain()
{
    goOn();
}

void StoppedKeychain::goOn() const
{
    if (m_stopped) kill(m_process, SIGCONT);
}

QByteArray RevealFixture::canary()
{
    return QByteArrayLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm");
}

QString RevealFixture::tokenId()
{
    return QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
}

void RevealFixture::initTestCase()
{
    m_theme = std::make_unique<Theme>(qobject_cast<QApplication *>(qApp));
    m_theme->setMode(Theme::Mode::Light);
    // A window that is mapped before the window manager runs is never made active: try with new ones.
    bool managed = false;
    for (int attempt = 0; attempt < 60 && !managed; ++attempt) {
        QWidget probe;
        probe.show();
        managed = QTest::qWaitForWindowActive(&probe, 500);
    }
    QVERIFY(managed);
}

void RevealFixture::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_clipboard = std::make_unique<SecretClipboard>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_window->show();
    // The window manager's word on it comes late, and would take the focus from a dialog that opened meanwhile.
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 30'000));
    makeCustody(10s);
}

void RevealFixture::cleanup()
{
    m_presenter.reset();
    m_window.reset();
    m_clipboard.reset();
    m_custody.reset();
    m_keychain.reset();
    m_home.reset();
}

void RevealFixture::makeCustody(std::chrono::milliseconds watchdog)
{
    m_presenter.reset();
    m_custody.reset();
    m_keychain = std::make_unique<Keychain>(QStringLiteral("com.qernal.TokenManager.test"), watchdog);
    m_custody =
        std::make_unique<SecretCustody>(m_home->filePath(QStringLiteral("ledger")), m_keychain.get(), systemClock());
    m_presenter = std::make_unique<RevealPresenter>(m_custody.get(), m_clipboard.get(),
                                                    CliConfig(QProcessEnvironment(), m_home->path()), m_window.get());
}

QUuid RevealFixture::arrive(SecretOperation operation, bool wantsStored, bool damaged)
{
    const auto record = m_custody->begin({.account = QUuid::createUuid(),
                                          .operation = operation,
                                          .tokenId = operation == SecretOperation::Create ? QString() : tokenId(),
                                          .tokenName = QStringLiteral("deploy-production"),
                                          .wantsStored = wantsStored});
    if (!record) return {};
    m_custody->received(*record, tokenId(), QStringLiteral("deploy-production"), Secret(canary()), damaged);
    return *record;
}

RevealDialog *RevealFixture::dialog() const
{
    for (auto *found : m_window->findChildren<RevealDialog *>())
        if (found->isVisible()) return found;
    return nullptr;
}

CloseGuard *RevealFixture::guard() const
{
    return dialog() ? dialog()->findChild<CloseGuard *>() : nullptr;
}

} // namespace qernal
