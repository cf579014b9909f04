// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/revealfixture.h"
#include "tests/ui/shownwords.h"
#include "ui/places/handoffdialog.h"
#include "ui/reveal/closeguard.h"

#include <QTest>

using namespace qernal;

/// The reveal of a secret whose token has a hostile name and id.
class HostileRevealTest : public RevealFixture {
    Q_OBJECT
private slots:
    void revealGuardAndQuestion_data();
    void revealGuardAndQuestion();
};

void HostileRevealTest::revealGuardAndQuestion_data()
{
    QTest::addColumn<QString>("hostile");
    for (const HostileText &each : hostileTexts())
        QTest::newRow(each.name) << each.text;
}

void HostileRevealTest::revealGuardAndQuestion()
{
    QFETCH(QString, hostile);
    const auto record = m_custody->begin({.account = QUuid::createUuid(),
                                          .operation = SecretOperation::Regenerate,
                                          .tokenId = hostile,
                                          .tokenName = hostile,
                                          .wantsStored = false});
    QVERIFY(record.has_value());
    m_custody->received(*record, hostile, hostile, Secret(canary()), true);
    QERNAL_AWAIT(dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog(), 30'000));
    const auto check = [](const QObject *window) { return wrongWords(window).join(QLatin1Char('\n')); };
    QCOMPARE(check(dialog()), QString());

    dialog()->reject();
    QERNAL_AWAIT(guard());
    QCOMPARE(check(guard()), QString());
    guard()->close();

    const std::unique_ptr<HandOffDialog> page(
        new HandOffDialog(*record,
                          {.custody = m_custody.get(),
                           .ledger = nullptr,
                           .cliConfig = CliConfig(QProcessEnvironment(), m_home->path()),
                           .clock = systemClock(),
                           .environment = QProcessEnvironment::systemEnvironment()},
                          m_clipboard.get(), dialog()));
    page->setAttribute(Qt::WA_DeleteOnClose, false);
    page->open();
    QCOMPARE(check(page.get()), QString());
}

QTEST_MAIN(HostileRevealTest)
#include "tst_hostilereveal.moc"
