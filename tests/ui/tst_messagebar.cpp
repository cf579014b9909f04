// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace qernal;

class MessageBarTest : public QObject {
    Q_OBJECT
private slots:
    void isHiddenWhileThereIsNothing();
    void laterOfATopicReplaces();
    void remedyClosesFirst();
    void closeButtonCloses();
    void showsThreeAndKeepsTheRest();
    void textIsPlain();
};

namespace {

Message message(const QString &text, const QString &topic = {})
{
    return {.level = Message::Level::Problem, .text = text, .remedies = {}, .topic = topic};
}

} // namespace

void MessageBarTest::isHiddenWhileThereIsNothing()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showMessage(message(QStringLiteral("one")));
    QVERIFY(!bar.isHidden());
    bar.clear();
    QVERIFY(bar.isHidden());
}

void MessageBarTest::laterOfATopicReplaces()
{
    MessageBar bar;
    bar.showMessage(message(QStringLiteral("first"), QStringLiteral("list")));
    bar.showMessage(message(QStringLiteral("other")));
    bar.showMessage(message(QStringLiteral("second"), QStringLiteral("list")));
    QCOMPARE(bar.messages().size(), 2);
    QCOMPARE(bar.messages().first().text, QStringLiteral("second"));
    bar.closeTopic(QStringLiteral("list"));
    QCOMPARE(bar.messages().size(), 1);
    bar.closeTopic(QString());
    QCOMPARE(bar.messages().size(), 1);
}

void MessageBarTest::remedyClosesFirst()
{
    MessageBar bar;
    qsizetype left = -1;
    Message failed = message(QStringLiteral("failed"));
    failed.remedies = {{QStringLiteral("Retry"), [&] { left = bar.messages().size(); }}};
    bar.showMessage(failed);
    auto *button = bar.findChild<QPushButton *>(QStringLiteral("messageRemedy"));
    QVERIFY(button != nullptr);
    QCOMPARE(button->text(), QStringLiteral("Retry"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(left, 0);
}

void MessageBarTest::closeButtonCloses()
{
    MessageBar bar;
    bar.showMessage(message(QStringLiteral("failed")));
    auto *close = bar.findChild<QToolButton *>(QStringLiteral("messageClose"));
    QVERIFY(close != nullptr);
    QVERIFY(!close->accessibleName().isEmpty());
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(bar.messages().isEmpty());
}

void MessageBarTest::showsThreeAndKeepsTheRest()
{
    MessageBar bar;
    for (int i = 0; i < 5; ++i) {
        bar.showMessage(message(QString::number(i)));
    }
    QCOMPARE(bar.messages().size(), 5);
    const auto rows = bar.findChildren<MessageRow *>();
    QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const MessageRow *row) { return !row->isHidden(); }), 3);
}

void MessageBarTest::textIsPlain()
{
    MessageBar bar;
    bar.showMessage(message(QStringLiteral("<img src='file:///etc/passwd'>")));
    const auto *label = bar.findChild<QLabel *>(QStringLiteral("messageText"));
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
