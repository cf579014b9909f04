// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homelock.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

class HomeLockTest : public QObject {
    Q_OBJECT
private slots:
    void aFreeFolderIsClaimed();
    void anotherMachineIsNamed();
    void whatADeadProcessLeftIsClaimed();
};

namespace {

/// Writes the lock that a process of @p machine leaves (the format of QLockFile).
void writeLock(const QTemporaryDir &folder, qint64 process, const QByteArray &machine, const QByteArray &machineId)
{
    QFile file(folder.filePath(QStringLiteral("instance.lock")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray::number(process) + "\nqernal-token-manager\n" + machine + '\n' + machineId + "\n\n");
}

} // namespace

void HomeLockTest::aFreeFolderIsClaimed()
{
    const QTemporaryDir folder;
    {
        const HomeLock lock(folder.filePath(QStringLiteral("made")));
        QVERIFY(lock.otherMachine().isEmpty());
        QVERIFY(QFile::exists(lock.file()));
    }
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("made/instance.lock"))));
}

void HomeLockTest::anotherMachineIsNamed()
{
    const QTemporaryDir folder;
    writeLock(folder, QCoreApplication::applicationPid(), "elsewhere", "00000000000000000000000000000001");
    const HomeLock lock(folder.path());
    QCOMPARE(lock.otherMachine(), QStringLiteral("elsewhere"));
    // It is theirs.
    QVERIFY(QFile::exists(lock.file()));
}

void HomeLockTest::whatADeadProcessLeftIsClaimed()
{
    const QTemporaryDir folder;
    writeLock(folder, 0x7ffffff0, QSysInfo::machineHostName().toLocal8Bit(), QSysInfo::machineUniqueId());
    const HomeLock lock(folder.path());
    QVERIFY(lock.otherMachine().isEmpty());
}

QTEST_GUILESS_MAIN(HomeLockTest)
#include "tst_homelock.moc"
