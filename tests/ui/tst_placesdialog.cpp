// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/standintool.h"
#include "ui/places/placesdialog.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace qernal;

namespace {

const auto Id = QUuid::fromString(QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4"));
const auto Other = QUuid::fromString(QStringLiteral("0f3f1c9a-2a8e-4b7f-9d53-6b6f3b2d1e77"));

} // namespace

class PlacesDialogTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void namesTokenFileAndContent();
    void warnsOfWhatGitKeeps();
    void neverShowsASecret();
    void filtersByToken();
    void actsOnTheSelectedPlace();
    void remembersItsFolders();
    void saysWhenNothingIsFound();
    void aRepositorysMonitorIsNotRun();
    void leavesOutWhatGitIgnoresOnlyIfAsked();

private:
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] std::unique_ptr<PlacesDialog> makeDialog();
    template<typename T> [[nodiscard]] static T *part(PlacesDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] static QAbstractItemModel *model(PlacesDialog *dialog)
    {
        return part<QTreeView>(dialog, "places")->model();
    }
    void git(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PlaceIndex> m_index;
};

void PlacesDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("project")));
    m_settings->setValue(QStringLiteral("places/folders"), QStringList{m_folder->filePath(QStringLiteral("project"))});
    m_index = std::make_unique<PlaceIndex>(systemClock());
}

void PlacesDialogTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(QStringLiteral("project/") + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

std::unique_ptr<PlacesDialog> PlacesDialogTest::makeDialog()
{
    auto dialog = std::make_unique<PlacesDialog>(m_index.get(), m_settings.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy finished(m_index.get(), &PlaceIndex::finished);
    dialog->setTokens({{Id, QStringLiteral("ci-runner")}, {Other, QStringLiteral("deploy")}});
    dialog->show();
    if (!finished.wait(60'000)) QTest::qFail("the look did not end", __FILE__, __LINE__);
    return dialog;
}

void PlacesDialogTest::git(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->filePath(QStringLiteral("project")));
    process.start(QStringLiteral("git"), arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

void PlacesDialogTest::namesTokenFileAndContent()
{
    write(QStringLiteral(".env"), "A=1\nQERNAL_TOKEN=" + Id.toByteArray(QUuid::WithoutBraces) + "@the-secret\n");
    write(QStringLiteral("notes.txt"), Other.toByteArray(QUuid::WithoutBraces));
    const auto dialog = makeDialog();
    QAbstractItemModel *places = model(dialog.get());
    QCOMPARE(places->rowCount(), 2);
    QCOMPARE(places->index(0, 0).data().toString(), QStringLiteral("ci-runner"));
    QVERIFY(places->index(0, 1).data().toString().endsWith(QStringLiteral("/.env")));
    QCOMPARE(places->index(0, 2).data().toString(), QStringLiteral("2"));
    QCOMPARE(places->index(0, 3).data().toString(), QStringLiteral("Environment file"));
    QCOMPARE(places->index(0, 4).data().toString(), QStringLiteral("Secret"));
    QCOMPARE(places->index(1, 4).data().toString(), QStringLiteral("ID only"));
    QVERIFY(part<QLabel>(dialog.get(), "placesSummary")->text().contains(QStringLiteral("2 files")));
    QCOMPARE(m_index->count(Id.toString(QUuid::WithoutBraces)), 1);
}

void PlacesDialogTest::warnsOfWhatGitKeeps()
{
    write(QStringLiteral("kept.env"), Id.toByteArray(QUuid::WithoutBraces) + "@the-secret\n");
    write(QStringLiteral("loose.env"), Id.toByteArray(QUuid::WithoutBraces) + "@the-secret\n");
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("add"), QStringLiteral("kept.env")});
    const auto dialog = makeDialog();
    QAbstractItemModel *places = model(dialog.get());
    QCOMPARE(places->rowCount(), 2);
    const auto *warnings = part<QLabel>(dialog.get(), "placeWarnings");
    for (int row = 0; row < 2; ++row) {
        part<QTreeView>(dialog.get(), "places")->setCurrentIndex(places->index(row, 0));
        const bool isKept = places->index(row, 1).data().toString().endsWith(QStringLiteral("/kept.env"));
        QCOMPARE(warnings->text().contains(QStringLiteral("history")), isKept);
    }
}

void PlacesDialogTest::neverShowsASecret()
{
    write(QStringLiteral(".env"), Id.toByteArray(QUuid::WithoutBraces) + "@canary-secret\n");
    const auto dialog = makeDialog();
    QAbstractItemModel *places = model(dialog.get());
    for (int column = 0; column < places->columnCount(); ++column) {
        for (int role = 0; role < Qt::UserRole + 10; ++role)
            QVERIFY(!places->index(0, column).data(role).toString().contains(QStringLiteral("canary")));
    }
    m_settings->sync();
    QFile settings(m_settings->fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("canary"));
}

void PlacesDialogTest::filtersByToken()
{
    write(QStringLiteral("a.txt"), Id.toByteArray(QUuid::WithoutBraces));
    write(QStringLiteral("b.txt"), Other.toByteArray(QUuid::WithoutBraces));
    const auto dialog = makeDialog();
    dialog->setFilter(QStringLiteral("deploy"));
    QCOMPARE(model(dialog.get())->rowCount(), 1);
    QCOMPARE(model(dialog.get())->index(0, 0).data().toString(), QStringLiteral("deploy"));
    dialog->setFilter(QStringLiteral("zzz"));
    QCOMPARE(part<QLabel>(dialog.get(), "emptyStateSentence")->text(), QStringLiteral("No place contains “zzz”."));
}

void PlacesDialogTest::actsOnTheSelectedPlace()
{
    write(QStringLiteral("a.txt"), Id.toByteArray(QUuid::WithoutBraces));
    const auto dialog = makeDialog();
    QVERIFY(!part<QPushButton>(dialog.get(), "copyPath")->isEnabled());
    QSignalSpy chosen(dialog.get(), &PlacesDialog::tokenChosen);
    part<QTreeView>(dialog.get(), "places")->setCurrentIndex(model(dialog.get())->index(0, 0));
    part<QPushButton>(dialog.get(), "copyPath")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QDir(m_folder->path()).canonicalPath() + QStringLiteral("/project/a.txt"));
    part<QPushButton>(dialog.get(), "showToken")->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), Id.toString(QUuid::WithoutBraces));
}

void PlacesDialogTest::remembersItsFolders()
{
    write(QStringLiteral("a.txt"), Id.toByteArray(QUuid::WithoutBraces));
    auto dialog = makeDialog();
    auto *folders = part<QListWidget>(dialog.get(), "folders");
    QCOMPARE(folders->count(), 1);
    folders->item(0)->setSelected(true);
    part<QPushButton>(dialog.get(), "removeFolder")->click();
    QCOMPARE(folders->count(), 0);
    QVERIFY(m_settings->value(QStringLiteral("places/folders")).toStringList().isEmpty());
}

void PlacesDialogTest::saysWhenNothingIsFound()
{
    const auto dialog = makeDialog();
    QCOMPARE(part<QLabel>(dialog.get(), "emptyStateTitle")->text(), QStringLiteral("No token found"));
    QVERIFY(m_index->scannedAt().isValid());
}

void PlacesDialogTest::aRepositorysMonitorIsNotRun()
{
    write(QStringLiteral("a.txt"), Id.toByteArray(QUuid::WithoutBraces));
    git({QStringLiteral("init"), QStringLiteral("-q")});
    const QString trace = m_folder->filePath(QStringLiteral("trace"));
    const QString monitor = m_folder->filePath(QStringLiteral("monitor"));
    QVERIFY(makeStandInTool(monitor, "touch '" + QFile::encodeName(trace) + "'\n"));
    git({QStringLiteral("config"), QStringLiteral("core.fsmonitor"), monitor});
    const auto dialog = makeDialog();
    QCOMPARE(model(dialog.get())->rowCount(), 1);
    QVERIFY(!QFile::exists(trace));
}

void PlacesDialogTest::leavesOutWhatGitIgnoresOnlyIfAsked()
{
    const QByteArray line = Id.toByteArray(QUuid::WithoutBraces) + "@the-secret\n";
    write(QStringLiteral(".env"), line);
    write(QStringLiteral("kept.txt"), line);
    write(QStringLiteral(".gitignore"), ".env\n");
    git({QStringLiteral("init"), QStringLiteral("-q")});
    const auto dialog = makeDialog();
    QCOMPARE(model(dialog.get())->rowCount(), 2);
    QSignalSpy finished(m_index.get(), &PlaceIndex::finished);
    auto *box = part<QCheckBox>(dialog.get(), "leaveOutIgnored");
    QVERIFY(!box->isChecked());
    box->setChecked(true);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(model(dialog.get())->rowCount(), 1);
    QVERIFY(model(dialog.get())->index(0, 1).data().toString().endsWith(QStringLiteral("/kept.txt")));
    QVERIFY(part<QLabel>(dialog.get(), "placesSummary")->text().contains(QStringLiteral("left out")));
    // It is remembered.
    const PlacesDialog next(m_index.get(), m_settings.get());
    QVERIFY(next.findChild<QCheckBox *>(QStringLiteral("leaveOutIgnored"))->isChecked());
}

QTEST_MAIN(PlacesDialogTest)
#include "tst_placesdialog.moc"
