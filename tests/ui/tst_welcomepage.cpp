// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/removalwords.h"
#include "ui/signin/choicebutton.h"
#include "ui/signin/welcomepage.h"

#include <QSignalSpy>
#include <QTest>

using namespace qernal;

class WelcomePageTest : public QObject {
    Q_OBJECT

private slots:
    void eachChoiceIsOneKeyAway_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Qt::Key>("key");
        for (const auto key : {Qt::Key_Return, Qt::Key_Space}) {
            for (const char *name : {"signIn", "cliToken", "demo"}) {
                QTest::addRow("%s by %s", name, key == Qt::Key_Space ? "space" : "enter")
                    << QString::fromLatin1(name) << key;
            }
        }
    }
    void eachChoiceIsOneKeyAway()
    {
        QFETCH(QString, name);
        QFETCH(Qt::Key, key);
        WelcomePage page;
        page.offerCliToken(QStringLiteral("QERNAL_TOKEN"));
        page.show();
        QSignalSpy signIn(&page, &WelcomePage::signInRequested);
        QSignalSpy cliToken(&page, &WelcomePage::cliTokenRequested);
        QSignalSpy demo(&page, &WelcomePage::demoRequested);
        auto *choice = page.findChild<ChoiceButton *>(name);
        QVERIFY(choice->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(choice, key);
        QCOMPARE(signIn.size(), name == QLatin1String("signIn") ? 1 : 0);
        QCOMPARE(cliToken.size(), name == QLatin1String("cliToken") ? 1 : 0);
        QCOMPARE(demo.size(), name == QLatin1String("demo") ? 1 : 0);
    }

    void theClisTokenIsNamed()
    {
        WelcomePage page;
        page.offerCliToken(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("1ca25614-3a0b-4f3c-9f11-000000000000"));
        QCOMPARE(page.findChild<ChoiceButton *>(QStringLiteral("cliToken"))->accessibleDescription(),
                 QStringLiteral("Token 1ca25614… from QERNAL_TOKEN"));
        page.offerCliToken(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("1ca25614-3a0b-4f3c-9f11-000000000000"),
                           removalWords(CredentialText::Removal::Quotes));
        QCOMPARE(page.findChild<ChoiceButton *>(QStringLiteral("cliToken"))->accessibleDescription(),
                 QStringLiteral("Token 1ca25614… from QERNAL_TOKEN. Left out: quotation marks."));
    }

    void theClisTokenIsOfferedOnlyWhereThereIsOne()
    {
        WelcomePage page;
        page.show();
        auto *choice = page.findChild<ChoiceButton *>(QStringLiteral("cliToken"));
        QVERIFY(!choice->isVisible());
        page.offerCliToken(QStringLiteral("/home/user/.qernal/config.yaml"));
        QVERIFY(choice->isVisible());
        QVERIFY(choice->accessibleDescription().contains(QStringLiteral("config.yaml")));
        page.offerCliToken({});
        QVERIFY(!choice->isVisible());
    }
};

QTEST_MAIN(WelcomePageTest)
#include "tst_welcomepage.moc"
