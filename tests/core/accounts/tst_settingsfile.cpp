// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/settingsfile.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/support/shortage.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

/// What anybody sets is written, or somebody hears that it was not.
class SettingsFileTest : public QObject {
    Q_OBJECT
private slots:
    void aRefusedWriteIsReportedOnce();
    void aFullDiskLeavesTheOldSettings();
};

void SettingsFileTest::aRefusedWriteIsReportedOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.conf"));
    SettingsFile settings(path);
    QSignalSpy failed(&settings, &SettingsFile::writeFailed);
    settings.setValue(QStringLiteral("a"), 1);
    QERNAL_AWAIT(QFile::exists(path));
    QCOMPARE(failed.size(), 0);

    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    settings.setValue(QStringLiteral("b"), 2);
    QERNAL_AWAIT_EQUAL(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::SettingsWriteFailed);
    settings.setValue(QStringLiteral("c"), 3);
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!SettingsFile::write(&settings));

    // Once the disk takes it, all that was set is written, and the next failure is news again.
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    settings.setValue(QStringLiteral("d"), 4);
    const auto bytes = [&path] { return contentOf(path); };
    QERNAL_AWAIT(bytes().contains("b=2") && bytes().contains("c=3") && bytes().contains("d=4"));
    QVERIFY(SettingsFile::write(&settings));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    settings.setValue(QStringLiteral("e"), 5);
    QERNAL_AWAIT_EQUAL(failed.size(), 2);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void SettingsFileTest::aFullDiskLeavesTheOldSettings()
{
    const QTemporaryDir folder;
    SettingsFile settings(folder.filePath(QStringLiteral("settings.conf")));
    settings.setValue(QStringLiteral("a"), 1);
    QVERIFY(SettingsFile::write(&settings));
    QFile file(settings.fileName());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray before = file.readAll();
    {
        const Shortage full(Shortage::Of::Disk, 4);
        QVERIFY(full.stands());
        settings.setValue(QStringLiteral("b"), 2);
        const Result<void> written = SettingsFile::write(&settings);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::SettingsWriteFailed);
    }
    QFile after(settings.fileName());
    QVERIFY(after.open(QFile::ReadOnly));
    QCOMPARE(after.readAll(), before);
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "tst_settingsfile.moc"
