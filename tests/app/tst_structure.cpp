// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

constexpr qsizetype MaxLines = 350;
constexpr int MaxPublicFunctions = 15;
constexpr int MaxMembers = 12;
const QString Root = QStringLiteral(QERNAL_SOURCE_DIR "/");

/// The paths of the sources or headers of the program, from the root.
QStringList programFiles(const QStringList &patterns)
{
    QStringList found;
    for (const char *layer : {"core", "ui", "app"}) {
        QDirIterator files(Root + QLatin1String(layer), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next().mid(Root.size()));
    }
    found.sort();
    return found;
}

QStringList linesOf(const QString &file)
{
    QFile source(Root + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'))
                                            : QStringList();
}

/// The class whose member the definition in @p line is; empty if it is none. Relies on .clang-format, by which only a
/// definition outside of a class begins in the first column.
QString classOfDefinition(const QString &line)
{
    static const QRegularExpression definition(QStringLiteral("^(?![#/}])[^(]*?(?:^|[\\s*&])(\\w+)::[\\w:~]+\\("));
    const QRegularExpressionMatch match = definition.match(line);
    const QString name = match.captured(1);
    return line.isEmpty() || line.at(0).isSpace() || name == QLatin1String("std") ? QString() : name;
}

struct ClassSize {
    QString name;
    int publicFunctions = 0; // without constructors, destructor, overrides and signals
    int members = 0;
    bool hasReason = false;

    [[nodiscard]] bool isLarge() const { return publicFunctions > MaxPublicFunctions || members > MaxMembers; }
};

/// The sizes of the classes that a header defines, nested ones apart.
QList<ClassSize> classSizes(const QStringList &lines)
{
    static const QRegularExpression head(QStringLiteral("^( *)(class|struct) (?:\\[\\[\\w+\\]\\] )?(\\w+)[^;]*\\{$"));
    static const QRegularExpression access(QStringLiteral("^ *(public|protected|private|signals)( slots)?:"));
    static const QRegularExpression notCounted(
        QStringLiteral("^ *(friend|static_assert|Q_|enum|using|template|explicit|~)|\\boverride\\b"));
    static const QRegularExpression member(QStringLiteral("^[^(]*\\bm_\\w+ ?[;{=\\[]|^ *std::function<.*> m_\\w+;"));
    struct Open {
        ClassSize size;
        qsizetype indent;
        bool isPublic;
    };
    QList<Open> open;
    QList<ClassSize> sizes;
    bool hasReason = false;
    for (const QString &line : lines) {
        if (line.trimmed().startsWith(QLatin1String("/// Why more than "))) hasReason = true;
        QString code = line.section(QStringLiteral("//"), 0, 0);
        while (code.endsWith(QLatin1Char(' ')))
            code.chop(1);
        if (const QRegularExpressionMatch match = head.match(code); match.hasMatch()) {
            open.append({{match.captured(3), 0, 0, hasReason},
                         match.capturedLength(1),
                         match.captured(2) == QLatin1String("struct")});
            hasReason = false;
            continue;
        }
        if (open.isEmpty()) continue;
        Open &current = open.last();
        const QString indent(current.indent, QLatin1Char(' '));
        if (code.startsWith(indent + QLatin1String("};"))) {
            sizes.append(current.size);
            open.removeLast();
        } else if (const QRegularExpressionMatch match = access.match(code); match.hasMatch()) {
            current.isPublic = match.captured(1) == QLatin1String("public");
        } else if (code.startsWith(indent + QLatin1String("    ")) && !code.at(current.indent + 4).isSpace()) {
            const bool isConstructor = code.trimmed().startsWith(current.size.name + QLatin1Char('('));
            if (code.contains(member))
                ++current.size.members;
            else if (current.isPublic && code.contains(QLatin1Char('(')) && !isConstructor &&
                     !code.contains(notCounted))
                ++current.size.publicFunctions;
        }
    }
    return sizes;
}

} // namespace

/// The shape of the program's sources, by the rules of CONTRIBUTING.md.
class StructureTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheClassOfADefinition_data();
    void findsTheClassOfADefinition();
    void countsWhatAClassHas();
    void aClassStandsInOneSource();
    void noSourceIsTooLong_data();
    void noSourceIsTooLong();
    void aLargeClassHasItsReason_data();
    void aLargeClassHasItsReason();
    void everyFeatureHasItsFile_data();
    void everyFeatureHasItsFile();
};

void StructureTest::findsTheClassOfADefinition_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *line, const char *name) {
        QTest::addRow("%s", line) << QString::fromLatin1(line) << QString::fromLatin1(name);
    };
    row("void Session::close()", "Session");
    row("Session::Session(const Account &account, Credential credential, HttpClient *http,", "Session");
    row("Session::~Session()", "Session");
    row("std::optional<Token> TokenStore::token(const QString &id) const", "TokenStore");
    row("SecretCustody::State *SecretCustody::state()", "SecretCustody");
    row("TokenList::State TokenList::state() const", "TokenList");
    row("bool Page::Cursor::isValid() const", "Page");
    row("bool isValid(const Page::Cursor &cursor)", "");
    row("std::optional<Token> tokenOf(const Page &page)", "");
    row("    Session::close();", "");
    row("// Session::close() ends it", "");
    row("class Session : public Base<int()> {", "");
    row("", "");
}

void StructureTest::findsTheClassOfADefinition()
{
    QFETCH(const QString, line);
    QFETCH(const QString, name);
    QCOMPARE(classOfDefinition(line), name);
}

void StructureTest::countsWhatAClassHas()
{
    const QString header = QStringLiteral("class Page : public QObject {\n"
                                          "    Q_OBJECT\n"
                                          "public:\n"
                                          "    explicit Page(QObject *parent);\n"
                                          "    Page(int a, int b);\n"
                                          "    ~Page() override;\n"
                                          "    /// A comment (with parentheses).\n"
                                          "    [[nodiscard]] int rows() const { return m_rows; }\n"
                                          "    void load(int first,\n"
                                          "              int last = f());\n"
                                          "    bool event(QEvent *event) override;\n"
                                          "\n"
                                          "    struct Part {\n"
                                          "        void open();\n"
                                          "        int m_inner;\n"
                                          "    };\n"
                                          "public slots:\n"
                                          "    void refresh();\n"
                                          "signals:\n"
                                          "    void loaded();\n"
                                          "private:\n"
                                          "    void privately();\n"
                                          "    int m_rows = 0;\n"
                                          "    std::function<void(int)> m_done;\n"
                                          "    QTimer *m_timer; // the next one (in seconds)\n"
                                          "};\n"
                                          "/// Why more than 15 public functions: one an operation.\n"
                                          "struct Plain {\n"
                                          "    int value = 0;\n"
                                          "    int twice() const;\n"
                                          "};\n");
    const QList<ClassSize> sizes = classSizes(header.split(QLatin1Char('\n')));
    QCOMPARE(sizes.size(), 3);
    QCOMPARE(sizes.at(0).name, QStringLiteral("Part"));
    QCOMPARE(sizes.at(0).publicFunctions, 1);
    QCOMPARE(sizes.at(1).name, QStringLiteral("Page"));
    QCOMPARE(sizes.at(1).publicFunctions, 3);
    QCOMPARE(sizes.at(1).members, 3);
    QVERIFY(!sizes.at(1).hasReason);
    QCOMPARE(sizes.at(2).publicFunctions, 1);
    QVERIFY(sizes.at(2).hasReason);
}

void StructureTest::aClassStandsInOneSource()
{
    static const QRegularExpression ofAPlatform(QStringLiteral("_(mac|win|unix|none)\\.cpp$"));
    // Which rows are shown, and in which order, is one job.
    const QSet<QString> allowed{QStringLiteral("TokenFilterModel")};
    QMap<QString, QSet<QString>> filesOfClass;
    const QStringList sources = programFiles({QStringLiteral("*.cpp")});
    for (const QString &file : sources) {
        if (file.contains(ofAPlatform)) continue;
        const QStringList lines = linesOf(file);
        for (const QString &line : lines) {
            const QString name = classOfDefinition(line);
            if (!name.isEmpty() && !allowed.contains(name)) filesOfClass[name].insert(file);
        }
    }
    QVERIFY(filesOfClass.size() > 80);
    QStringList found;
    for (auto entry = filesOfClass.cbegin(); entry != filesOfClass.cend(); ++entry) {
        const QStringList files(entry->cbegin(), entry->cend());
        if (files.size() > 1) found.append(entry.key() + QStringLiteral(": ") + files.join(QStringLiteral(", ")));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("; "))));
}

void StructureTest::noSourceIsTooLong_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = programFiles({QStringLiteral("*.cpp"), QStringLiteral("*.h")});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void StructureTest::noSourceIsTooLong()
{
    QFETCH(const QString, file);
    const qsizetype lines = linesOf(file).size();
    QVERIFY2(lines <= MaxLines, QByteArray::number(lines) + " lines");
}

void StructureTest::aLargeClassHasItsReason_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = programFiles({QStringLiteral("*.h")});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void StructureTest::aLargeClassHasItsReason()
{
    QFETCH(const QString, file);
    const QList<ClassSize> sizes = classSizes(linesOf(file));
    for (const ClassSize &size : sizes) {
        const QString text = QStringLiteral("%1 has %2 public functions and %3 members")
                                 .arg(size.name)
                                 .arg(size.publicFunctions)
                                 .arg(size.members);
        QVERIFY2(!size.isLarge() || size.hasReason, qPrintable(text));
    }
}

void StructureTest::everyFeatureHasItsFile_data()
{
    QTest::addColumn<QString>("files");
    bool isInTable = false;
    int rows = 0;
    const QStringList lines = linesOf(QStringLiteral("CONTRIBUTING.md"));
    for (const QString &line : lines) {
        if (line == QLatin1String("| feature | file |"))
            isInTable = true;
        else if (line.isEmpty())
            isInTable = false;
        else if (isInTable && !line.startsWith(QLatin1String("| ---"))) {
            const QStringList cells = line.split(QLatin1Char('|'));
            QTest::newRow(qPrintable(cells.at(1).trimmed())) << cells.value(2);
            ++rows;
        }
    }
    QVERIFY2(rows >= 40, "The table of features is gone, or has another form.");
}

void StructureTest::everyFeatureHasItsFile()
{
    QFETCH(const QString, files);
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    int count = 0;
    for (QRegularExpressionMatchIterator match = quoted.globalMatch(files); match.hasNext(); ++count) {
        const QString file = match.next().captured(1);
        QVERIFY2(QFileInfo(Root + file).isFile(), qPrintable(file));
    }
    QVERIFY(count > 0);
}

QTEST_APPLESS_MAIN(StructureTest)
#include "tst_structure.moc"
