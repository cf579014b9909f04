// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/identifydialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

const auto Id = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const auto Other = QStringLiteral("0f3f1c9a-2a8e-4b7f-9d53-6b6f3b2d1e77");

ListedToken listed(const QString &id, const QString &name, TokenStatus status)
{
    Token token;
    token.id = id;
    token.name = name;
    return {.token = token, .status = status};
}

} // namespace

class IdentifyDialogTest : public QObject {
    Q_OBJECT
private slots:
    void namesEachTokenOnce_data();
    void namesEachTokenOnce();
    void actsOnTheChosenOne();
    void showsNothingOfTheSecret();

private:
    IdentifyDialog *makeDialog()
    {
        auto *dialog = new IdentifyDialog({listed(Id, QStringLiteral("ci-runner"), TokenStatus::Active),
                                           listed(Other, QStringLiteral("<b>old</b>"), TokenStatus::Expired)});
        dialog->show();
        return dialog;
    }
};

void IdentifyDialogTest::namesEachTokenOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("note");
    QTest::newRow("nothing pasted") << QString() << QStringList() << QStringLiteral("nothing of it is kept");
    QTest::newRow("none of ours") << QStringLiteral("id 11111111-2222-3333-4444-555555555555") << QStringList()
                                  << QStringLiteral("none");
    QTest::newRow("an id") << QStringLiteral("- id = \"%1\"").arg(Id)
                           << QStringList{QStringLiteral("ci-runner – Active, ID only")}
                           << QStringLiteral("An ID alone opens nothing");
    QTest::newRow("its id, then its secret")
        << QStringLiteral("%1\n+QERNAL_TOKEN=%1@T.KcV~_96\n").arg(Id)
        << QStringList{QStringLiteral("ci-runner – Active, with its secret")} << QStringLiteral("A secret stands");
    QTest::newRow("two tokens") << Other + QStringLiteral(" … ") + Id.toUpper()
                                << QStringList{QStringLiteral("<b>old</b> – Expired, ID only"),
                                               QStringLiteral("ci-runner – Active, ID only")}
                                << QStringLiteral("Only IDs");
}

void IdentifyDialogTest::namesEachTokenOnce()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QFETCH(QString, note);
    const std::unique_ptr<IdentifyDialog> dialog(makeDialog());
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("identifyText"))->setPlainText(text);
    const auto *found = dialog->findChild<QListWidget *>(QStringLiteral("identified"));
    QStringList shown;
    for (int row = 0; row < found->count(); ++row)
        shown << found->item(row)->text();
    QCOMPARE(shown, names);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("identifyNote"))->text().contains(note));
    QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("revokeIdentified"))->isEnabled(), !names.isEmpty());
}

void IdentifyDialogTest::actsOnTheChosenOne()
{
    const std::unique_ptr<IdentifyDialog> dialog(makeDialog());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy revoke(dialog.get(), &IdentifyDialog::revokeRequested);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("identifyText"))->setPlainText(Id + QLatin1Char(' ') + Other);
    dialog->findChild<QListWidget *>(QStringLiteral("identified"))->setCurrentRow(1);
    dialog->findChild<QPushButton *>(QStringLiteral("revokeIdentified"))->click();
    QCOMPARE(revoke.size(), 1);
    QCOMPARE(revoke.first().first().toString(), Other);
    QVERIFY(!dialog->isVisible());
}

void IdentifyDialogTest::showsNothingOfTheSecret()
{
    const std::unique_ptr<IdentifyDialog> dialog(makeDialog());
    auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("identifyText"));
    text->setPlainText(Id + QStringLiteral("@canary"));
    QVERIFY(!dialog->findChild<QListWidget *>(QStringLiteral("identified"))
                 ->item(0)
                 ->text()
                 .contains(QStringLiteral("canary")));
    text->clear();
    text->undo();
    QVERIFY(text->toPlainText().isEmpty());
}

QTEST_MAIN(IdentifyDialogTest)
#include "tst_identifydialog.moc"
