// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tourwithoutkeychain.h"
#include "tests/support/await.h"

#include <QLabel>

namespace qernal {

TourWithoutKeychain::TourWithoutKeychain(Application *application, const QString &pictures)
    : m_guide(pictures, application->theme())
{
}

void TourWithoutKeychain::revealSaysNotSaved()
{
    QVERIFY(m_guide.click(QStringLiteral("demo")));
    QVERIFY(m_guide.hasToken(QStringLiteral("ci-runner")));
    m_guide.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_guide.find(QStringLiteral("newTokenDialog")));
    m_guide.type(QStringLiteral("no-keychain-here"));
    m_guide.press(Qt::Key_Return);
    QVERIFY(m_guide.find(QStringLiteral("revealDialog")));
    const auto *status = m_guide.find<QLabel>(QStringLiteral("revealStatus"));
    QVERIFY(status);
    QERNAL_AWAIT(status->text().contains(QLatin1String("Not saved")));
    m_guide.takePicture(QStringLiteral("no-keychain-reveal"));
}

void TourWithoutKeychain::closingSaysWhatWouldBeLost()
{
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.find(QStringLiteral("closeGuard")));
    m_guide.takePicture(QStringLiteral("no-keychain-guard"));
    m_guide.press(Qt::Key_Escape);
    QVERIFY(m_guide.isGone(QStringLiteral("closeGuard")));
    QVERIFY(m_guide.click(QStringLiteral("copyButton")));
    QVERIFY(m_guide.click(QStringLiteral("doneButton")));
    QVERIFY(m_guide.isGone(QStringLiteral("revealDialog")));
    m_guide.takePicture(QStringLiteral("no-keychain-copied"));
}

} // namespace qernal
