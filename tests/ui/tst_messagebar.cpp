// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

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
    void endsWithItsContext();
    void aQuestionKeepsTheMessage();
    void theFocusStaysInTheBar();
    void theLastMessageGivesTheFocusBack();
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

void MessageBarTest::endsWithItsContext()
{
    MessageBar bar;
    int ran = 0;
    auto context = std::make_unique<QObject>();
    Message failed = message(QStringLiteral("failed"));
    failed.remedies = {{QStringLiteral("Retry"), [&] { ++ran; }}};
    failed.context = context.get();
    bar.showMessage(failed);
    bar.showMessage(message(QStringLiteral("other")));
    auto *button = bar.findChild<QPushButton *>(QStringLiteral("messageRemedy"));
    context.reset();
    QCOMPARE(bar.messages().size(), 1);
    QCOMPARE(bar.messages().first().text, QStringLiteral("other"));
    // The row goes with the next turn of the event loop; an assistive tool may still hold its button.
    button->click();
    QCOMPARE(ran, 0);
}

void MessageBarTest::aQuestionKeepsTheMessage()
{
    MessageBar bar;
    int asked = 0;
    Message failed = message(QStringLiteral("failed"), QStringLiteral("topic"));
    failed.remedies = {{QStringLiteral("Forget"), [&] { ++asked; }, true}};
    bar.showMessage(failed);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar, 30'000));
    auto *button = bar.findChild<QPushButton *>(QStringLiteral("messageRemedy"));
    button->setFocus();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked, 1);
    QCOMPARE(bar.messages().size(), 1);
    QVERIFY(button->hasFocus());
    bar.closeTopic(QStringLiteral("topic"));
    QVERIFY(bar.messages().isEmpty());
}

void MessageBarTest::theFocusStaysInTheBar()
{
    MessageBar bar;
    bar.showMessage(message(QStringLiteral("other")));
    bar.showMessage(message(QStringLiteral("failed"), QStringLiteral("topic")));
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar, 30'000));
    bar.findChildren<QToolButton *>(QStringLiteral("messageClose")).last()->setFocus();
    bar.showMessage(message(QStringLiteral("failed again"), QStringLiteral("topic")));
    const auto *row = qobject_cast<MessageRow *>(QApplication::focusWidget());
    QVERIFY(row != nullptr);
    QCOMPARE(row->message().text, QStringLiteral("failed again"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    row = qobject_cast<MessageRow *>(QApplication::focusWidget());
    QVERIFY(row != nullptr);
    QCOMPARE(row->message().text, QStringLiteral("other"));
}

void MessageBarTest::theLastMessageGivesTheFocusBack()
{
    QWidget window;
    auto *chip = new QPushButton(QStringLiteral("chip"), &window);
    auto *table = new QPushButton(QStringLiteral("table"), &window);
    auto *bar = new MessageBar(&window);
    connect(bar, &MessageBar::focusReleased, table, qOverload<>(&QWidget::setFocus));
    bar->showMessage(message(QStringLiteral("failed")));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 30'000));
    auto *close = bar->findChild<QToolButton *>(QStringLiteral("messageClose"));
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(table->hasFocus());
    QVERIFY(!chip->hasFocus());
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
