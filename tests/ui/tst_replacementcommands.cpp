// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/scanfolders.h"
#include "core/tokens/tokentablemodel.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/ui/windowfixture.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/messagetopics.h"
#include "ui/places/replacedialog.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace qernal;

namespace {

/// The main window on a demo service, with a project in whose file `ci-runner` stands.
struct ReplaceWindow : WindowFixture {
    ReplaceWindow()
    {
        QDir().mkdir(filePath(QStringLiteral("project")));
        setChosenFolders(&settings(), {{.path = filePath(QStringLiteral("project"))}});
        signIn({.id = QUuid::createUuid(),
                .name = QStringLiteral("Work"),
                .apiUrl = demo.url(),
                .authorizationUrl = demo.url(),
                .kind = Credential::Kind::AccessToken},
               credential());
    }
    ~ReplaceWindow() { close(); }
    Q_DISABLE_COPY_MOVE(ReplaceWindow)

    [[nodiscard]] Token named(const QString &name) const
    {
        const QList<Token> tokens = session()->model()->tokens();
        for (const Token &token : tokens) {
            if (token.name == name) return token;
        }
        return {};
    }
    [[nodiscard]] Credential credential() const { return {Credential::Kind::AccessToken, Secret(demo.accessToken())}; }
    void select(const Token &token) const { table()->selectIds({token.id}); }
    [[nodiscard]] ReplaceDialog *dialog() const { return part<ReplaceDialog>("replaceDialog"); }
    void writeFile(const Token &token) const
    {
        QFile file(filePath(QStringLiteral("project/.env")));
        if (file.open(QIODevice::WriteOnly)) file.write("T=" + token.id.toUtf8() + "@the-old-secret\n");
    }
    /// Replaces @p token as far as its second token; null if that is not reached.
    [[nodiscard]] std::optional<Replacement> begin(const Token &token)
    {
        select(token);
        part<QAction>("replaceToken")->trigger();
        if (dialog() == nullptr) return std::nullopt;
        dialog()->findChild<QPushButton *>(QStringLiteral("action"))->click();
        const QUuid account = session()->account().id;
        const auto hasPlace = [&] {
            const auto begun = journal()->replacementOf(account, token.id);
            return begun && !begun->newId.isEmpty() && !begun->places.isEmpty();
        };
        if (!QTest::qWaitFor(hasPlace, 30'000)) return std::nullopt;
        return journal()->replacementOf(account, token.id);
    }
    [[nodiscard]] std::optional<Message> strip() const
    {
        const QList<Message> messages = window()->findChild<MessageBar *>()->messages();
        for (const Message &message : messages) {
            if (message.topic == topics::replacement()) return message;
        }
        return std::nullopt;
    }
    [[nodiscard]] QString markOf(const QString &id) const { return session()->model()->markOf(id).text; }

    DemoProcess demo;
};

} // namespace

class ReplacementCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void theShortcutOpensIt();
    void bothTokensAreMarked();
    void theStripLeadsBack();
    void regenerateOffersItFirst();
};

void ReplacementCommandsTest::theShortcutOpensIt()
{
    const ReplaceWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.select(fixture.named(QStringLiteral("ci-runner")));
    QVERIFY(QTest::qWaitForWindowActive(fixture.window(), 30'000));
    QTest::keyClick(fixture.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.dialog());
    QVERIFY(fixture.dialog()->windowTitle().contains(QStringLiteral("ci-runner")));
}

void ReplacementCommandsTest::bothTokensAreMarked()
{
    ReplaceWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    const Token old = fixture.named(QStringLiteral("ci-runner"));
    fixture.writeFile(old);
    const auto replacement = fixture.begin(old);
    QVERIFY(replacement);
    QCOMPARE(fixture.markOf(old.id), QStringLiteral("Being replaced 0/1"));
    QERNAL_AWAIT(fixture.session()->model()->rowOf(replacement->newId) >= 0);
    QVERIFY(!fixture.markOf(replacement->newId).isEmpty());
    const TokenTableModel *model = fixture.session()->model();
    const QModelIndex name = model->index(model->rowOf(old.id), TokenTableModel::Name);
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("0 of 1 places")));
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("0 of 1 places")));
}

void ReplacementCommandsTest::theStripLeadsBack()
{
    ReplaceWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    const Token old = fixture.named(QStringLiteral("ci-runner"));
    fixture.writeFile(old);
    QVERIFY(fixture.begin(old));
    QVERIFY(!fixture.strip());
    const Account account = fixture.session()->account();
    // As at the next start.
    fixture.reopen();
    QVERIFY(!fixture.dialog());
    fixture.signIn(account, fixture.credential());
    const auto strip = fixture.strip();
    QVERIFY(strip);
    QVERIFY(strip->text.contains(QStringLiteral("ci-runner")));
    QVERIFY(strip->text.contains(QStringLiteral("0 of 1 places")));
    QCOMPARE(strip->remedies.size(), 1);
    strip->remedies.first().action();
    QVERIFY(fixture.dialog());
    QVERIFY(!fixture.strip());
}

void ReplacementCommandsTest::regenerateOffersItFirst()
{
    const ReplaceWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    const Token old = fixture.named(QStringLiteral("ci-runner"));
    fixture.writeFile(old);
    fixture.select(old);
    fixture.part<QAction>("tokenUsage")->trigger();
    auto *places = fixture.part<QDialog>("placesDialog");
    QVERIFY(places);
    const auto *view = places->findChild<QAbstractItemView *>(QStringLiteral("places"));
    QERNAL_AWAIT_EQUAL(view->model()->rowCount(), 1);
    places->close();
    fixture.part<QAction>("regenerateToken")->trigger();
    QERNAL_AWAIT(fixture.part<QDialog>("regenerateDialog"));
    auto *replace = fixture.part<QPushButton>("replaceInstead");
    QVERIFY(replace);
    QVERIFY(replace->isDefault());
    replace->click();
    QVERIFY(fixture.dialog());
}

QTEST_MAIN(ReplacementCommandsTest)
#include "tst_replacementcommands.moc"
