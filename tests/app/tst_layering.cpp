// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <array>

namespace {

const QString root = QStringLiteral(QERNAL_SOURCE_DIR "/");

/// The first folders of a path: 0 is the layer, 1 the room in it; empty for a file that stands in the layer itself.
QString folder(const QString &path, int depth)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return depth < parts.size() - 1 ? parts.at(depth) : QString();
}

/// What each layer may include of ours.
bool mayIncludeLayer(const QString &from, const QString &to)
{
    static const QStringList upwards{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    return upwards.contains(to) && upwards.indexOf(to) <= upwards.indexOf(from);
}

/// Which rooms of its layer each room may include, besides itself; the files of core that are in no room (error,
/// result, clock …) are open to all of core.
QStringList includableRooms(const QString &layer, const QString &room)
{
    static const QHash<QString, QStringList> core = [] {
        // Each includes those before it.
        const QStringList chain{QStringLiteral("secrets"), QStringLiteral("net"),   QStringLiteral("auth"),
                                QStringLiteral("api"),     QStringLiteral("notes"), QStringLiteral("tokens")};
        QHash<QString, QStringList> rooms{{QString(), {}}};
        for (qsizetype i = 0; i < chain.size(); ++i)
            rooms.insert(chain.at(i), chain.first(i));
        rooms.insert(QStringLiteral("expiry"), chain);
        rooms.insert(QStringLiteral("settings"), chain + QStringList{QStringLiteral("expiry")});
        // The CLI's file, which has a reader and a writer in auth, is a place like others.
        rooms.insert(QStringLiteral("places"), {QStringLiteral("secrets"), QStringLiteral("auth")});
        const QStringList upkeep = chain + QStringList{QStringLiteral("expiry")};
        rooms.insert(QStringLiteral("accounts"), upkeep);
        const QStringList below = upkeep + QStringList{QStringLiteral("places")};
        const QStringList withAccounts = below + QStringList{QStringLiteral("accounts")};
        rooms.insert(QStringLiteral("replacement"), withAccounts);
        rooms.insert(QStringLiteral("checkup"), withAccounts + QStringList{QStringLiteral("replacement")});
        return rooms;
    }();
    static const QHash<QString, QStringList> ui = [] {
        const QStringList bottom{QStringLiteral("theme"), QStringLiteral("clipboard"), QStringLiteral("accessibility")};
        const QStringList middle{QStringLiteral("tokens"),  QStringLiteral("commands"), QStringLiteral("places"),
                                 QStringLiteral("reveal"),  QStringLiteral("signin"),   QStringLiteral("expiry"),
                                 QStringLiteral("checkup"), QStringLiteral("settings")};
        const QStringList belowMiddle = bottom + QStringList{QStringLiteral("feedback")};
        QHash<QString, QStringList> rooms;
        for (const QString &each : bottom)
            rooms.insert(each, {});
        rooms.insert(QStringLiteral("feedback"), bottom);
        for (const QString &each : middle)
            rooms.insert(each, belowMiddle);
        rooms.insert(QStringLiteral("window"), belowMiddle + middle);
        return rooms;
    }();
    return layer == QLatin1String("core") ? core.value(room) : ui.value(room);
}

bool mayIncludeRoom(const QString &layer, const QString &from, const QString &to)
{
    const bool isGroundOfCore = layer == QLatin1String("core") && to.isEmpty();
    return from == to || isGroundOfCore || includableRooms(layer, from).contains(to);
}

bool isOfModule(const QString &header, const QString &module)
{
    if (header.startsWith(module + QLatin1Char('/'))) return true;
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return !header.contains(QLatin1Char('/')) &&
           QFile::exists(headers + QLatin1Char('/') + module + QLatin1Char('/') + header);
}

QString projectProblem(const QString &file, const QString &header)
{
    if (!QFile::exists(root + header)) return QStringLiteral("is not spelled from the root");
    const QString layer = folder(file, 0);
    if (!mayIncludeLayer(layer, folder(header, 0))) return QStringLiteral("points up, out of ") + layer;
    const bool hasRooms = layer == QLatin1String("core") || layer == QLatin1String("ui");
    if (hasRooms && layer == folder(header, 0) && !mayIncludeRoom(layer, folder(file, 1), folder(header, 1)))
        return QStringLiteral("is of a room of %1 that this one does not know").arg(layer);
    if (file.startsWith(QLatin1String("app/demo/")) && !header.startsWith(QLatin1String("app/demo/")))
        return QStringLiteral("shares code with what the demo service has to check");
    return {};
}

QString systemProblem(const QString &file, const QString &header)
{
    const QString layer = folder(file, 0);
    if (layer == QLatin1String("core")) {
        for (const char *module : {"QtGui", "QtWidgets"})
            if (isOfModule(header, QString::fromLatin1(module))) return QStringLiteral("brings the screen into core");
    }
    if (isOfModule(header, QStringLiteral("QtSvg")) && !file.startsWith(QLatin1String("ui/theme/iconpicture/")))
        return QStringLiteral("is for what draws the icons while the program is built");
    if (layer == QLatin1String("ui") && isOfModule(header, QStringLiteral("QtNetwork")))
        return QStringLiteral("brings the network into ui");
    if (header.contains(QLatin1String("keychain"), Qt::CaseInsensitive) &&
        !file.startsWith(QLatin1String("core/secrets/")))
        return QStringLiteral("is for core/secrets alone");
    return {};
}

/// Every include and name in a source text that is not allowed at that place.
QStringList problems(const QString &file, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    static const QRegularExpression networkManager(QStringLiteral("\\bQNetworkAccessManager\\b"));
    static const QRegularExpression keychain(QStringLiteral("\\bQKeychain\\b"));
    static const QRegularExpression wayRoundTls(
        QStringLiteral("\\b(ignoreSslErrors|setPeerVerify\\w+|VerifyNone|QueryPeer)\\b"));
    QStringList found;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString code = line.section(QStringLiteral("//"), 0, 0);
        const QRegularExpressionMatch match = include.match(line);
        if (match.hasMatch() && !match.captured(2).endsWith(QLatin1String(".moc"))) {
            const QString header = match.captured(2);
            const bool isOurs = match.captured(1) == QLatin1String("\"");
            const QString problem = isOurs ? projectProblem(file, header) : systemProblem(file, header);
            if (!problem.isEmpty()) found.append(header + QLatin1Char(' ') + problem);
        }
        if (code.contains(networkManager) && !file.startsWith(QLatin1String("core/net/")))
            found.append(QStringLiteral("QNetworkAccessManager is for core/net alone"));
        if (code.contains(keychain) && !file.startsWith(QLatin1String("core/secrets/")))
            found.append(QStringLiteral("QKeychain is for core/secrets alone"));
        if (code.contains(wayRoundTls))
            found.append(QStringLiteral("a certificate is never accepted against the rules"));
    }
    return found;
}

} // namespace

class LayeringTest : public QObject {
    Q_OBJECT

private slots:
    void seesWrongArrows_data();
    void seesWrongArrows();
    void roomsOfCoreKeepTheirOrder_data();
    void roomsOfCoreKeepTheirOrder();
    void middleRoomsOfUiDoNotKnowEachOther_data();
    void middleRoomsOfUiDoNotKnowEachOther();
    void everyFileKeepsTheArrows_data();
    void everyFileKeepsTheArrows();
};

void LayeringTest::seesWrongArrows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *file, const char *line, bool allowed) {
        QTest::addRow("%s: %s", file, line) << QString::fromLatin1(file) << QString::fromLatin1(line) << allowed;
    };
    row("ui/x.cpp", "#include \"core/error.h\"", true);
    row("app/x.cpp", "#include \"ui/window/mainwindow.h\"", true);
    row("core/x.cpp", "#include \"ui/window/mainwindow.h\"", false);
    row("ui/x.cpp", "#include \"app/demo/demoserver.h\"", false);
    row("ui/x.cpp", "#include \"mainwindow.h\"", false);
    row("ui/x.cpp", "#include \"tests/support/demoprocess.h\"", false);
    row("app/demo/x.cpp", "#include \"core/api/token.h\"", false);
    row("core/error.h", "#include \"core/net/httpclient.h\"", false);
    row("core/secrets/x.h", "#include \"core/net/httpclient.h\"", false);
    row("core/net/x.h", "#include \"core/secrets/secret.h\"", true);
    row("core/net/x.h", "#include \"core/auth/credential.h\"", false);
    row("core/auth/x.h", "#include \"core/api/token.h\"", false);
    row("core/api/x.h", "#include \"core/auth/credential.h\"", true);
    row("core/api/x.h", "#include \"core/tokens/tokenlist.h\"", false);
    row("core/tokens/x.h", "#include \"core/accounts/session.h\"", false);
    row("core/accounts/x.h", "#include \"core/tokens/tokenlist.h\"", true);
    row("core/secrets/x.h", "#include \"core/clock.h\"", true);
    row("core/places/x.h", "#include \"core/secrets/secret.h\"", true);
    row("core/places/x.h", "#include \"core/auth/cliconfig.h\"", true);
    row("core/places/x.h", "#include \"core/net/httpclient.h\"", false);
    row("core/tokens/x.h", "#include \"core/places/secretform.h\"", false);
    row("core/expiry/x.h", "#include \"core/tokens/tokenlist.h\"", true);
    row("core/replacement/x.h", "#include \"core/places/secretform.h\"", true);
    row("core/replacement/x.h", "#include \"core/accounts/session.h\"", true);
    row("core/checkup/x.h", "#include \"core/accounts/session.h\"", true);
    row("core/newroom/x.h", "#include \"core/api/token.h\"", false);
    row("ui/window/x.h", "#include \"ui/tokens/tokenspage.h\"", true);
    row("ui/tokens/x.h", "#include \"ui/window/mainwindow.h\"", false);
    row("ui/feedback/x.h", "#include \"ui/theme/theme.h\"", true);
    row("ui/theme/x.h", "#include \"ui/feedback/message.h\"", false);
    row("ui/clipboard/x.h", "#include \"ui/theme/theme.h\"", false);
    row("ui/x.h", "#include \"ui/theme/theme.h\"", false);
    row("core/net/x.cpp", "#include <QNetworkAccessManager>", true);
    row("core/net/x.cpp", "class QNetworkAccessManager;", true);
    row("core/api/x.cpp", "#include <QNetworkAccessManager>", false);
    row("app/x.cpp", "class QNetworkAccessManager;", false);
    row("app/x.cpp", "// QNetworkAccessManager is not for us", true);
    row("core/x.cpp", "#include <QWidget>", false);
    row("core/x.cpp", "#include <QtGui/QColor>", false);
    row("core/x.cpp", "# include <QColor>", false);
    row("core/x.cpp", "#include <QAbstractTableModel>", true);
    row("ui/x.cpp", "#include <QColor>", true);
    row("ui/x.cpp", "#include <QNetworkReply>", false);
    row("ui/x.cpp", "#include <QtNetwork/QSslSocket>", false);
    row("ui/x.cpp", "#include <qt6keychain/keychain.h>", false);
    row("core/accounts/x.cpp", "#include <qt6keychain/keychain.h>", false);
    row("core/accounts/x.cpp", "namespace QKeychain { class Job; }", false);
    row("core/net/x.cpp", "reply->ignoreSslErrors();", false);
    row("core/net/x.cpp", "tls.setPeerVerifyMode(QSslSocket::AutoVerifyPeer);", false);
    row("core/net/x.cpp", "connect(reply, &QNetworkReply::sslErrors, this, note);", true);
    row("core/secrets/x.cpp", "#include <qt6keychain/keychain.h>", true);
}

void LayeringTest::roomsOfCoreKeepTheirOrder_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("above");
    const auto row = [](const char *below, const char *above) {
        QTest::addRow("%s before %s", below, above) << QString::fromLatin1(below) << QString::fromLatin1(above);
    };
    row("", "secrets");
    row("", "checkup");
    row("secrets", "net");
    row("net", "auth");
    row("auth", "api");
    row("api", "tokens");
    row("tokens", "expiry");
    row("secrets", "notes");
    row("notes", "tokens");
    row("tokens", "settings");
    row("tokens", "accounts");
    row("secrets", "places");
    row("auth", "places");
    row("places", "replacement");
    row("tokens", "replacement");
    row("accounts", "replacement");
    row("accounts", "checkup");
    row("replacement", "checkup");
}

void LayeringTest::roomsOfCoreKeepTheirOrder()
{
    QFETCH(const QString, below);
    QFETCH(const QString, above);
    const QString core = QStringLiteral("core");
    QVERIFY(mayIncludeRoom(core, above, below));
    QVERIFY(!mayIncludeRoom(core, below, above));
}

void LayeringTest::middleRoomsOfUiDoNotKnowEachOther_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const std::array rooms{"tokens", "commands", "places", "reveal", "signin", "expiry", "checkup", "settings"};
    for (const char *from : rooms) {
        for (const char *to : rooms)
            QTest::addRow("%s: %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to);
    }
}

void LayeringTest::middleRoomsOfUiDoNotKnowEachOther()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QString ui = QStringLiteral("ui");
    QCOMPARE(mayIncludeRoom(ui, from, to), from == to);
    for (const char *below : {"feedback", "theme", "clipboard"}) {
        QVERIFY(mayIncludeRoom(ui, from, QString::fromLatin1(below)));
        QVERIFY(!mayIncludeRoom(ui, QString::fromLatin1(below), from));
    }
    QVERIFY(mayIncludeRoom(ui, QStringLiteral("window"), from));
    QVERIFY(!mayIncludeRoom(ui, from, QStringLiteral("window")));
}

void LayeringTest::seesWrongArrows()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    const QStringList found = problems(file, line);
    QVERIFY2(found.isEmpty() == allowed, qPrintable(found.join(QStringLiteral("; "))));
}

void LayeringTest::everyFileKeepsTheArrows_data()
{
    QTest::addColumn<QString>("file");
    for (const char *layer : {"core", "ui", "app"}) {
        QDirIterator files(root + QLatin1String(layer), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next().mid(root.size());
            QTest::newRow(qPrintable(file)) << file;
        }
    }
}

void LayeringTest::everyFileKeepsTheArrows()
{
    QFETCH(QString, file);
    QVERIFY2(folder(file, 0) != QLatin1String("ui") || !folder(file, 1).isEmpty(), "stands in no room of ui");
    QFile source(root + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QStringList found = problems(file, QString::fromUtf8(source.readAll()));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("; "))));
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
