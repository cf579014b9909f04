// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/checkup/findingcard.h"
#include "ui/checkup/findinglist.h"
#include "ui/feedback/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

Finding findingOf(FindingKind kind, FindingSeverity severity, const QString &sentence,
                  std::optional<Remedy> remedy = std::nullopt)
{
    return {.kind = kind, .severity = severity, .sentence = sentence, .remedy = std::move(remedy)};
}

const Remedy Replace{.action = Remedy::Action::ReplaceToken, .tokenId = QStringLiteral("id-1")};
const Remedy MakePrivate{.action = Remedy::Action::MakeFilePrivate, .file = QStringLiteral("/home/me/config.yaml")};

/// One of each severity, not in the order in which they are shown.
QList<Finding> someFindings()
{
    Finding file = findingOf(FindingKind::CliFileMode, FindingSeverity::Critical,
                             QStringLiteral("Others can read the CLI's file."), MakePrivate);
    file.facts = {{FactName::File, QStringLiteral("/home/me/config.yaml")}, {FactName::Mode, QStringLiteral("644")}};
    return {findingOf(FindingKind::TokenNeverExpires, FindingSeverity::Note, QStringLiteral("“ci” never expires.")),
            findingOf(FindingKind::TokenExpiring, FindingSeverity::Warning, QStringLiteral("“deploy” expires soon."),
                      Replace),
            file};
}

} // namespace

/// The check-up's dialog by itself: what it shows, how it is operated, what it asks for.
class CheckUpDialogTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsCriticalComesFirst();
    void factsAndRemedyStandWithTheirFinding();
    void aRemedyIsAskedFor_data();
    void aRemedyIsAskedFor();
    void everythingIsReachedByTab();
    void eachFindingHasANameForScreenReaders();
    void nothingToMendIsSaid();
    void aLookIsShown();
    void secretsAreTriedOnlyWhenAsked();
    void whatIsCopiedIsWhole();
    void manyFindingsStayAFewWidgets();
    void theFocusStaysInTheList();
    void itLooksAgainOnReturn();

private:
    [[nodiscard]] QList<FindingCard *> cards() const { return m_dialog->findChildren<FindingCard *>(); }
    template<typename T> [[nodiscard]] T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<CheckUpDialog> m_dialog;
};

void CheckUpDialogTest::init()
{
    m_dialog = std::make_unique<CheckUpDialog>([] { return fixedNow(); });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get(), 30'000));
}

void CheckUpDialogTest::cleanup()
{
    m_dialog.reset();
}

void CheckUpDialogTest::whatIsCriticalComesFirst()
{
    m_dialog->showFindings(someFindings(), false);
    QStringList sentences;
    for (const FindingCard *card : cards())
        sentences.append(card->finding().sentence);
    QCOMPARE(sentences, (QStringList{QStringLiteral("Others can read the CLI's file."),
                                     QStringLiteral("“deploy” expires soon."), QStringLiteral("“ci” never expires.")}));
    QVERIFY(part<QLabel>("checkUpSummary")->text().startsWith(QStringLiteral("2 thing(s) to mend.")));
    QVERIFY(part<QLabel>("checkUpSummary")->text().contains(QStringLiteral("not tried")));
    m_dialog->showFindings(someFindings(), true);
    QVERIFY(!part<QLabel>("checkUpSummary")->text().contains(QStringLiteral("not tried")));
}

void CheckUpDialogTest::factsAndRemedyStandWithTheirFinding()
{
    QList<Finding> findings = someFindings();
    findings.first().sentence = QStringLiteral("<b>bold</b> &amp;");
    m_dialog->showFindings(findings, false);
    const FindingCard *file = cards().at(0);
    const QString facts = file->findChild<QLabel *>(QStringLiteral("findingFacts"))->text();
    QVERIFY2(facts.contains(QStringLiteral("/home/me/config.yaml")) && facts.contains(QStringLiteral("644")),
             qPrintable(facts));
    QCOMPARE(file->findChild<QPushButton *>()->text(), labelOf(Remedy::Action::MakeFilePrivate));
    const FindingCard *note = cards().at(2);
    QVERIFY(note->findChild<QPushButton *>() == nullptr);
    QVERIFY(note->findChild<QLabel *>(QStringLiteral("findingFacts")) == nullptr);
    const auto *sentence = note->findChild<QLabel *>(QStringLiteral("findingSentence"));
    QCOMPARE(sentence->textFormat(), Qt::PlainText);
    QCOMPARE(sentence->text(), QStringLiteral("<b>bold</b> &amp;"));
}

void CheckUpDialogTest::aRemedyIsAskedFor_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("by its button") << 0;
    QTest::newRow("by Enter on the finding") << int(Qt::Key_Return);
    QTest::newRow("by Space on the finding") << int(Qt::Key_Space);
}

void CheckUpDialogTest::aRemedyIsAskedFor()
{
    QFETCH(const int, key);
    m_dialog->showFindings(someFindings(), false);
    QList<Remedy> asked;
    connect(m_dialog.get(), &CheckUpDialog::remedyRequested, this,
            [&asked](const Remedy &remedy) { asked.append(remedy); });
    for (FindingCard *card : cards()) {
        card->setFocus();
        if (key != 0) {
            QTest::keyClick(card, static_cast<Qt::Key>(key));
        } else if (auto *button = card->findChild<QPushButton *>()) {
            button->click();
        }
    }
    QCOMPARE(asked, (QList<Remedy>{MakePrivate, Replace}));
    QVERIFY(m_dialog->isVisible());
}

void CheckUpDialogTest::everythingIsReachedByTab()
{
    m_dialog->showFindings(someFindings(), false);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), 30'000));
    QSet<QWidget *> reached;
    cards().first()->setFocus();
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (FindingCard *card : cards())
        QVERIFY2(reached.contains(card), qPrintable(card->finding().sentence));
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible()) QVERIFY2(reached.contains(button), qPrintable(button->text()));
    }
}

void CheckUpDialogTest::eachFindingHasANameForScreenReaders()
{
    m_dialog->showFindings(someFindings(), false);
    QCOMPARE(cards().at(0)->accessibleName(), QStringLiteral("Critical: Others can read the CLI's file."));
    QVERIFY(cards().at(0)->accessibleDescription().contains(QStringLiteral("644")));
    QCOMPARE(cards().at(1)->accessibleName(), QStringLiteral("Warning: “deploy” expires soon."));
    QCOMPARE(cards().at(1)->findChild<QPushButton *>()->accessibleDescription(),
             QStringLiteral("“deploy” expires soon."));
    QCOMPARE(cards().at(2)->accessibleName(), QStringLiteral("Note: “ci” never expires."));
    QVERIFY(!part<QWidget>("findings")->accessibleName().isEmpty());
}

void CheckUpDialogTest::nothingToMendIsSaid()
{
    m_dialog->showFindings({}, true);
    QVERIFY(m_dialog->findChild<EmptyState *>()->isVisible());
    QVERIFY(m_dialog->findChild<EmptyState *>()->sentence().contains(QStringLiteral("as they should be")));
    QVERIFY(!part<QWidget>("findings")->isVisible());
    // Notes alone are nothing to mend either, and are shown.
    m_dialog->showFindings({someFindings().first()}, true);
    QVERIFY(part<QWidget>("findings")->isVisible());
    QCOMPARE(part<QLabel>("checkUpSummary")->text(), QStringLiteral("Nothing to mend."));
}

void CheckUpDialogTest::aLookIsShown()
{
    m_dialog->showRunning(false);
    QVERIFY(m_dialog->findChild<EmptyState *>()->isVisible());
    for (const char *name : {"verifySecrets", "copyFindings", "lookAgain"})
        QVERIFY(!part<QPushButton>(name)->isEnabled());
    m_dialog->showFindings(someFindings(), false);
    for (const char *name : {"verifySecrets", "copyFindings", "lookAgain"})
        QVERIFY(part<QPushButton>(name)->isEnabled());
    // What was found stays to be read during the next look.
    m_dialog->showRunning(true);
    QCOMPARE(cards().size(), 3);
    QVERIFY(part<QWidget>("findings")->isVisible());
    QVERIFY(part<QLabel>("checkUpSummary")->text().contains(QStringLiteral("signing in with each stored secret")));
    m_dialog->showProblem(QStringLiteral("That did not work."));
    QCOMPARE(part<QLabel>("checkUpSummary")->text(), QStringLiteral("That did not work."));
}

void CheckUpDialogTest::secretsAreTriedOnlyWhenAsked()
{
    m_dialog->showFindings(someFindings(), false);
    QSignalSpy asked(m_dialog.get(), &CheckUpDialog::lookRequested);
    part<QPushButton>("lookAgain")->click();
    QCOMPARE(asked.takeFirst().constFirst().toBool(), false);
    auto *verify = part<QPushButton>("verifySecrets");
    QVERIFY(verify->toolTip().contains(QStringLiteral("Signs in")));
    verify->click();
    QCOMPARE(asked.takeFirst().constFirst().toBool(), true);
}

void CheckUpDialogTest::whatIsCopiedIsWhole()
{
    QList<Finding> findings = someFindings();
    for (int i = 0; i < 300; ++i)
        findings.append(findingOf(FindingKind::TokenExpired, FindingSeverity::Warning,
                                  QStringLiteral("“token-%1” has expired.").arg(i)));
    m_dialog->showFindings(findings, false);
    part<QPushButton>("copyFindings")->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const Finding &finding : findings)
        QVERIFY2(text.contains(finding.sentence), qPrintable(finding.sentence));
    QVERIFY(text.contains(QStringLiteral("644")));
}

void CheckUpDialogTest::manyFindingsStayAFewWidgets()
{
    QList<Finding> findings;
    for (int i = 0; i < 5000; ++i)
        findings.append(findingOf(FindingKind::TokenExpired, FindingSeverity::Warning,
                                  QStringLiteral("“token-%1” has expired.").arg(i), Replace));
    m_dialog->showFindings(findings, false);
    QCOMPARE(cards().size(), FindingList::MaxShown);
}

void CheckUpDialogTest::theFocusStaysInTheList()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), 30'000));
    m_dialog->showFindings(someFindings(), false);
    cards().at(1)->findChild<QPushButton *>()->setFocus();
    QList<Finding> fewer = someFindings();
    fewer.removeAt(1);
    m_dialog->showFindings(fewer, false);
    QERNAL_AWAIT(cards().size() == 2);
    QVERIFY(cards().at(1)->hasFocus());
}

void CheckUpDialogTest::itLooksAgainOnReturn()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), 30'000));
    m_dialog->showFindings(someFindings(), false);
    QSignalSpy asked(m_dialog.get(), &CheckUpDialog::lookRequested);
    QWidget other;
    const auto leaveAndReturn = [&] {
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other, 30'000));
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), 30'000));
    };
    leaveAndReturn();
    QCOMPARE(asked.size(), 0);
    m_dialog->lookAgainOnReturn();
    leaveAndReturn();
    QERNAL_AWAIT(asked.size() == 1);
    QCOMPARE(asked.constFirst().constFirst().toBool(), false);
}

QTEST_MAIN(CheckUpDialogTest)
#include "tst_checkupdialog.moc"
