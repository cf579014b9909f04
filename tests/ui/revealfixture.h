// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"
#include "core/secrets/secretcustody.h"
#include "tests/support/await.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/reveal/closeguard.h"
#include "ui/reveal/revealdialog.h"
#include "ui/reveal/revealpresenter.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace qernal {

/// A window, a presenter, a real custody and a real keychain, made anew for each test function.
class RevealFixture : public QObject {
    Q_OBJECT
protected slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    [[nodiscard]] static QByteArray canary();
    [[nodiscard]] static QString tokenId();
    /// Lets a secret arrive as if the service had answered; null if the ledger refused.
    QUuid arrive(SecretOperation operation = SecretOperation::Create, bool wantsStored = false, bool damaged = false);
    [[nodiscard]] RevealDialog *dialog() const;
    [[nodiscard]] CloseGuard *guard() const;
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QString status() const
    {
        return dialog()->findChild<QLabel *>(QStringLiteral("revealStatus"))->text();
    }
    [[nodiscard]] SecretState state(const QUuid &record) const { return m_custody->records()->record(record)->state; }
    void makeCustody(std::chrono::milliseconds watchdog);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<SecretCustody> m_custody;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<RevealPresenter> m_presenter;
    std::unique_ptr<Theme> m_theme;
};

/// The keychain's daemon, stopped in its tracks until told to go on.
class StoppedKeychain {
public:
    StoppedKeychain();
    ~StoppedKeychain();
    Q_DISABLE_COPY_MOVE(StoppedKeychain)

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    void goOn() const;

private:
    pid_t m_process;
    bool m_stopped = false;
};

} // namespace qernal

/// Lets a secret arrive and waits until its reveal, @c open, has the focus.
#define OPEN_REVEAL(...)                                                                                               \
    const QUuid record = arrive(__VA_ARGS__);                                                                          \
    QVERIFY(!record.isNull());                                                                                         \
    QERNAL_AWAIT(dialog());                                                                                            \
    QVERIFY(QTest::qWaitForWindowActive(dialog(), 30'000));                                                            \
    const QPointer<RevealDialog> open = dialog()
