// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/openwindows.h"
#include "ui/commands/revokedialog.h"
#include "ui/commands/revokeresultdialog.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

Token tokenNamed(const QString &name)
{
    Token token;
    token.id = QLatin1String("id-of-") + name;
    token.name = name;
    return token;
}

QList<Token> tokens(int count)
{
    QList<Token> all;
    for (int i = 0; i < count; ++i)
        all.append(tokenNamed(QStringLiteral("token-%1").arg(i)));
    return all;
}

template<typename T> T *part(const QWidget *dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1String(name));
}

} // namespace

class RevokeDialogTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { deleteOpenWindows(); }

    void oneIsNamedInTitleAndButton()
    {
        auto *dialog = new RevokeDialog({tokenNamed(QStringLiteral("tf-token"))}, {});
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Revoke “tf-token”?"));
        QCOMPARE(part<QPushButton>(dialog, "action")->text(), QStringLiteral("&Revoke “tf-token”"));
        QVERIFY(!part<QListWidget>(dialog, "names"));
    }

    void anAmpersandIsNoMnemonicAndMarkupIsText()
    {
        auto *dialog = new RevokeDialog({tokenNamed(QStringLiteral("a&b <b>x</b>"))}, {});
        QCOMPARE(part<QPushButton>(dialog, "action")->text(), QStringLiteral("&Revoke “a&&b <b>x</b>”"));
        QCOMPARE(part<QLabel>(dialog, "heading")->textFormat(), Qt::PlainText);
    }

    void severalAreAllListed()
    {
        auto *dialog = new RevokeDialog(tokens(40), {});
        dialog->open();
        auto *list = part<QListWidget>(dialog, "names");
        QCOMPARE(list->count(), 40);
        QCOMPARE(list->item(39)->text(), QStringLiteral("token-39"));
        QVERIFY(dialog->height() < 560);
    }

    void cancelIsTheDefaultAndEnterRevokesNothing()
    {
        QPointer<RevokeDialog> dialog = new RevokeDialog(tokens(1), {});
        dialog->open();
        QSignalSpy asked(dialog, &RevokeDialog::revokeRequested);
        QVERIFY(part<QPushButton>(dialog, "cancel")->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QERNAL_AWAIT(!dialog);
        QCOMPARE(asked.size(), 0);
    }

    void revokingAsksOnceAndCloses_data()
    {
        QTest::addColumn<bool>("forget");
        QTest::newRow("with keychain entries") << true;
        QTest::newRow("without") << false;
    }
    void revokingAsksOnceAndCloses()
    {
        QFETCH(bool, forget);
        QPointer<RevokeDialog> dialog = new RevokeDialog(tokens(3), {});
        dialog->open();
        QVERIFY(part<QCheckBox>(dialog, "forgetSecrets")->isChecked());
        part<QCheckBox>(dialog, "forgetSecrets")->setChecked(forget);
        QSignalSpy asked(dialog, &RevokeDialog::revokeRequested);
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(part<QPushButton>(dialog, "action"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<Token>>(), tokens(3));
        QCOMPARE(asked.first().at(1).toBool(), forget);
        QERNAL_AWAIT(!dialog);
    }

    void theOwnTokenIsLeftOutWithTheReason()
    {
        auto *dialog = new RevokeDialog(tokens(2), {tokenNamed(QStringLiteral("mine"))});
        dialog->open();
        QSignalSpy asked(dialog, &RevokeDialog::revokeRequested);
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(QStringLiteral("“mine”")));
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(QStringLiteral("sign yourself out")));
        part<QPushButton>(dialog, "action")->click();
        QCOMPARE(asked.first().first().value<QList<Token>>(), tokens(2));
    }

    void theOwnTokenAloneCannotBeRevoked()
    {
        auto *dialog = new RevokeDialog({}, {tokenNamed(QStringLiteral("mine"))});
        dialog->open();
        QVERIFY(!part<QPushButton>(dialog, "action")->isVisible());
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(QStringLiteral("sign yourself out")));
    }

    void onlyWhatFailedIsListedAndRetried()
    {
        const QList<BulkRevocation::Outcome> failed = {
            {tokenNamed(QStringLiteral("one")), Error{.kind = Error::Kind::TimedOut}},
            {tokenNamed(QStringLiteral("two")), Error{.kind = Error::Kind::Forbidden, .httpStatus = 403}}};
        QPointer<RevokeResultDialog> dialog = new RevokeResultDialog(failed, 9);
        dialog->open();
        auto *list = part<QListWidget>(dialog, "failures");
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("one\n")));
        QSignalSpy asked(dialog, &RevokeResultDialog::retryRequested);
        part<QPushButton>(dialog, "action")->click();
        QCOMPARE(asked.first().first().value<QList<Token>>().size(), 2);
        QERNAL_AWAIT(!dialog);
    }
};

QTEST_MAIN(RevokeDialogTest)
#include "tst_revokedialog.moc"
