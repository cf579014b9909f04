// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/destinationwords.h"
#include "tests/support/leaksearch.h"
#include "tests/support/standintool.h"
#include "tests/ui/revealfixture.h"
#include "ui/feedback/earlyinputfilter.h"
#include "ui/places/handoffdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace qernal;

/// The page *Use it with…*, on a real custody and keychain, with tools that stand in for the user's own.
class HandOffDialogTest : public RevealFixture {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyWayHasItsPlace();
    void theCliGetsIt();
    void anotherTokenInTheClisFileIsAskedAbout();
    void writesAFileOfVariables();
    void anotherValueInAFileIsAskedAbout();
    void runsATool();
    void whatAToolReportsStandsInPlace();
    void aToolThatHangsCanBeCancelled();
    void aMissingFieldIsNamed();
    void worksWithoutAMouse();
    void whatWasUsedComesFirst();
    void otherFilesThatWereFilledAreNotOffered();
    void aLineForAShellHoldsNoSecret();
    void theRevealOpensIt();
    void picturesForTheEye();

private:
    /// Makes a program of that name in the folder that is PATH.
    void makeTool(const QString &name, const QByteArray &script) const
    {
        QVERIFY(makeStandInTool(m_home->filePath(QStringLiteral("bin/") + name), script));
    }
    /// Opens the page for a secret that has arrived and was stored.
    void openPage();
    void choose(const QString &name);
    void fill(DestinationField field, const QString &text);
    void click(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    template<typename T> [[nodiscard]] T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString result() const { return part<QLabel>("handOffResult")->text(); }
    [[nodiscard]] QByteArray content(const QString &name) const;

    std::unique_ptr<PlaceLedger> m_ledger;
    std::unique_ptr<HandOffDialog> m_page;
    QUuid m_record;
    QByteArray m_path;
};

void HandOffDialogTest::init()
{
    RevealFixture::init();
    m_ledger = std::make_unique<PlaceLedger>(m_home->filePath(QStringLiteral("places")));
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("bin")));
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_home->filePath(QStringLiteral("bin"))) + ":/usr/bin:/bin");
    qputenv("RECORDS", QFile::encodeName(m_home->path()));
    m_record = arrive(SecretOperation::Create, true);
    QVERIFY(!m_record.isNull());
    QERNAL_AWAIT_EQUAL(state(m_record), SecretState::Stored);
    QERNAL_AWAIT(dialog());
}

void HandOffDialogTest::cleanup()
{
    m_page.reset();
    m_ledger.reset();
    qputenv("PATH", m_path);
    RevealFixture::cleanup();
}

QByteArray HandOffDialogTest::content(const QString &name) const
{
    QFile file(m_home->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(nothing)");
}

void HandOffDialogTest::openPage()
{
    m_page =
        std::make_unique<HandOffDialog>(m_record,
                                        HandOff::Parts{.custody = m_custody.get(),
                                                       .ledger = m_ledger.get(),
                                                       .cliConfig = CliConfig(QProcessEnvironment(), m_home->path()),
                                                       .clock = systemClock(),
                                                       .environment = QProcessEnvironment::systemEnvironment()},
                                        m_clipboard.get(), dialog());
    m_page->setAttribute(Qt::WA_DeleteOnClose, false);
    m_page->open();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), 30'000));
    QTest::qWait(static_cast<int>(EarlyInputFilter::grace.count()) + 50);
}

void HandOffDialogTest::choose(const QString &name)
{
    const QList<QTreeWidgetItem *> found =
        part<QTreeWidget>("handOffList")->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    // The last: what was used recently stands above it.
    const auto item = std::find_if(found.crbegin(), found.crend(),
                                   [](const QTreeWidgetItem *each) { return each->parent() != nullptr; });
    QVERIFY2(item != found.crend(), qPrintable(name));
    part<QTreeWidget>("handOffList")->setCurrentItem(*item);
}

void HandOffDialogTest::fill(DestinationField field, const QString &text)
{
    auto *edit = m_page->findChild<QLineEdit *>(QStringLiteral("handOffField%1").arg(static_cast<int>(field)));
    QVERIFY(edit);
    edit->setText(text);
}

void HandOffDialogTest::everyWayHasItsPlace()
{
    openPage();
    QVERIFY(m_page->windowTitle().contains(QStringLiteral("deploy-production")));
    const auto *list = part<QTreeWidget>("handOffList");
    QStringList groups;
    int entries = 0;
    for (int group = 0; group < list->topLevelItemCount(); ++group) {
        groups.append(list->topLevelItem(group)->text(0));
        for (int entry = 0; entry < list->topLevelItem(group)->childCount(); ++entry) {
            part<QTreeWidget>("handOffList")->setCurrentItem(list->topLevelItem(group)->child(entry));
            ++entries;
            // Each can be done, copied, or both.
            QVERIFY(part<QPushButton>("handOffDo")->isVisible() || part<QPushButton>("handOffCopy")->isVisible());
            // Every field is named, for a screen reader, too.
            for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
                if (!edit->isVisible()) continue;
                const QAccessibleInterface *accessible =
                    QAccessible::queryAccessibleInterface(const_cast<QLineEdit *>(edit));
                QVERIFY(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty());
            }
        }
    }
    QCOMPARE(groups, (QStringList{QStringLiteral("This computer"), QStringLiteral("Repositories and CI"),
                                  QStringLiteral("Clusters and vaults"), QStringLiteral("Another program")}));
    QCOMPARE(entries, 13);
}

void HandOffDialogTest::theCliGetsIt()
{
    openPage();
    choose(QStringLiteral("Qernal's CLI"));
    click("handOffDo");
    QERNAL_AWAIT_EQUAL(result(), QStringLiteral("The CLI has it."));
    QCOMPARE(CliConfig(QProcessEnvironment(), m_home->path()).fileTokenId(), tokenId());
    const QList<FilledPlace> places = m_ledger->recent();
    QCOMPARE(places.size(), 1);
    QVERIFY(places.constFirst().file.endsWith(QStringLiteral("/.qernal/config.yaml")));
    QCOMPARE(places.constFirst().tokenId, tokenId());
    QCOMPARE(places.constFirst().record, m_record);
}

void HandOffDialogTest::anotherTokenInTheClisFileIsAskedAbout()
{
    const CliConfig cli(QProcessEnvironment(), m_home->path());
    QVERIFY(cli.writeToken(Secret(QByteArrayLiteral("previous-id@previous-secret"))));
    openPage();
    choose(QStringLiteral("Qernal's CLI"));
    click("handOffDo");
    QERNAL_AWAIT(result().contains(QStringLiteral("previous-id")));
    QVERIFY(!result().contains(QStringLiteral("previous-secret")));
    QCOMPARE(cli.fileTokenId(), QStringLiteral("previous-id"));
    QCOMPARE(part<QPushButton>("handOffDo")->text(), QStringLiteral("Re&place it"));
    // Another entry forgets the consent.
    choose(QStringLiteral(".env file"));
    choose(QStringLiteral("Qernal's CLI"));
    QCOMPARE(part<QPushButton>("handOffDo")->text(), QStringLiteral("&Do it"));
    click("handOffDo");
    QERNAL_AWAIT_EQUAL(part<QPushButton>("handOffDo")->text(), QStringLiteral("Re&place it"));
    click("handOffDo");
    QERNAL_AWAIT_EQUAL(result(), QStringLiteral("The CLI has it."));
    QCOMPARE(cli.fileTokenId(), tokenId());
}

void HandOffDialogTest::writesAFileOfVariables()
{
    openPage();
    choose(QStringLiteral(".env file"));
    click("handOffDo");
    QVERIFY(part<QLabel>("handOffProblem")->text().contains(QStringLiteral("Choose a file")));
    part<QLineEdit>("handOffFile")->setText(m_home->filePath(QStringLiteral(".env")));
    QVERIFY(part<QLabel>("handOffProblem")->text().isEmpty());
    click("handOffDo");
    QERNAL_AWAIT_EQUAL(result(), QStringLiteral("Written and read back."));
    QCOMPARE(content(QStringLiteral(".env")), "QERNAL_TOKEN=" + canary() + '\n');
    QCOMPARE(m_ledger->recent().constFirst().file, m_home->filePath(QStringLiteral(".env")));
}

void HandOffDialogTest::anotherValueInAFileIsAskedAbout()
{
    QFile file(m_home->filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("QERNAL_TOKEN=something\n");
    file.close();
    openPage();
    choose(QStringLiteral(".env file"));
    part<QLineEdit>("handOffFile")->setText(file.fileName());
    click("handOffDo");
    QERNAL_AWAIT(result().contains(QStringLiteral("may be the only copy")));
    QCOMPARE(content(QStringLiteral(".env")), QByteArray("QERNAL_TOKEN=something\n"));
    QVERIFY(m_ledger->recent().isEmpty());
    click("handOffDo");
    QERNAL_AWAIT_EQUAL(result(), QStringLiteral("Written and read back."));
    QCOMPARE(content(QStringLiteral(".env")), "QERNAL_TOKEN=" + canary() + '\n');
}

void HandOffDialogTest::runsATool()
{
    makeTool(QStringLiteral("gh"),
             "cat > \"$RECORDS/input\"; echo \"$@\" > \"$RECORDS/arguments\"; echo 'Set secret'\n");
    openPage();
    choose(QStringLiteral("GitHub"));
    fill(DestinationField::Repository, QStringLiteral("octo/repo"));
    click("handOffDo");
    QERNAL_AWAIT(result().contains(QStringLiteral("took the secret")));
    QCOMPARE(content(QStringLiteral("input")), canary());
    QCOMPARE(content(QStringLiteral("arguments")), QByteArray("secret set QERNAL_TOKEN --repo octo/repo\n"));
    QCOMPARE(part<QPlainTextEdit>("handOffOutput")->toPlainText(), QStringLiteral("Set secret"));
    const FilledPlace place = m_ledger->recent().value(0);
    QVERIFY(place.destination);
    QCOMPARE(destinationText(*place.destination), QStringLiteral("QERNAL_TOKEN in octo/repo on GitHub"));
    LeakSearch search;
    search.add(QStringLiteral("the secret"), canary().sliced(tokenId().size() + 1));
    QCOMPARE(search.findInFolder(m_home->filePath(QStringLiteral("places"))), QStringList());
}

void HandOffDialogTest::whatAToolReportsStandsInPlace()
{
    makeTool(QStringLiteral("gh"), "cat > /dev/null; echo 'HTTP 404: Not Found' >&2; exit 1\n");
    openPage();
    choose(QStringLiteral("GitHub"));
    fill(DestinationField::Repository, QStringLiteral("octo/gone"));
    click("handOffDo");
    QERNAL_AWAIT(result().contains(QStringLiteral("reported an error")));
    QVERIFY(part<QPlainTextEdit>("handOffOutput")->isVisible());
    QCOMPARE(part<QPlainTextEdit>("handOffOutput")->toPlainText(), QStringLiteral("HTTP 404: Not Found"));
    QVERIFY(m_ledger->recent().isEmpty());
    // And one that is not there.
    choose(QStringLiteral("HashiCorp Vault"));
    QVERIFY(result().isEmpty());
    click("handOffDo");
    QERNAL_AWAIT(result().contains(QStringLiteral("not found in PATH")));
}

void HandOffDialogTest::aToolThatHangsCanBeCancelled()
{
    makeTool(QStringLiteral("gh"), "touch \"$RECORDS/started\"; sleep 1000\n");
    openPage();
    choose(QStringLiteral("GitHub"));
    fill(DestinationField::Repository, QStringLiteral("octo/repo"));
    click("handOffDo");
    QERNAL_AWAIT(QFile::exists(m_home->filePath(QStringLiteral("started"))));
    QVERIFY(part<QPushButton>("handOffCancel")->isVisible());
    QVERIFY(!part<QPushButton>("handOffDo")->isEnabled());
    click("handOffCancel");
    QERNAL_AWAIT(result().contains(QStringLiteral("Cancelled")));
    QVERIFY(part<QPushButton>("handOffDo")->isEnabled());
    QVERIFY(!part<QPushButton>("handOffCancel")->isVisible());
}

void HandOffDialogTest::aMissingFieldIsNamed()
{
    openPage();
    choose(QStringLiteral("GitHub"));
    click("handOffDo");
    QCOMPARE(part<QLabel>("handOffProblem")->text(), QStringLiteral("“Repository” is missing."));
    fill(DestinationField::Repository, QStringLiteral("--help"));
    QVERIFY(part<QLabel>("handOffProblem")->text().isEmpty());
    click("handOffDo");
    QCOMPARE(part<QLabel>("handOffProblem")->text(), QStringLiteral("“Repository” cannot be written like that."));
    QVERIFY(m_page->focusWidget() != nullptr &&
            m_page->focusWidget()->objectName().startsWith(QStringLiteral("handOffField")));
}

void HandOffDialogTest::worksWithoutAMouse()
{
    makeTool(QStringLiteral("gh"), "cat > \"$RECORDS/input\"\n");
    openPage();
    auto *list = part<QTreeWidget>("handOffList");
    QERNAL_AWAIT(list->hasFocus());
    for (int step = 0; step < 30 && list->currentItem()->text(0) != QStringLiteral("GitHub"); ++step)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QWidget *field = m_page->focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(field));
    QTest::keyClicks(field, QStringLiteral("octo/repo"));
    QTest::keyClick(field, Qt::Key_Return);
    QERNAL_AWAIT(result().contains(QStringLiteral("took the secret")));
    QCOMPARE(content(QStringLiteral("input")), canary());
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QERNAL_AWAIT(!m_page->isVisible());
}

void HandOffDialogTest::whatWasUsedComesFirst()
{
    QVERIFY(m_ledger->put({.account = QUuid::createUuid(),
                           .tokenId = QStringLiteral("another"),
                           .destination = Destination{.kind = DestinationKind::GitLab,
                                                      .values = {{DestinationField::Repository, QStringLiteral("a/b")},
                                                                 {DestinationField::Name, QStringLiteral("CHAOS")}}},
                           .filledAt = QDateTime::currentDateTimeUtc()}));
    makeTool(QStringLiteral("glab"), "cat > \"$RECORDS/input\"; echo \"$@\" > \"$RECORDS/arguments\"\n");
    openPage();
    const auto *list = part<QTreeWidget>("handOffList");
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Recently used"));
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("CHAOS in a/b on GitLab"));
    // Nothing is left to be filled in.
    click("handOffDo");
    QERNAL_AWAIT(result().contains(QStringLiteral("took the secret")));
    QCOMPARE(content(QStringLiteral("arguments")), QByteArray("variable set CHAOS --repo a/b --masked\n"));
    QCOMPARE(m_ledger->placesOf(m_custody->records()->record(m_record)->account, tokenId()).size(), 1);
}

void HandOffDialogTest::otherFilesThatWereFilledAreNotOffered()
{
    // By a replacement, where the old secret stood; a line with QERNAL_TOKEN would damage them.
    for (const char *name : {"docker-compose.yml", "terraform.tfvars", ".bashrc", ".env"}) {
        QVERIFY(m_ledger->put({.account = QUuid::createUuid(),
                               .tokenId = tokenId(),
                               .file = m_home->filePath(QString::fromLatin1(name)),
                               .filledAt = QDateTime::currentDateTimeUtc()}));
    }
    openPage();
    const QTreeWidgetItem *recent = part<QTreeWidget>("handOffList")->topLevelItem(0);
    QCOMPARE(recent->text(0), QStringLiteral("Recently used"));
    QCOMPARE(recent->childCount(), 1);
    QVERIFY(recent->child(0)->text(0).endsWith(QStringLiteral("/.env")));
}

void HandOffDialogTest::aLineForAShellHoldsNoSecret()
{
    openPage();
    const QStringList asking{QStringLiteral("Bash, Zsh: QERNAL_TOKEN"),
                             QStringLiteral("Fish: QERNAL_TOKEN"),
                             QStringLiteral("PowerShell: QERNAL_TOKEN"),
                             QStringLiteral("Terraform: TF_VAR_qernal_token"),
                             QStringLiteral("GitHub"),
                             QStringLiteral("GitLab")};
    for (const QString &name : asking) {
        choose(name);
        const bool isTool = name.startsWith(QStringLiteral("Git"));
        QCOMPARE(part<QPushButton>("handOffDo")->isVisible(), isTool);
        QGuiApplication::clipboard()->clear();
        click("handOffCopy");
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(!line.isEmpty() && !line.contains(QLatin1Char('\n')), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1Char('@')), qPrintable(line));
        QVERIFY(result().contains(QStringLiteral("Copy the secret")));
    }
    choose(asking.first());
    click("handOffCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("read")));
    // The secret is not handed on by that.
    QVERIFY(!m_custody->records()->record(m_record)->copied);
    click("handOffCopySecret");
    QERNAL_AWAIT_EQUAL(result(), QStringLiteral("The secret is on the clipboard."));
    // Nothing that is shown is the secret.
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QString::fromLatin1(canary().sliced(37))));
}

void HandOffDialogTest::theRevealOpensIt()
{
    QSignalSpy requested(m_presenter.get(), &RevealPresenter::useRequested);
    QTest::mouseClick(button("useWithButton"), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().at(0).toUuid(), m_record);
    QCOMPARE(requested.constFirst().at(1).value<QWidget *>(), static_cast<QWidget *>(dialog()));
}

void HandOffDialogTest::picturesForTheEye()
{
    const QString folder = qEnvironmentVariable("QERNAL_PICTURES");
    if (folder.isEmpty()) QSKIP("QERNAL_PICTURES names no folder");
    makeTool(QStringLiteral("gh"),
             "cat > /dev/null; echo 'HTTP 404: Not Found (https://api.github.com/repos/octo/gone)' >&2; exit 1\n");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        const QString name =
            folder + (mode == Theme::Mode::Light ? QStringLiteral("/handoff-light") : QStringLiteral("/handoff-dark"));
        openPage();
        m_page->grab().save(name + QStringLiteral("-cli.png"));
        choose(QStringLiteral("Kubernetes"));
        QTest::qWait(300);
        m_page->grab().save(name + QStringLiteral("-kubernetes.png"));
        choose(QStringLiteral("GitHub"));
        fill(DestinationField::Repository, QStringLiteral("octo/gone"));
        click("handOffDo");
        QERNAL_AWAIT(result().contains(QStringLiteral("error")));
        QTest::qWait(300);
        m_page->grab().save(name + QStringLiteral("-error.png"));
        m_page.reset();
    }
}

QTEST_MAIN(HandOffDialogTest)
#include "tst_handoffdialog.moc"
