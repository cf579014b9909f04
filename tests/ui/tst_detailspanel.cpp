// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/detailspanel.h"

#include "tests/ui/pagefixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <ctime>

using namespace qernal;

/// That the details offer what can be done with a secret where it is, and only that.
class DetailsPanelTest : public QObject {
    Q_OBJECT
private slots:
    void everyActionIsPossibleWhereItIsOffered_data();
    void everyActionIsPossibleWhereItIsOffered();
    void eachButtonAsksForItsAction();
    void aRecordSaysWhatCanBeRead_data();
    void aRecordSaysWhatCanBeRead();
    void aLongNamePushesNothingAside();
    void daysAreThoseOfTheCalendar_data();
    void daysAreThoseOfTheCalendar();
    void theLastUseIsNamed();
    void f5ReadsTheShownToken();
    void aReplacementIsGoneOnWithFromHere();
};

namespace {

const QStringList Buttons{QStringLiteral("keepSecret"),      QStringLiteral("addSecret"),
                          QStringLiteral("copySecret"),      QStringLiteral("useSecret"),
                          QStringLiteral("checkSecret"),     QStringLiteral("removeFromKeychain"),
                          QStringLiteral("regenerateSecret")};

TokenDetails detailsOf(const SecretFacts &facts)
{
    return {.token = pageToken(QStringLiteral("deploy")), .secret = facts, .now = QDateTime::currentDateTimeUtc()};
}

} // namespace

void DetailsPanelTest::everyActionIsPossibleWhereItIsOffered_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("signsIn");
    QTest::addColumn<QStringList>("offered");
    const auto names = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const auto row = [](SecretState state) { return static_cast<int>(state); };
    QTest::newRow("not here") << -1 << false << false << names("addSecret regenerateSecret");
    QTest::newRow("the sign-in's") << -1 << false << true << names("regenerateSecret");
    QTest::newRow("requested") << row(SecretState::Requested) << false << false << names("");
    // Copied, and the reveal closed, while the keychain did not take it: this is the last place that offers it.
    QTest::newRow("held") << row(SecretState::Held) << true << false
                          << names("keepSecret copySecret useSecret checkSecret");
    QTest::newRow("pending") << row(SecretState::Pending) << true << false
                             << names("keepSecret copySecret useSecret checkSecret removeFromKeychain");
    QTest::newRow("stored") << row(SecretState::Stored) << true << false
                            << names("copySecret useSecret checkSecret removeFromKeychain");
    QTest::newRow("unknown, the old one is here")
        << row(SecretState::Unknown) << true << false
        << names("copySecret useSecret checkSecret removeFromKeychain regenerateSecret");
    QTest::newRow("unknown, none is here") << row(SecretState::Unknown) << false << false << names("regenerateSecret");
    QTest::newRow("lost") << row(SecretState::Lost) << false << false << names("regenerateSecret");
}

void DetailsPanelTest::everyActionIsPossibleWhereItIsOffered()
{
    QFETCH(int, state);
    QFETCH(bool, readable);
    QFETCH(bool, signsIn);
    QFETCH(QStringList, offered);
    DetailsPanel panel;
    panel.show();
    const SecretFacts facts{.state = state < 0 ? std::nullopt : std::optional(static_cast<SecretState>(state)),
                            .readable = readable,
                            .signsIn = signsIn,
                            .signInKept = true};
    panel.showToken(detailsOf(facts));
    QStringList shown;
    for (const QString &name : Buttons) {
        const auto *button = panel.findChild<QPushButton *>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        if (!button->isVisible()) continue;
        shown << name;
        QVERIFY2(button->isEnabled(), qPrintable(name));
    }
    QCOMPARE(shown, offered);
    QCOMPARE(whyNoSecret(facts).isEmpty(), offered.contains(QStringLiteral("copySecret")));
    QCOMPARE(whyNoKeychainEntry(facts).isEmpty(), offered.contains(QStringLiteral("removeFromKeychain")));
}

void DetailsPanelTest::eachButtonAsksForItsAction()
{
    DetailsPanel panel;
    panel.show();
    panel.showToken(detailsOf({.state = SecretState::Pending, .readable = true}));
    QList<SecretAction> asked;
    connect(&panel, &DetailsPanel::secretActionRequested, &panel, [&asked](SecretAction action, const Token &token) {
        QCOMPARE(token.name, QStringLiteral("deploy"));
        asked << action;
    });
    for (const QString &name : Buttons) {
        auto *button = panel.findChild<QPushButton *>(name);
        if (button->isVisible()) button->click();
    }
    QCOMPARE(asked, (QList{SecretAction::Store, SecretAction::Copy, SecretAction::HandOn, SecretAction::Check,
                           SecretAction::Remove}));
}

void DetailsPanelTest::aRecordSaysWhatCanBeRead_data()
{
    QTest::addColumn<SecretState>("state");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("replacedKey");
    QTest::addColumn<bool>("readable");
    const QString key = QStringLiteral("com.qernal.TokenManager/a/b/c");
    QTest::newRow("requested") << SecretState::Requested << QString() << key << false;
    QTest::newRow("held") << SecretState::Held << QString() << QString() << true;
    QTest::newRow("stored") << SecretState::Stored << key << QString() << true;
    QTest::newRow("a lost regenerate of a stored one") << SecretState::Unknown << QString() << key << true;
    QTest::newRow("a lost regenerate of one that was never here")
        << SecretState::Unknown << QString() << QString() << false;
    QTest::newRow("a keychain that did not say") << SecretState::Unknown << key << QString() << true;
    QTest::newRow("lost") << SecretState::Lost << QString() << QString() << false;
}

void DetailsPanelTest::aRecordSaysWhatCanBeRead()
{
    QFETCH(SecretState, state);
    QFETCH(QString, key);
    QFETCH(QString, replacedKey);
    SecretRecord record;
    record.state = state;
    record.keychainKey = key;
    record.replacedKey = replacedKey;
    QTEST(record.isReadable(), "readable");
}

void DetailsPanelTest::aLongNamePushesNothingAside()
{
    DetailsPanel panel;
    panel.resize(280, 600);
    panel.show();
    TokenDetails details = detailsOf({.state = SecretState::Pending, .readable = true});
    details.token.name = QString(255, QLatin1Char('w'));
    panel.showToken(details);
    QVERIFY(QTest::qWaitForWindowExposed(&panel, 30'000));
    const auto buttons = panel.findChildren<QAbstractButton *>();
    QVERIFY(!buttons.isEmpty());
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible()) continue;
        const QRect place(button->mapTo(panel.viewport(), QPoint(0, 0)), button->size());
        QVERIFY2(place.left() >= 0 && place.right() < panel.viewport()->width(), qPrintable(button->objectName()));
    }
}

void DetailsPanelTest::daysAreThoseOfTheCalendar_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("expiry");
    QTest::addColumn<QString>("words");
    const QDateTime spring(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC);
    const QDateTime april(QDate(2026, 4, 1), QTime(22, 30), Qt::UTC);
    QTest::newRow("across the change to summer time")
        << QByteArrayLiteral("Europe/Berlin") << spring << april << QStringLiteral("13 day");
    QTest::newRow("where clocks are not changed")
        << QByteArrayLiteral("UTC") << spring << april << QStringLiteral("12 day");
    QTest::newRow("across the change to winter time")
        << QByteArrayLiteral("Europe/Berlin") << QDateTime(QDate(2026, 10, 20), QTime(12, 0), Qt::UTC)
        << QDateTime(QDate(2026, 11, 1), QTime(22, 30), Qt::UTC) << QStringLiteral("12 day");
}

void DetailsPanelTest::daysAreThoseOfTheCalendar()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, expiry);
    QFETCH(QString, words);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    DetailsPanel panel;
    panel.show();
    TokenDetails details = detailsOf({});
    details.token.expiryAt = expiry;
    details.now = now;
    panel.showToken(details);
    const QString said = panel.findChild<QWidget *>(QStringLiteral("detailsStatus"))->accessibleName();
    QVERIFY2(said.contains(words), qPrintable(said));
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

void DetailsPanelTest::theLastUseIsNamed()
{
    DetailsPanel panel;
    TokenDetails details = detailsOf({.state = SecretState::Stored, .readable = true});
    panel.showToken(details);
    const auto *said = panel.findChild<QLabel *>(QStringLiteral("detailsLastUse"));
    QCOMPARE(said->text(), QStringLiteral("Never used here"));
    QVERIFY(said->toolTip().isEmpty());
    details.lastUsedAt = details.now.addDays(-40);
    panel.showToken(details);
    QCOMPARE(said->text(), QStringLiteral("Last used here 40 days ago"));
    QVERIFY(!said->toolTip().isEmpty());
}

void DetailsPanelTest::f5ReadsTheShownToken()
{
    DetailsPanel panel;
    panel.show();
    QSignalSpy reads(&panel, &DetailsPanel::readRequested);
    panel.showToken(detailsOf({}));
    QVERIFY(QTest::qWaitForWindowActive(&panel, 30'000));
    auto *copy = panel.findChild<QToolButton *>(QStringLiteral("copyName"));
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_F5);
    QCOMPARE(reads.size(), 1);
    panel.showNothing();
    QTest::keyClick(&panel, Qt::Key_F5);
    QCOMPARE(reads.size(), 1);
}

void DetailsPanelTest::aReplacementIsGoneOnWithFromHere()
{
    DetailsPanel panel;
    panel.show();
    QSignalSpy resumed(&panel, &DetailsPanel::resumeRequested);
    TokenDetails details = detailsOf({});
    panel.showToken(details);
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("resumeReplacement"));
    QVERIFY(!button->isVisible());
    details.replacement = QStringLiteral("Being replaced, 2 of 3 places filled");
    panel.showToken(details);
    QVERIFY(button->isVisible());
    QCOMPARE(panel.findChild<QLabel *>(QStringLiteral("detailsReplacement"))->text(), details.replacement);
    button->click();
    QCOMPARE(resumed.count(), 1);
    details.replacement.clear();
    panel.showToken(details);
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(DetailsPanelTest)
#include "tst_detailspanel.moc"
