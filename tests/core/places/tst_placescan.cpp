// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placescan.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace qernal;

namespace {

const auto Id = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const auto SecondId = QStringLiteral("0f3f1c9a-2a8e-4b7f-9d53-6b6f3b2d1e77");
const auto IdPattern = QStringLiteral("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

} // namespace

class PlaceScanTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysWhereAnIdStands();
    void namesTheKindOfAFile_data();
    void namesTheKindOfAFile();
    void countsWhatItPassesOver();
    void followsNoLink();
    void readsAcrossItsBuffersEnd_data();
    void readsAcrossItsBuffersEnd();
    void findsWhatRipgrepFinds();
    void readsEachFolderOnce();
    void looksOneLevelDeepWhereAsked();
    void endsWhenCancelled();
    void mayGoWhileItRuns();
    void survivesAFileThatChanges();

private:
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QList<Place> scan(const QList<ScanFolder> &folders, const QStringList &ids = {Id});
    QList<Place> scan() { return scan({{.path = m_folder->path()}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ScanCounts m_counts;
};

void PlaceScanTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PlaceScanTest::cleanup()
{
    // What a test made unreadable must go, too.
    QFile::setPermissions(path(QStringLiteral("closed")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder.reset();
}

void PlaceScanTest::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QList<Place> PlaceScanTest::scan(const QList<ScanFolder> &folders, const QStringList &ids)
{
    QList<Place> places;
    PlaceScan scan(folders, ids);
    connect(&scan, &PlaceScan::found, this, [&places](const QList<Place> &found) { places.append(found); });
    QSignalSpy finished(&scan, &PlaceScan::finished);
    scan.start();
    if (!finished.wait(60'000)) QTest::qFail("the scan did not end", __FILE__, __LINE__);
    m_counts = scan.counts();
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tuple(a.id.file, a.line, a.column) < std::tuple(b.id.file, b.line, b.column);
    });
    return places;
}

void PlaceScanTest::saysWhereAnIdStands()
{
    write(QStringLiteral("a.txt"), "first\nsecond " + Id.toLatin1() + "@secret\n\n  " + Id.toLatin1() + "\n");
    write(QStringLiteral("deep/er/b.txt"), SecondId.toLatin1() + "\n");
    QFile::setPermissions(path(QStringLiteral("a.txt")), QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(path(QStringLiteral("deep/er/b.txt")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const QList<Place> places = scan({{.path = m_folder->path()}}, {Id, SecondId, QStringLiteral("no-uuid")});
    QCOMPARE(places.size(), 3);
    const QString folder = QDir(m_folder->path()).canonicalPath();
    QCOMPARE(places.at(0).id.file, folder + QStringLiteral("/a.txt"));
    QCOMPARE(places.at(0).line, 2);
    QCOMPARE(places.at(0).column, 8);
    QVERIFY(places.at(0).hasSecret);
    QVERIFY(!places.at(0).readableByOthers);
    QCOMPARE(places.at(0).id.occurrence, 0);
    QCOMPARE(places.at(1).line, 4);
    QCOMPARE(places.at(1).column, 3);
    QVERIFY(!places.at(1).hasSecret);
    QCOMPARE(places.at(1).id.occurrence, 1);
    QCOMPARE(places.at(2).id.token, QUuid::fromString(SecondId));
    QVERIFY(places.at(2).readableByOthers);
    QCOMPARE(m_counts, (ScanCounts{.read = 2}));
}

void PlaceScanTest::namesTheKindOfAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PlaceKind>("kind");
    const auto row = [](const char *name, PlaceKind kind) { QTest::newRow(name) << QString::fromLatin1(name) << kind; };
    row(".qernal/config.yaml", PlaceKind::CliConfiguration);
    row("config.yaml", PlaceKind::OtherText);
    row(".env", PlaceKind::DotEnv);
    row(".env.production", PlaceKind::DotEnv);
    row("staging.env", PlaceKind::DotEnv);
    row(".envrc", PlaceKind::DotEnv);
    row(".environment", PlaceKind::OtherText);
    row(".bashrc", PlaceKind::ShellProfile);
    row(".config/fish/config.fish", PlaceKind::ShellProfile);
    row("main.tf", PlaceKind::TerraformConfiguration);
    row("prod.tfvars", PlaceKind::TerraformVariables);
    row("terraform.tfstate", PlaceKind::TerraformState);
    row("terraform.tfstate.backup", PlaceKind::TerraformState);
    row(".gitlab-ci.yml", PlaceKind::CiConfiguration);
    row(".github/workflows/deploy.yml", PlaceKind::CiConfiguration);
    row(".github/notes.yml", PlaceKind::OtherText);
    row("deployment.yaml", PlaceKind::KubernetesManifest);
    row("notes.txt", PlaceKind::OtherText);
}

void PlaceScanTest::namesTheKindOfAFile()
{
    QFETCH(QString, name);
    QFETCH(PlaceKind, kind);
    const QByteArray head = kind == PlaceKind::KubernetesManifest ? "apiVersion: v1\nkind: Secret\n" : "";
    write(name, head + "x: " + Id.toLatin1() + "\n");
    const QList<Place> places = scan();
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().kind, kind);
}

void PlaceScanTest::countsWhatItPassesOver()
{
    write(QStringLiteral("binary"), QByteArray(100, '\0') + Id.toLatin1());
    write(QStringLiteral("late-nul.txt"), QByteArray(9000, ' ') + QByteArray(1, '\0') + Id.toLatin1());
    write(QStringLiteral("secret.txt"), Id.toLatin1());
    QVERIFY(QFile::setPermissions(path(QStringLiteral("secret.txt")), {}));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("closed")));
    QVERIFY(QFile::setPermissions(path(QStringLiteral("closed")), {}));
    QFile large(path(QStringLiteral("large.log")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(FileScan::MaxFileSize + 1));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(QFile::link(path(QStringLiteral("secret.txt")), path(QStringLiteral("link"))));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path(QStringLiteral("socket")));
    QVERIFY(static_cast<std::size_t>(name.size()) < sizeof address.sun_path);
    std::copy(name.begin(), name.end(), address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const QList<Place> places = scan();
    ::close(socket);
    QCOMPARE(places.size(), 1);
    QVERIFY(places.first().id.file.endsWith(QStringLiteral("late-nul.txt")));
    QCOMPARE(m_counts, (ScanCounts{.read = 1, .binary = 1, .tooLarge = 1, .notRegular = 3, .notReadable = 2}));
}

void PlaceScanTest::followsNoLink()
{
    QTemporaryDir outside;
    QFile file(outside.filePath(QStringLiteral("x.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Id.toLatin1());
    file.close();
    write(QStringLiteral("inside/y.txt"), Id.toLatin1());
    QVERIFY(QFile::link(outside.path(), path(QStringLiteral("out"))));
    QVERIFY(QFile::link(path(QStringLiteral("inside")), path(QStringLiteral("twice"))));
    QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("inside/loop"))));
    QCOMPARE(scan().size(), 1);
    // A folder that is itself a link was named by the user.
    QCOMPARE(scan({{.path = path(QStringLiteral("twice"))}}).size(), 1);
}

void PlaceScanTest::readsAcrossItsBuffersEnd_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<bool>("hasSecret");
    constexpr int buffer = 256 * 1024;
    for (int before = buffer - 42; before <= buffer + 2; ++before)
        QTest::addRow("%d", before) << before << (before % 2 == 0);
    QTest::addRow("second end") << 2 * buffer - 60 << true;
}

void PlaceScanTest::readsAcrossItsBuffersEnd()
{
    QFETCH(int, before);
    QFETCH(bool, hasSecret);
    const QByteArray lead = QByteArray(before - 1, 'x').replace(10, 1, "\n").append('\n');
    write(QStringLiteral("big.txt"),
          lead + Id.toLatin1() + (hasSecret ? "@s" : " s") + QByteArray(300'000, 'y') + '\n' + Id.toLatin1());
    const QList<Place> places = scan();
    QCOMPARE(places.size(), 2);
    QCOMPARE(places.at(0).line, 3);
    QCOMPARE(places.at(0).column, 1);
    QCOMPARE(places.at(0).hasSecret, hasSecret);
    QCOMPARE(places.at(1).line, 4);
    QCOMPARE(places.at(1).column, 1);
    QCOMPARE(places.at(1).id.occurrence, 1);
}

void PlaceScanTest::findsWhatRipgrepFinds()
{
    const QString rg = QStandardPaths::findExecutable(QStringLiteral("rg"));
    QVERIFY2(!rg.isEmpty(), "ripgrep is one of the requirements of the tests");
    quint32 seed = 12345;
    const auto random = [&seed](quint32 below) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8) % below;
    };
    const QByteArrayList pieces{Id.toLatin1(), Id.toUpper().toLatin1(),  "-", "--", "\n", " ", "51687d2f-07b0", "@",
                                "\xc3\xa4",    Id.toLatin1().chopped(1), "x", "\"", "="};
    for (int file = 0; file < 300; ++file) {
        QByteArray text;
        for (quint32 i = random(60); i > 0; --i)
            text += pieces.at(static_cast<int>(random(static_cast<quint32>(pieces.size()))));
        write(QStringLiteral("d%1/f%2.txt").arg(file % 17).arg(file), text);
    }
    QProcess search;
    search.start(rg, {QStringLiteral("--no-ignore"), QStringLiteral("--hidden"), QStringLiteral("-i"),
                      QStringLiteral("--no-heading"), QStringLiteral("--column"), QStringLiteral("-n"),
                      QStringLiteral("-P"),
                      QStringLiteral("(?<![0-9A-Za-z-])") + Id + QStringLiteral("(?![0-9A-Za-z-])"), m_folder->path()});
    QVERIFY(search.waitForFinished(60'000));
    QStringList expected;
    const QList<QByteArray> lines = search.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty()) expected.append(QString::fromUtf8(line).section(QLatin1Char(':'), 0, 2));
    }
    QVERIFY(expected.size() > 100);
    // Of each line it prints the first match.
    QStringList found;
    const QList<Place> places = scan();
    for (const Place &place : places) {
        const QString line = QStringLiteral("%1:%2:").arg(place.id.file).arg(place.line);
        if (found.isEmpty() || !found.last().startsWith(line)) found.append(line + QString::number(place.column));
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void PlaceScanTest::readsEachFolderOnce()
{
    write(QStringLiteral("a/b/x.txt"), Id.toLatin1());
    const QString a = path(QStringLiteral("a"));
    QCOMPARE(scan({{.path = a}, {.path = a}, {.path = a + QStringLiteral("/b")}, {.path = a + QStringLiteral("/../a")}})
                 .size(),
             1);
    QCOMPARE(m_counts.read, 1);
    QCOMPARE(scan({{.path = path(QStringLiteral("absent"))}}).size(), 0);
    QCOMPARE(m_counts, (ScanCounts{.notReadable = 1}));
    QCOMPARE(scan({}).size(), 0);
}

void PlaceScanTest::looksOneLevelDeepWhereAsked()
{
    write(QStringLiteral(".zshrc"), Id.toLatin1());
    write(QStringLiteral("a/x.txt"), Id.toLatin1());
    QCOMPARE(scan({{.path = m_folder->path(), .recursive = false}}).size(), 1);
    QCOMPARE(scan({{.path = m_folder->path(), .recursive = false}, {.path = path(QStringLiteral("a"))}}).size(), 2);
}

void PlaceScanTest::endsWhenCancelled()
{
    for (int i = 0; i < 2000; ++i)
        write(QStringLiteral("%1/%2.txt").arg(i % 50).arg(i), QByteArray(1000, 'x'));
    PlaceScan scan({{.path = m_folder->path()}}, {Id});
    QSignalSpy finished(&scan, &PlaceScan::finished);
    scan.start();
    scan.cancel();
    QVERIFY(finished.wait(60'000));
    QVERIFY(scan.isCancelled());
    QVERIFY(scan.counts().read < 2000);
}

void PlaceScanTest::mayGoWhileItRuns()
{
    for (int i = 0; i < 500; ++i)
        write(QStringLiteral("%1.txt").arg(i), Id.toLatin1());
    int reports = 0;
    {
        PlaceScan scan({{.path = m_folder->path()}}, {Id});
        connect(&scan, &PlaceScan::finished, this, [&reports] { ++reports; });
        scan.start();
    }
    bool turned = false;
    QMetaObject::invokeMethod(
        this, [&turned] { turned = true; }, Qt::QueuedConnection);
    QERNAL_AWAIT(turned);
    QCOMPARE(reports, 0);
}

void PlaceScanTest::survivesAFileThatChanges()
{
    const QString name = path(QStringLiteral("busy.log"));
    write(QStringLiteral("busy.log"), QByteArray(3'000'000, 'x'));
    write(QStringLiteral("still.txt"), Id.toLatin1());
    QProcess writer;
    writer.start(QStringLiteral("/bin/sh"),
                 {QStringLiteral("-c"),
                  QStringLiteral("while :; do : > \"$1\"; head -c 2000000 /dev/zero | tr '\\0' y >> \"$1\"; done"),
                  QStringLiteral("sh"), name});
    QVERIFY(writer.waitForStarted());
    for (int round = 0; round < 50; ++round) {
        const QList<Place> places = scan();
        QVERIFY(std::any_of(places.cbegin(), places.cend(),
                            [](const Place &place) { return place.id.file.endsWith(QStringLiteral("still.txt")); }));
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
}

QTEST_GUILESS_MAIN(PlaceScanTest)
#include "tst_placescan.moc"
