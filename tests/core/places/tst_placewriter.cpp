// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <thread>
#include <unistd.h>

using namespace qernal;

namespace {

using Kind = PlaceOutcome::Kind;
const QByteArray Id("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray OldToken = Id + "@T.KcV~_96jfOoD5ixFP8qu0Spm";
const QByteArray NewToken("7f0f8a50-6b1c-4a52-8a1e-0d1f1fbd9a01@n~w.S_cr-t0123456789");
const QUuid OldId = QUuid::fromString(Id);

/// How a real parser reads a file: a program and its arguments, of which FILE is the file, that print the token.
using Reader = QStringList;

struct Access {
    mode_t mode;
    uid_t user;
    gid_t group;
    friend bool operator==(const Access &, const Access &) = default;
};

} // namespace

class PlaceWriterTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aParserReadsTheNewOne_data();
    void aParserReadsTheNewOne();
    void everyOtherByteStays();
    void modeAndOwnerStay_data();
    void modeAndOwnerStay();
    void theAccessListStays();
    void aLinkStaysALink();
    void doingItAgainChangesNothing();
    void aRegeneratedSecretTakesThePlaceOfItsOwn();
    void refusesWithItsReason_data();
    void refusesWithItsReason();
    void refusesWhatMayNotBeWritten();
    void refusesAFileWithASecondName();
    void aFullDiskLeavesTheFileAsItWas();
    void neitherHalfIsEverSeen();
    void everyOutcomeHasItsWords();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray content(const QString &name) const;
    [[nodiscard]] Access access(const QString &name) const;
    [[nodiscard]] PlaceOutcome replace(const QString &name, const QByteArray &token = NewToken) const
    {
        return PlaceWriter(path(name)).replace(OldId, Secret(token));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlaceWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PlaceWriterTest::cleanup()
{
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0700);
    m_folder.reset();
}

void PlaceWriterTest::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray PlaceWriterTest::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
}

Access PlaceWriterTest::access(const QString &name) const
{
    struct stat about = {};
    if (::stat(QFile::encodeName(path(name)).constData(), &about) != 0) return {};
    return {.mode = about.st_mode, .user = about.st_uid, .group = about.st_gid};
}

void PlaceWriterTest::aParserReadsTheNewOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Reader>("reader");
    const auto row = [](const char *label, const char *name, const char *text, const Reader &reader) {
        QTest::newRow(label) << QString::fromLatin1(name) << QByteArray(text).replace("SECRET", OldToken) << reader;
    };
    const auto shell = [](const char *program) {
        return Reader{QString::fromLatin1(program), QStringLiteral("-c"),
                      QStringLiteral(". FILE; printf %s \"$QERNAL_TOKEN\"")};
    };
    row("bash, quoted", "a.bashrc", "alias ll='ls -l'\nexport QERNAL_TOKEN='SECRET'\n", shell("bash"));
    row("bash, bare", ".bashrc", "QERNAL_TOKEN=SECRET; export QERNAL_TOKEN\n", shell("bash"));
    row("zsh", ".zshrc", "export QERNAL_TOKEN=\"SECRET\"\n", shell("zsh"));
    row(".env", ".env", "A=1\nQERNAL_TOKEN=SECRET\nB=2", shell("sh"));
    row("fish", "config.fish", "set -gx QERNAL_TOKEN SECRET\n",
        {QStringLiteral("fish"), QStringLiteral("--no-config"), QStringLiteral("-c"),
         QStringLiteral("source FILE; printf %s $QERNAL_TOKEN")});
    row("git's configuration", "gitconfig", "[http]\n\textraHeader = \"SECRET\" ; mine\n",
        {QStringLiteral("git"), QStringLiteral("config"), QStringLiteral("-f"), QStringLiteral("FILE"),
         QStringLiteral("http.extraHeader")});
    row("YAML, bare", "ci.yml", "env:\n  QERNAL_TOKEN: SECRET # mine\n", {QStringLiteral("yaml")});
    row("YAML, quoted", "ci.yml", "env: {QERNAL_TOKEN: 'SECRET'}\n", {QStringLiteral("yaml")});
    row("JSON", "a.tfvars.json", R"({"env":{"QERNAL_TOKEN":"SECRET"}})", {QStringLiteral("json")});
}

void PlaceWriterTest::aParserReadsTheNewOne()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const Reader, reader);
    write(name, text);
    const auto read = [&]() -> QByteArray {
        if (reader.constFirst() == QLatin1String("yaml"))
            return QByteArray::fromStdString(YAML::LoadFile(path(name).toStdString())["env"]["QERNAL_TOKEN"].Scalar());
        if (reader.constFirst() == QLatin1String("json"))
            return QJsonDocument::fromJson(content(name))[QStringLiteral("env")][QStringLiteral("QERNAL_TOKEN")]
                .toString()
                .toUtf8();
        QStringList arguments = reader.sliced(1);
        arguments.replaceInStrings(QStringLiteral("FILE"), path(name));
        QProcess parser;
        parser.start(reader.constFirst(), arguments);
        if (!parser.waitForFinished() || parser.exitCode() != 0) return parser.readAllStandardError() + "failed";
        return parser.readAllStandardOutput().trimmed();
    };
    QCOMPARE(read(), OldToken);
    QCOMPARE(replace(name), (PlaceOutcome{.kind = Kind::Written, .count = 1}));
    QCOMPARE(read(), NewToken);
    QCOMPARE(content(name), QByteArray(text).replace(OldToken, NewToken));
}

void PlaceWriterTest::everyOtherByteStays()
{
    QByteArray text("\xef\xbb\xbf# caf\xe9\r\n\tT = '" + OldToken + "'  \r\n\n\rU=" + OldToken + "\n" + Id);
    for (int byte = 1; byte < 256; ++byte)
        text.append(static_cast<char>(byte));
    write(QStringLiteral("a.conf"), text);
    QCOMPARE(replace(QStringLiteral("a.conf")), (PlaceOutcome{.kind = Kind::Written, .count = 2}));
    QCOMPARE(content(QStringLiteral("a.conf")), QByteArray(text).replace(OldToken, NewToken));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.conf")});
}

void PlaceWriterTest::modeAndOwnerStay_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0600, 0640, 0644, 0664, 0755})
        QTest::addRow("%o", mode) << mode;
}

void PlaceWriterTest::modeAndOwnerStay()
{
    QFETCH(const int, mode);
    const auto name = QStringLiteral(".env");
    write(name, "T=" + OldToken);
    QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), static_cast<mode_t>(mode)), 0);
    const Access before = access(name);
    // A narrow mask would make the new file narrower, a wide one wider.
    for (const mode_t mask : {0077U, 0U}) {
        const mode_t usual = ::umask(mask);
        const PlaceOutcome outcome = PlaceWriter(path(name))
                                         .replace(mask == 0 ? QUuid::fromString(NewToken.first(36)) : OldId,
                                                  Secret(mask == 0 ? OldToken : NewToken));
        ::umask(usual);
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(access(name), before);
    }
}

void PlaceWriterTest::theAccessListStays()
{
    // The list of linux/posix_acl_xattr.h: the owner and one other user read it, the group does not.
    struct Entry {
        quint16 tag;
        quint16 permissions;
        quint32 id;
    };
    struct List {
        quint32 version = 2;
        std::array<Entry, 5> entries = {{{1, 6, ~0U}, {2, 4, 12345}, {4, 0, ~0U}, {0x10, 4, ~0U}, {0x20, 0, ~0U}}};
    };
    const auto name = QStringLiteral(".env");
    constexpr auto Attribute = "system.posix_acl_access";
    write(name, "T=" + OldToken);
    const QByteArray file = QFile::encodeName(path(name));
    const List list;
    QVERIFY2(::setxattr(file.constData(), Attribute, &list, sizeof(list), 0) == 0,
             "the folder for temporary files knows no access lists");
    QCOMPARE(access(name).mode & 0777U, 0640U);
    QCOMPARE(replace(name).kind, Kind::Written);
    List now;
    QCOMPARE(::getxattr(file.constData(), Attribute, &now, sizeof(now)), static_cast<ssize_t>(sizeof(now)));
    QCOMPARE(std::memcmp(&now, &list, sizeof(now)), 0);
    QCOMPARE(access(name).mode & 0777U, 0640U);
}

void PlaceWriterTest::aLinkStaysALink()
{
    write(QStringLiteral("dotfiles/env"), "T=" + OldToken);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("project")));
    QVERIFY(QFile::link(QStringLiteral("../dotfiles/env"), path(QStringLiteral("project/.env"))));
    QCOMPARE(replace(QStringLiteral("project/.env")).kind, Kind::Written);
    QVERIFY(QFileInfo(path(QStringLiteral("project/.env"))).isSymLink());
    QCOMPARE(content(QStringLiteral("dotfiles/env")), "T=" + NewToken);
    QVERIFY(!QFileInfo(path(QStringLiteral("dotfiles/env"))).isSymLink());
}

void PlaceWriterTest::doingItAgainChangesNothing()
{
    write(QStringLiteral(".env"), "T=" + OldToken);
    QCOMPARE(replace(QStringLiteral(".env")).kind, Kind::Written);
    const QDateTime written = QFileInfo(path(QStringLiteral(".env"))).fileTime(QFile::FileMetadataChangeTime);
    QCOMPARE(replace(QStringLiteral(".env")), (PlaceOutcome{.kind = Kind::AlreadyWritten, .count = 1}));
    QCOMPARE(QFileInfo(path(QStringLiteral(".env"))).fileTime(QFile::FileMetadataChangeTime), written);
    // Where an old one came back, it is not done.
    write(QStringLiteral(".env"), "T=" + NewToken + "\nU=" + OldToken);
    QCOMPARE(replace(QStringLiteral(".env")), (PlaceOutcome{.kind = Kind::Written, .count = 1}));
    QCOMPARE(content(QStringLiteral(".env")), "T=" + NewToken + "\nU=" + NewToken);
}

void PlaceWriterTest::aRegeneratedSecretTakesThePlaceOfItsOwn()
{
    const QByteArray regenerated = Id + "@anotherSecret0123";
    write(QStringLiteral(".env"), "T=" + OldToken + "\nU=" + regenerated);
    QCOMPARE(replace(QStringLiteral(".env"), regenerated), (PlaceOutcome{.kind = Kind::Written, .count = 2}));
    QCOMPARE(content(QStringLiteral(".env")), "T=" + regenerated + "\nU=" + regenerated);
    QCOMPARE(replace(QStringLiteral(".env"), regenerated), (PlaceOutcome{.kind = Kind::AlreadyWritten, .count = 2}));
}

void PlaceWriterTest::refusesWithItsReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *label, const char *name, const QByteArray &text, Kind kind,
                        const QByteArray &token = NewToken) {
        QTest::newRow(label) << QString::fromLatin1(name) << text << token << kind;
    };
    row("state", "terraform.tfstate", '"' + OldToken + '"', Kind::TerraformState);
    row("state's backup", "terraform.tfstate.backup", '"' + OldToken + '"', Kind::TerraformState);
    row("the CLI's", ".qernal/config.yaml", "token: " + OldToken, Kind::OwnWriter);
    row("empty", "a", "", Kind::NoSecret);
    row("the id alone", "a", Id, Kind::NoSecret);
    row("binary", "a", OldToken + '\0', Kind::Binary);
    row("two tokens in a line", "a", OldToken + " 0f3f1c9a-2a8e-4b7f-9d53-6b6f3b2d1e77@x", Kind::SeveralTokens);
    row("no clear end", "a", OldToken + "$X", Kind::UnclearEnd);
    row("quotes needed", "a", OldToken, Kind::NeedsQuoting, Id + "@a b");
    row("no token", "a", OldToken, Kind::InvalidSecret, "secret");
}

void PlaceWriterTest::refusesWithItsReason()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, token);
    QFETCH(const Kind, kind);
    write(name, text);
    QCOMPARE(replace(name, token).kind, kind);
    QCOMPARE(content(name), text);
    // A link by another name hides nothing.
    QVERIFY(QFile::link(path(name), path(QStringLiteral("link.conf"))));
    QCOMPARE(replace(QStringLiteral("link.conf"), token).kind, kind);
    QCOMPARE(content(name), text);
}

void PlaceWriterTest::refusesWhatMayNotBeWritten()
{
    QCOMPARE(replace(QStringLiteral("gone")).kind, Kind::FileGone);
    QVERIFY(QFile::link(QStringLiteral("gone"), path(QStringLiteral("dangling"))));
    QCOMPARE(replace(QStringLiteral("dangling")).kind, Kind::FileGone);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(replace(QStringLiteral("folder")).kind, Kind::NotRegular);
    // Nobody writes to it: it must not be waited for.
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    QCOMPARE(replace(QStringLiteral("pipe")).kind, Kind::NotRegular);

    const auto name = QStringLiteral(".env");
    write(name, "T=" + OldToken);
    const QByteArray file = QFile::encodeName(path(name));
    QCOMPARE(::chmod(file.constData(), 0400), 0);
    QCOMPARE(replace(name).kind, Kind::NotWritable);
    QCOMPARE(::chmod(file.constData(), 0200), 0);
    QCOMPARE(replace(name).kind, Kind::NotReadable);
    QCOMPARE(::chmod(file.constData(), 0600), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0500), 0);
    QCOMPARE(replace(name).kind, Kind::NotWritable);
    QCOMPARE(content(name), "T=" + OldToken);

    QCOMPARE(::truncate(file.constData(), 64LL * 1024 * 1024 + 1), 0);
    QCOMPARE(replace(name).kind, Kind::TooLarge);
}

void PlaceWriterTest::refusesAFileWithASecondName()
{
    write(QStringLiteral(".env"), "T=" + OldToken);
    QCOMPARE(::link(QFile::encodeName(path(QStringLiteral(".env"))).constData(),
                    QFile::encodeName(path(QStringLiteral("second"))).constData()),
             0);
    QCOMPARE(replace(QStringLiteral(".env")).kind, Kind::HardLinked);
    QCOMPARE(content(QStringLiteral("second")), "T=" + OldToken);
}

void PlaceWriterTest::aFullDiskLeavesTheFileAsItWas()
{
    const QByteArray text = "T=" + OldToken + '\n' + QByteArray(256 * 1024, 'x');
    write(QStringLiteral(".env"), text);
    // No file may grow beyond this: the write beside it ends in its middle.
    struct rlimit usual = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    void (*const before)(int) = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit low = {.rlim_cur = 64 * 1024, .rlim_max = usual.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &low), 0);
    const PlaceOutcome outcome = replace(QStringLiteral(".env"));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, before);
    QCOMPARE(outcome.kind, Kind::WriteFailed);
    QVERIFY(!outcome.reason.isEmpty());
    QCOMPARE(content(QStringLiteral(".env")), text);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral(".env")});
}

void PlaceWriterTest::neitherHalfIsEverSeen()
{
    const QByteArray filler(512 * 1024, 'x');
    const auto text = [&filler](const QByteArray &token) { return "T=" + token + '\n' + filler + "\nU=" + token; };
    write(QStringLiteral(".env"), text(OldToken));
    std::atomic<bool> ended = false;
    std::atomic<int> odd = 0;
    std::atomic<int> reads = 0;
    std::thread reader([&] {
        while (!ended) {
            const QByteArray seen = content(QStringLiteral(".env"));
            if (seen != text(OldToken) && seen != text(NewToken)) ++odd;
            ++reads;
        }
    });
    for (int round = 0; round < 10; ++round) {
        const bool there = round % 2 == 0;
        const PlaceOutcome outcome = PlaceWriter(path(QStringLiteral(".env")))
                                         .replace(QUuid::fromString((there ? OldToken : NewToken).first(36)),
                                                  Secret(there ? NewToken : OldToken));
        if (outcome.kind != Kind::Written) ++odd;
    }
    const int atLeast = reads + 1;
    while (reads < atLeast)
        std::this_thread::yield();
    ended = true;
    reader.join();
    QCOMPARE(odd.load(), 0);
}

void PlaceWriterTest::everyOutcomeHasItsWords()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(Kind::NotReadBack); ++kind) {
        const QString text = placeOutcomeText({.kind = static_cast<Kind>(kind), .count = 2});
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY(!seen.contains(text));
        seen.insert(text);
    }
    const QString reason = placeOutcomeText({.kind = Kind::WriteFailed, .reason = QStringLiteral("No space left\n%1")});
    QVERIFY(reason.contains(QStringLiteral("No space left")));
    QVERIFY(!reason.contains(QLatin1Char('\n')));
}

QTEST_GUILESS_MAIN(PlaceWriterTest)
#include "tst_placewriter.moc"
