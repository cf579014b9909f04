// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/chipbutton.h"
#include "ui/tokens/statuschips.h"

#include <QLocale>
#include <QTest>

using namespace qernal;

class StatusChipsTest : public QObject {
    Q_OBJECT
private slots:
    void beginsWithAll();
    void aClickChoosesOneOnly();
    void settingIsSilent();
    void showsCountsToEveryone();
    void keysMoveTheChoice();

private:
    static ChipButton *chip(const StatusChips &chips, const char *name)
    {
        return chips.findChild<ChipButton *>(QString::fromLatin1(name));
    }
};

void StatusChipsTest::beginsWithAll()
{
    const StatusChips chips;
    QCOMPARE(chips.current(), std::nullopt);
    QVERIFY(chip(chips, "chipAll")->isChecked());
    QCOMPARE(chips.findChildren<ChipButton *>().size(), 5);
}

void StatusChipsTest::aClickChoosesOneOnly()
{
    StatusChips chips;
    std::optional<TokenStatus> chosen;
    connect(&chips, &StatusChips::chosen, this, [&chosen](std::optional<TokenStatus> status) { chosen = status; });
    QTest::mouseClick(chip(chips, "chipExpired"), Qt::LeftButton);
    QCOMPARE(chosen, TokenStatus::Expired);
    QCOMPARE(chips.current(), TokenStatus::Expired);
    QVERIFY(!chip(chips, "chipAll")->isChecked());
    QTest::mouseClick(chip(chips, "chipAll"), Qt::LeftButton);
    QCOMPARE(chosen, std::nullopt);
    QCOMPARE(chips.current(), std::nullopt);
}

void StatusChipsTest::settingIsSilent()
{
    StatusChips chips;
    int told = 0;
    connect(&chips, &StatusChips::chosen, this, [&told] { ++told; });
    chips.setCurrent(TokenStatus::NeverExpires);
    QCOMPARE(chips.current(), TokenStatus::NeverExpires);
    QCOMPARE(told, 0);
}

void StatusChipsTest::showsCountsToEveryone()
{
    StatusChips chips;
    const int before = chip(chips, "chipActive")->sizeHint().width();
    chips.setCount(TokenStatus::Active, 1234);
    QVERIFY(chip(chips, "chipActive")->sizeHint().width() > before);
    QVERIFY(chip(chips, "chipActive")->accessibleName().contains(QLocale().toString(1234)));
    chips.setCount(TokenStatus::Expired, 0);
    QVERIFY(chip(chips, "chipExpired")->accessibleName().contains(QLatin1Char('0')));
    // Not counted yet.
    QCOMPARE(chip(chips, "chipNeverExpires")->accessibleName(), QStringLiteral("Never expires"));
}

void StatusChipsTest::keysMoveTheChoice()
{
    StatusChips chips;
    chips.resize(chips.sizeHint());
    chips.show();
    chips.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chips, 30'000));
    chip(chips, "chipAll")->setFocus();
    QTest::keyClick(chip(chips, "chipAll"), Qt::Key_Right);
    QVERIFY(chip(chips, "chipActive")->hasFocus());
    QTest::keyClick(chip(chips, "chipActive"), Qt::Key_Space);
    QCOMPARE(chips.current(), TokenStatus::Active);
}

QTEST_MAIN(StatusChipsTest)
#include "tst_statuschips.moc"
