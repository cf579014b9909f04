// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/placebenchmarks.h"

#include "core/places/placescan.h"
#include "tests/benchmarks/bench.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

namespace qernal {

namespace {

constexpr int FilesOfTree = 20'000;
constexpr int FilesPerFolder = 50;
constexpr int TokensOfAccount = 200;
constexpr int SearchRounds = 7;
const auto UuidPattern = QStringLiteral("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

/// Text as sources and logs have it: words, signs, hyphens, lines of 60 bytes or so.
QByteArray sourceText(QRandomGenerator &random, qsizetype size)
{
    static const QByteArrayList words{
        "const", "value", "return", "if",     "request-id", "the",  "-", "x-forwarded-for",
        "{",     "}",     "=>",     "config", "2026-11-27", "name", ":", "token"};
    QByteArray text;
    text.reserve(size + 32);
    while (text.size() < size) {
        text += words.at(random.bounded(static_cast<int>(words.size())));
        text += random.bounded(8) == 0 ? '\n' : ' ';
    }
    return text;
}

/// Makes @p files files below @p root; one in a hundred names a token of @p ids, one in ten another UUID.
bool makeTree(const QString &root, int files, const QStringList &ids)
{
    // The same tree each time.
    QRandomGenerator random(4711);
    for (int i = 0; i < files; ++i) {
        const QString folder = QStringLiteral("%1/%2").arg(root).arg(i / FilesPerFolder);
        if (i % FilesPerFolder == 0 && !QDir().mkpath(folder)) return false;
        QByteArray text = sourceText(random, 500 + random.bounded(15'000));
        if (i % 100 == 0) text += "QERNAL_TOKEN=" + ids.at(i / 100 % ids.size()).toLatin1() + "@secret\n";
        if (i % 10 == 0) text += QUuid::createUuidV5(QUuid(), QByteArray::number(i)).toByteArray(QUuid::WithoutBraces);
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) return false;
    }
    return true;
}

/// Looks through @p root once; the number of places.
qsizetype search(const QString &root, const QStringList &ids)
{
    PlaceScan scan({{.path = root}}, ids);
    QEventLoop loop;
    qsizetype places = 0;
    QObject::connect(&scan, &PlaceScan::found, &loop, [&places](const QList<Place> &found) { places += found.size(); });
    QObject::connect(&scan, &PlaceScan::finished, &loop, &QEventLoop::quit);
    scan.start();
    loop.exec();
    return places;
}

bool searchWithRipgrep(const QString &root)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral("rg"),
                  {QStringLiteral("-c"), QStringLiteral("--no-ignore"), QStringLiteral("--hidden"),
                   QStringLiteral("-j"), QString::number(QThread::idealThreadCount()), UuidPattern, root});
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

/// The most memory that this process had since it was asked to forget, in MiB; 0 if the kernel does not say.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:")) return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// What a search through @p root needs at the most, in MiB.
double memoryOfSearch(const QString &root, const QStringList &ids)
{
    QFile forget(QStringLiteral("/proc/self/clear_refs"));
    if (forget.open(QIODevice::WriteOnly)) forget.write("5");
    forget.close();
    search(root, ids);
    return peakMemory();
}

} // namespace

void measurePlaces(Report &report)
{
    const auto what = QStringLiteral("search %1 files for the IDs of 200 tokens").arg(FilesOfTree);
    const QTemporaryDir folder;
    QStringList ids;
    for (int i = 0; i < TokensOfAccount; ++i)
        ids.append(QUuid::createUuidV5(QUuid(), QStringLiteral("token %1").arg(i)).toString(QUuid::WithoutBraces));
    const QString large = folder.filePath(QStringLiteral("large"));
    const QString small = folder.filePath(QStringLiteral("small"));
    if (!makeTree(large, FilesOfTree, ids) || !makeTree(small, FilesOfTree / 10, ids))
        return report.addMissing(what, QStringLiteral("the tree could not be made"));
    if (search(large, ids) != FilesOfTree / 100 || !searchWithRipgrep(large))
        return report.addMissing(what, QStringLiteral("not all was found, or there is no rg"));
    Samples ours;
    Samples baseline;
    for (int round = 0; round < SearchRounds; ++round) {
        const StopWatch our;
        search(large, ids);
        ours.add(our.milliseconds());
        const StopWatch theirs;
        searchWithRipgrep(large);
        baseline.add(theirs.milliseconds());
    }
    report.add(what, QStringLiteral("ms"), ours, baseline, {.kind = Goal::Kind::TimesFaster, .factor = 1});

    Samples largeMemory;
    Samples smallMemory;
    for (int round = 0; round < SearchRounds; ++round) {
        smallMemory.add(memoryOfSearch(small, ids));
        largeMemory.add(memoryOfSearch(large, ids));
    }
    report.add(QStringLiteral("memory of that, beside a tenth of the files"), QStringLiteral("MiB"), largeMemory,
               smallMemory, {.kind = Goal::Kind::AtMostTimes, .factor = 1.05});
}

} // namespace qernal
