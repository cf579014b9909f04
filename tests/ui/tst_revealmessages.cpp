// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/revealfixture.h"
#include "ui/feedback/forgetquestion.h"

#include <QSignalSpy>

using namespace qernal;
using namespace std::chrono_literals;

/// What is told of a secret once its reveal was closed: it is true as long as it is there, and its remedies do what
/// they say.
class RevealMessagesTest : public RevealFixture {
    Q_OBJECT
private slots:
    void forgetAsksFirst();
    void anOlderSecretsMessageEndsWithIt();
    void aWishIsAnsweredLate();
    void whatWasWantedStoredIsSaidLate();
    void discardingIsSaid();
    void aRemovalIsSaidLate();
    void theQuestionEndsWithItsReason();

private:
    /// Copies and closes the open reveal and gives what is told of it.
    void postpone(Message &told);
    [[nodiscard]] ForgetQuestion *question() const { return m_window->findChild<ForgetQuestion *>(); }
    void answer(const char *button)
    {
        QTest::mouseClick(question()->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
};

void RevealMessagesTest::postpone(Message &told)
{
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    const QPointer<RevealDialog> open = dialog();
    QTest::mouseClick(button("copyButton"), Qt::LeftButton);
    QERNAL_AWAIT(button("doneButton")->isEnabled());
    QTest::mouseClick(button("doneButton"), Qt::LeftButton);
    QERNAL_AWAIT(!open);
    QERNAL_AWAIT_EQUAL(messages.size(), 1);
    told = messages.first().first().value<Message>();
}

void RevealMessagesTest::forgetAsksFirst()
{
    OPEN_REVEAL();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    Message told;
    postpone(told);
    if (QTest::currentTestFailed()) return;
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    told.remedies.last().action();
    QERNAL_AWAIT(question());
    QVERIFY(question()->text().contains(QStringLiteral("deploy-production")));
    // The message stays until the question is answered, so that its remedies are there after the answer No.
    QVERIFY(told.remedies.last().asks);
    QSignalSpy over(m_presenter.get(), &RevealPresenter::messageOver);
    answer("cancel");
    QERNAL_AWAIT(!question());
    QCOMPARE(messages.size() + over.size(), 0);
    QCOMPARE(state(record), SecretState::Pending);
    told.remedies.last().action();
    QERNAL_AWAIT(question());
    answer("action");
    QERNAL_AWAIT(!m_custody->records()->record(record));
    QERNAL_AWAIT(!messages.isEmpty());
    const auto forgotten = messages.last().first().value<Message>();
    QCOMPARE(forgotten.level, Message::Level::Success);
    QVERIFY2(forgotten.text.contains(QStringLiteral("“deploy-production” is forgotten")), qPrintable(forgotten.text));
    QCOMPARE(forgotten.topic, told.topic);
}

void RevealMessagesTest::anOlderSecretsMessageEndsWithIt()
{
    OPEN_REVEAL(SecretOperation::Regenerate);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    Message told;
    postpone(told);
    if (QTest::currentTestFailed()) return;
    QSignalSpy over(m_presenter.get(), &RevealPresenter::messageOver);
    const auto newer = m_custody->begin({.account = m_custody->records()->record(record)->account,
                                         .operation = SecretOperation::Regenerate,
                                         .tokenId = tokenId(),
                                         .tokenName = QStringLiteral("deploy-production")});
    QVERIFY(newer);
    QCOMPARE(over.size(), 0);
    m_custody->received(*newer, tokenId(), QStringLiteral("deploy-production"), Secret("t1@newer"), false);
    QCOMPARE(over.size(), 1);
    QCOMPARE(over.first().first().toString(), told.topic);
}

void RevealMessagesTest::aWishIsAnsweredLate()
{
    makeCustody(3s);
    const StoppedKeychain stopped;
    QVERIFY(stopped.isStopped());
    OPEN_REVEAL();
    QERNAL_AWAIT(status().startsWith(QStringLiteral("Not saved: ")));
    Message told;
    postpone(told);
    if (QTest::currentTestFailed()) return;
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    QSignalSpy over(m_presenter.get(), &RevealPresenter::messageOver);
    told.remedies.first().action();
    QERNAL_AWAIT_EQUAL(messages.size(), 1);
    QCOMPARE(messages.first().first().value<Message>().level, Message::Level::Problem);
    stopped.goOn();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT_EQUAL(messages.size(), 2);
    QCOMPARE(messages.last().first().value<Message>().level, Message::Level::Success);
    QCOMPARE(over.size(), 1);
}

void RevealMessagesTest::whatWasWantedStoredIsSaidLate()
{
    makeCustody(3s);
    const StoppedKeychain stopped;
    QVERIFY(stopped.isStopped());
    OPEN_REVEAL(SecretOperation::Create, true);
    QERNAL_AWAIT(status().startsWith(QStringLiteral("Not saved: ")));
    Message told;
    postpone(told);
    if (QTest::currentTestFailed()) return;
    QVERIFY(told.text.contains(QStringLiteral("is forgotten when the program ends")));
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    stopped.goOn();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT_EQUAL(messages.size(), 1);
    const auto stored = messages.last().first().value<Message>();
    QCOMPARE(stored.level, Message::Level::Success);
    QVERIFY(stored.text.contains(QStringLiteral("is stored in the keychain")));
    QCOMPARE(stored.topic, told.topic);
}

void RevealMessagesTest::discardingIsSaid()
{
    OPEN_REVEAL();
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    open->reject();
    QERNAL_AWAIT(guard());
    QTest::mouseClick(guard()->findChild<QPushButton *>(QStringLiteral("discardButton")), Qt::LeftButton);
    QERNAL_AWAIT(!open);
    QERNAL_AWAIT_EQUAL(messages.size(), 1);
    const auto discarded = messages.last().first().value<Message>();
    QCOMPARE(discarded.level, Message::Level::Success);
    QVERIFY(discarded.text.contains(QStringLiteral("“deploy-production” is forgotten")));
}

void RevealMessagesTest::aRemovalIsSaidLate()
{
    makeCustody(3s);
    OPEN_REVEAL();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    QSignalSpy messages(m_presenter.get(), &RevealPresenter::message);
    const StoppedKeychain stopped;
    QVERIFY(stopped.isStopped());
    open->reject();
    QERNAL_AWAIT(guard());
    QTest::mouseClick(guard()->findChild<QPushButton *>(QStringLiteral("discardButton")), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(messages.size(), 1);
    const auto failed = messages.last().first().value<Message>();
    QCOMPARE(failed.level, Message::Level::Problem);
    QVERIFY(failed.text.contains(QStringLiteral("has not removed the secret of “deploy-production”")));
    stopped.goOn();
    QERNAL_AWAIT_EQUAL(messages.size(), 2);
    const auto removed = messages.last().first().value<Message>();
    QCOMPARE(removed.level, Message::Level::Success);
    QCOMPARE(removed.topic, failed.topic);
}

void RevealMessagesTest::theQuestionEndsWithItsReason()
{
    OPEN_REVEAL();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    Message told;
    postpone(told);
    if (QTest::currentTestFailed()) return;
    told.remedies.last().action();
    QERNAL_AWAIT(question());
    m_custody->keep(record, this, [](const Result<void> &) {});
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT(!question());
    QCOMPARE(state(record), SecretState::Stored);
}

QTEST_MAIN(RevealMessagesTest)
#include "tst_revealmessages.moc"
