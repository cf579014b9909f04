// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/detailspanel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

/// That the details offer what can be done with a secret where it is.
class DetailsPanelTest : public QObject {
    Q_OBJECT
private slots:
    void aSecretThatIsNotStoredCanBeKept_data();
    void aSecretThatIsNotStoredCanBeKept();
};

void DetailsPanelTest::aSecretThatIsNotStoredCanBeKept_data()
{
    QTest::addColumn<SecretState>("state");
    QTest::addColumn<bool>("offered");
    QTest::newRow("requested") << SecretState::Requested << false;
    // Copied, and the reveal closed, while the keychain did not take it: this is the last place that offers it.
    QTest::newRow("held") << SecretState::Held << true;
    QTest::newRow("pending") << SecretState::Pending << true;
    QTest::newRow("stored") << SecretState::Stored << false;
    QTest::newRow("lost") << SecretState::Lost << false;
}

void DetailsPanelTest::aSecretThatIsNotStoredCanBeKept()
{
    QFETCH(SecretState, state);
    QFETCH(bool, offered);
    DetailsPanel panel;
    panel.show();
    TokenDetails details;
    details.token.id = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
    details.secret = state;
    details.now = QDateTime::currentDateTimeUtc();
    panel.showToken(details);
    auto *keep = panel.findChild<QPushButton *>(QStringLiteral("keepSecret"));
    QCOMPARE(keep->isVisible(), offered);
    if (!offered) return;
    QSignalSpy wanted(&panel, &DetailsPanel::keepRequested);
    keep->click();
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(DetailsPanelTest)
#include "tst_detailspanel.moc"
