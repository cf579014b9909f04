// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString Root = QStringLiteral(QERNAL_SOURCE_DIR "/");

struct Entry {
    QStringList translations; // one for each plural form
    QString type;             // "unfinished", "obsolete", "vanished" or nothing

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// The messages of a translation file by context, text and comment; their order in the file says nothing.
using Entries = QMap<QStringList, Entry>;

/// The text of the current element, or that of each plural form within.
QStringList translationsOf(QXmlStreamReader *xml)
{
    QString text;
    QStringList forms;
    for (xml->readNext(); !xml->isEndElement() && !xml->atEnd(); xml->readNext()) {
        if (xml->isStartElement())
            forms.append(xml->readElementText());
        else
            text.append(xml->text());
    }
    return forms.isEmpty() ? QStringList(text) : forms;
}

Entries entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    Entries entries;
    QString context;
    QString source;
    QString comment;
    Entry entry;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        const QString element = xml.name().toString();
        if (token == QXmlStreamReader::EndElement && element == QLatin1String("message")) {
            entries.insert({context, source, comment}, entry);
            entry = {};
            comment.clear();
        }
        if (token != QXmlStreamReader::StartElement) continue;
        if (element == QLatin1String("name")) context = xml.readElementText();
        if (element == QLatin1String("source")) source = xml.readElementText();
        if (element == QLatin1String("comment")) comment = xml.readElementText();
        if (element == QLatin1String("translation")) {
            entry.type = xml.attributes().value(QLatin1String("type")).toString();
            entry.translations = translationsOf(&xml);
        }
    }
    return xml.hasError() ? Entries() : entries;
}

/// The places for values that a text has: %1, %L2, %n.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d+|n)"));
    QStringList found;
    for (QRegularExpressionMatchIterator match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

QString described(const QStringList &key)
{
    return key.at(0) + QStringLiteral(": ") + key.at(1);
}

/// A row for each language of ours beside English, with what its punctuation forbids, and its pair of quotation marks.
void addLanguages()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("quotes");
    const auto add = [](const char *name, const char *file, const QString &wrong, const QString &quotes) {
        Entries entries = entriesOf(Root + QStringLiteral("resources/translations/") + QLatin1String(file));
        // What has no words yet is the concern of another test.
        entries.removeIf([](Entries::iterator entry) { return !entry->type.isEmpty(); });
        QVERIFY2(entries.size() > 400, file);
        QTest::newRow(name) << entries << wrong << quotes;
    };
    // A space before an ellipsis at the end, and one word for what runs the program.
    add("German", "qernal_de.ts", QStringLiteral("[”«»\"]|[A-Za-zäöüß]…$|Computer"), QStringLiteral("„“"));
    // Spaces that do not break: narrow before ; ! ?, wide before a colon and inside quotation marks.
    add("French", "qernal_fr.ts",
        QStringLiteral("[“”„\"]|\\p{L}'\\p{L}|\\.\\.\\.|\\s…$|(?<!\u202f)[;!?]|(?<!\u00a0):(?=\\s|$)|"
                       "«(?!\u00a0)|(?<!\u00a0)»"),
        QStringLiteral("«»"));
}

} // namespace

Q_DECLARE_METATYPE(Entries)

/// The files of resources/translations hold what the sources say, in other words.
class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void filesAreUpToDate_data();
    void filesAreUpToDate();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placesOfValuesAreKept_data();
    void placesOfValuesAreKept();
    void mnemonicsAreKept_data();
    void mnemonicsAreKept();
    void punctuationIsThatOfTheLanguage_data();
    void punctuationIsThatOfTheLanguage();
    void everyQuotationMarkIsTranslated();
};

void TranslationsTest::filesAreUpToDate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << QStringLiteral("qernal_de.ts") << QStringList();
    QTest::newRow("French") << QStringLiteral("qernal_fr.ts") << QStringList();
    // English is what the sources say, but for its plural forms.
    QTest::newRow("English plurals") << QStringLiteral("qernal_en.ts") << QStringList(QStringLiteral("-pluralonly"));
}

void TranslationsTest::filesAreUpToDate()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, options);
    const QString original = Root + QStringLiteral("resources/translations/") + file;
    const QTemporaryDir folder;
    const QString updated = folder.filePath(file);
    QVERIFY(QFile::copy(original, updated));
    QProcess lupdate;
    lupdate.setWorkingDirectory(Root);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(QERNAL_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                              QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none")} +
                      options +
                      QStringList{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                                  QStringLiteral("-ts"), updated});
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.readAll(), QByteArray());
    QCOMPARE(lupdate.exitCode(), 0);

    const Entries before = entriesOf(original);
    const Entries after = entriesOf(updated);
    QVERIFY(before.size() > 10);
    QStringList wrong;
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry) {
        if (!before.contains(entry.key()))
            wrong.append(QStringLiteral("missing: ") + described(entry.key()));
        else if (before.value(entry.key()) != *entry)
            wrong.append(QStringLiteral("changed: ") + described(entry.key()));
    }
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry) {
        if (!after.contains(entry.key())) wrong.append(QStringLiteral("no longer used: ") + described(entry.key()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("German") << QStringLiteral("qernal_de.ts");
    QTest::newRow("French") << QStringLiteral("qernal_fr.ts");
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(const QString, file);
    const Entries entries = entriesOf(Root + QStringLiteral("resources/translations/") + file);
    QVERIFY(entries.size() > 400);
    QStringList wrong;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (!entry->type.isEmpty() || entry->translations.contains(QString())) wrong.append(described(entry.key()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TranslationsTest::placesOfValuesAreKept_data()
{
    addLanguages();
}

void TranslationsTest::placesOfValuesAreKept()
{
    QFETCH(const Entries, entries);
    QStringList wrong;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        const QStringList places = placesOf(entry.key().at(1));
        for (const QString &translation : entry->translations) {
            QStringList kept = placesOf(translation);
            // The form for one may spell the number out.
            if (entry->translations.size() > 1 && places.contains(QLatin1String("n"))) kept.append(QStringLiteral("n"));
            kept.removeDuplicates();
            kept.sort();
            if (kept != places) wrong.append(described(entry.key()));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TranslationsTest::mnemonicsAreKept_data()
{
    addLanguages();
}

/// What Alt and a letter reach in English they reach in each language, by a letter that every keyboard has.
void TranslationsTest::mnemonicsAreKept()
{
    static const QRegularExpression mnemonic(QStringLiteral("&[A-Za-z0-9]"));
    QFETCH(const Entries, entries);
    QStringList wrong;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        for (const QString &translation : entry->translations) {
            const qsizetype expected = entry.key().at(1).count(mnemonic);
            if (translation.count(mnemonic) != expected || translation.count(u'&') != expected) wrong << translation;
        }
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

void TranslationsTest::punctuationIsThatOfTheLanguage_data()
{
    addLanguages();
}

void TranslationsTest::punctuationIsThatOfTheLanguage()
{
    QFETCH(const Entries, entries);
    QFETCH(const QString, wrong);
    QFETCH(const QString, quotes);
    const QRegularExpression pattern(wrong);
    QVERIFY(pattern.isValid());
    QStringList found;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        // What is typed into the search, in each spelling.
        if (entry.key().constFirst() == QLatin1String("qernal::ExpiryWords")) continue;
        for (const QString &words : entry->translations) {
            if (words.contains(pattern) || words.count(quotes.front()) != words.count(quotes.back())) found << words;
        }
    }
    QCOMPARE(found.join(QLatin1Char('\n')), QString());
}

/// A quotation mark in a text that is not translated would stay an English one.
void TranslationsTest::everyQuotationMarkIsTranslated()
{
    static const QRegularExpression marked(QStringLiteral("(QStringLiteral|QLatin1String)\\(\"[^\"]*[“”„]"));
    int read = 0;
    for (const char *layer : {"core", "ui", "app"}) {
        QDirIterator sources(Root + QLatin1String(layer), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            QVERIFY2(!QString::fromUtf8(file.readAll()).contains(marked), qPrintable(file.fileName()));
        }
    }
    QVERIFY(read > 100);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
