// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/tokenfindings.h"
#include "core/replacement/replacementjournal.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace qernal {

namespace {

const QDateTime Now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
const QString DeployId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QString OtherId = QStringLiteral("5168aaaa-07b0-4260-8ecb-f5098305fdd4");

Token token(const QString &id, const QString &name, std::optional<int> daysLeft = 100)
{
    return {.id = id,
            .userId = {},
            .name = name,
            .expiryAt = daysLeft ? Now.addDays(*daysLeft) : QDateTime(),
            .createdAt = Now.addDays(-30),
            .updatedAt = {}};
}

} // namespace

/// What the list and the journal of replacements alone say of tokens.
class TokenFindingsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anEndIsNamed_data();
    void anEndIsNamed();
    void whatIsNotUsedHereIsNamed_data();
    void whatIsNotUsedHereIsNamed();
    void whatNobodyExplainsIsNamedOnce();
    void oneNameForSeveralIsNamed();
    void aReplacementHasOneNameForTwo();
    void aForgottenReplacementIsNamed_data();
    void aForgottenReplacementIsNamed();
    void everyKindAndFactHasAName();
    void theManualPageNamesThemAll();
    void factsAreWrittenForPeople();
    void whatMattersMostComesFirst();

private:
    [[nodiscard]] QList<Finding> check(const QList<Token> &tokens, const QString &onlyToken = {});
    void replace(const QString &oldId, const QString &newId, int days);

    const Account m_account{
        .id = QUuid::createUuid(), .name = QStringLiteral("Work"), .apiUrl = {}, .authorizationUrl = {}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplacementJournal> m_journal;
};

void TokenFindingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<ReplacementJournal>(m_folder->path());
}

void TokenFindingsTest::replace(const QString &oldId, const QString &newId, int days)
{
    QVERIFY(m_journal->put({.id = QUuid::createUuid(),
                            .account = m_account.id,
                            .name = QStringLiteral("deploy"),
                            .oldId = oldId,
                            .newId = newId,
                            .startedAt = Now.addDays(-days)}));
}

QList<Finding> TokenFindingsTest::check(const QList<Token> &tokens, const QString &onlyToken)
{
    return tokenFindings({.replacements = m_journal.get(), .clock = [] { return Now; }},
                         {.account = m_account, .tokens = tokens, .onlyToken = onlyToken});
}

void TokenFindingsTest::anEndIsNamed_data()
{
    QTest::addColumn<std::optional<int>>("daysLeft");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, std::optional<int> daysLeft, const char *kind, const char *severity,
                        const char *remedy) {
        QTest::newRow(name) << daysLeft << QString::fromLatin1(kind) << QString::fromLatin1(severity)
                            << QString::fromLatin1(remedy);
    };
    row("active", 100, "", "", "");
    row("soon", 3, "token_expiring", "warning", "replace_token");
    row("past", -3, "token_expired", "warning", "revoke_token");
    row("never", std::nullopt, "token_never_expires", "note", "edit_token");
}

void TokenFindingsTest::anEndIsNamed()
{
    QFETCH(const std::optional<int>, daysLeft);
    QFETCH(const QString, kind);
    QFETCH(const QString, severity);
    QFETCH(const QString, remedy);
    const QList<Finding> found = check({token(DeployId, QStringLiteral("deploy"), daysLeft)});
    QCOMPARE(found.size(), kind.isEmpty() ? 0 : 1);
    if (kind.isEmpty()) return;
    const Finding &finding = found.constFirst();
    QCOMPARE(nameOf(finding.kind), kind);
    QCOMPARE(nameOf(finding.severity), severity);
    QVERIFY2(finding.sentence.contains(QLatin1String("deploy")), qPrintable(finding.sentence));
    QCOMPARE(finding.tokenId, DeployId);
    QCOMPARE(finding.fact(FactName::ExpiresAt).toDateTime(), daysLeft ? Now.addDays(*daysLeft) : QDateTime());
    QVERIFY(finding.remedy.has_value());
    QCOMPARE(nameOf(finding.remedy->action), remedy);
    QCOMPARE(finding.remedy->tokenId, DeployId);
}

void TokenFindingsTest::whatIsNotUsedHereIsNamed_data()
{
    QTest::addColumn<std::optional<int>>("daysAgo");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("never here") << std::optional<int>() << false;
    QTest::newRow("in time") << std::optional(89) << false;
    QTest::newRow("long ago") << std::optional(90) << true;
}

void TokenFindingsTest::whatIsNotUsedHereIsNamed()
{
    QFETCH(const std::optional<int>, daysAgo);
    QFETCH(const bool, isNamed);
    CheckUpSubject subject{.account = m_account, .tokens = {token(DeployId.toUpper(), QStringLiteral("deploy"))}};
    if (daysAgo) subject.lastUses.insert(DeployId, Now.addDays(-*daysAgo));
    const QList<Finding> found = tokenFindings({.clock = [] { return Now; }}, subject);
    QCOMPARE(found.size(), isNamed ? 1 : 0);
    if (!isNamed) return;
    QCOMPARE(found[0].kind, FindingKind::TokenUnused);
    QCOMPARE(found[0].severity, FindingSeverity::Note);
    QCOMPARE(found[0].fact(FactName::LastUsedAt).toDateTime(), Now.addDays(-90));
    // One that has expired is named as that alone.
    subject.tokens[0].expiryAt = Now.addDays(-1);
    QCOMPARE(tokenFindings({.clock = [] { return Now; }}, subject).size(), 1);
}

void TokenFindingsTest::whatNobodyExplainsIsNamedOnce()
{
    const auto old = [](const QString &id, const QString &name) {
        Token aged = token(id, name);
        aged.createdAt = Now.addDays(-91);
        return aged;
    };
    CheckUpSubject subject{.account = m_account,
                           .tokens = {old(DeployId, QStringLiteral("deploy")), old(OtherId, QStringLiteral("ci")),
                                      old(QStringLiteral("used"), QStringLiteral("used")),
                                      old(QStringLiteral("noted"), QStringLiteral("noted")),
                                      token(QStringLiteral("new"), QStringLiteral("new"), 100)},
                           .lastUses = {{QStringLiteral("used"), Now.addDays(-1)}}};
    const CheckUpParts parts{.clock = [] { return Now; }};
    // Where notes are not known nothing is said of them.
    QVERIFY(tokenFindings(parts, subject).isEmpty());
    subject.notedIds = QSet<QString>{QStringLiteral("noted")};
    QList<Finding> found = tokenFindings(parts, subject);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, FindingKind::TokenUnexplained);
    QCOMPARE(found[0].severity, FindingSeverity::Note);
    QCOMPARE(found[0].fact(FactName::Names).toStringList(),
             QStringList({QStringLiteral("deploy"), QStringLiteral("ci")}));
    QVERIFY(found[0].remedy && found[0].remedy->action == Remedy::Action::WriteNote);
    QCOMPARE(found[0].remedy->tokenId, DeployId);
    // Asked about one token, only that is named.
    subject.onlyToken = OtherId.toUpper();
    found = tokenFindings(parts, subject);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].tokenId, OtherId);
    subject.onlyToken = QStringLiteral("used");
    QVERIFY(tokenFindings(parts, subject).isEmpty());
}

void TokenFindingsTest::oneNameForSeveralIsNamed()
{
    const QList<Finding> found =
        check({token(DeployId, QStringLiteral("deploy")), token(OtherId, QStringLiteral("deploy")),
               token(QStringLiteral("third"), QStringLiteral("Deploy"))});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().kind, FindingKind::NameShared);
    QCOMPARE(found.constFirst().fact(FactName::Tokens).toStringList(), QStringList({DeployId, OtherId}));
}

void TokenFindingsTest::aReplacementHasOneNameForTwo()
{
    replace(DeployId, OtherId, 1);
    const QList<Finding> found =
        check({token(DeployId, QStringLiteral("deploy")), token(OtherId, QStringLiteral("deploy"))});
    QCOMPARE(found.size(), 0);
}

void TokenFindingsTest::aForgottenReplacementIsNamed_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("a week") << 7 << false;
    QTest::newRow("more than a week") << 8 << true;
}

void TokenFindingsTest::aForgottenReplacementIsNamed()
{
    QFETCH(const int, days);
    QFETCH(const bool, isNamed);
    replace(DeployId, OtherId, days);
    const QList<Finding> found = check({token(DeployId, QStringLiteral("deploy"))});
    QCOMPARE(found.size(), isNamed ? 1 : 0);
    if (!isNamed) return;
    const Finding &finding = found.constFirst();
    QCOMPARE(finding.kind, FindingKind::ReplacementUnended);
    QCOMPARE(finding.severity, FindingSeverity::Warning);
    QVERIFY2(finding.sentence.contains(QLatin1String("8 days")), qPrintable(finding.sentence));
    QCOMPARE(finding.remedy->action, Remedy::Action::ContinueReplacement);
    QCOMPARE(finding.remedy->tokenId, DeployId);
}

void TokenFindingsTest::everyKindAndFactHasAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(FindingKind::ClockWrong); ++kind)
        names.insert(nameOf(static_cast<FindingKind>(kind)));
    QCOMPARE(names.size(), static_cast<int>(FindingKind::ClockWrong) + 1);
    QVERIFY(!names.contains(QString()));
    names.clear();
    for (int fact = 0; fact <= static_cast<int>(FactName::Difference); ++fact) {
        names.insert(nameOf(static_cast<FactName>(fact)));
        QVERIFY(!labelOf(static_cast<FactName>(fact)).isEmpty());
    }
    QCOMPARE(names.size(), static_cast<int>(FactName::Difference) + 1);
    QVERIFY(!names.contains(QString()));
}

void TokenFindingsTest::theManualPageNamesThemAll()
{
    QFile file(QStringLiteral(QERNAL_SOURCE_DIR "/resources/man/qernal-token.1.in"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(FindingKind::ClockWrong); ++kind)
        names.append(nameOf(static_cast<FindingKind>(kind)));
    for (int fact = 0; fact <= static_cast<int>(FactName::Difference); ++fact)
        names.append(nameOf(static_cast<FactName>(fact)));
    for (int action = 0; action <= static_cast<int>(Remedy::Action::MakeFilePrivate); ++action)
        names.append(nameOf(static_cast<Remedy::Action>(action)));
    for (const QString &name : names)
        QVERIFY2(page.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(name))), qPrintable(name));
}

void TokenFindingsTest::factsAreWrittenForPeople()
{
    QCOMPARE(textOf({FactName::ExpiresAt, Now.addDays(4)}, Now), QStringLiteral("in 4 days, 24 May 2026"));
    QCOMPARE(textOf({FactName::Line, qint64(12)}, Now), QStringLiteral("12"));
    QCOMPARE(textOf({FactName::File, QStringLiteral("a\nb")}, Now), QStringLiteral("a␊b"));
    QStringList many;
    for (int i = 1; i <= 9; ++i)
        many.append(QString::number(i));
    QCOMPARE(textOf({FactName::Names, many}, Now), QStringLiteral("1, 2, 3, 4, 5, 6, 7, 8, …"));
}

void TokenFindingsTest::whatMattersMostComesFirst()
{
    QList<Finding> findings{{.kind = FindingKind::ClockWrong, .severity = FindingSeverity::Critical},
                            {.kind = FindingKind::TokenNeverExpires, .severity = FindingSeverity::Note},
                            {.kind = FindingKind::TokenExpired, .severity = FindingSeverity::Warning}};
    std::sort(findings.begin(), findings.end(), isShownBefore);
    QCOMPARE(findings.at(0).kind, FindingKind::TokenExpired);
    QCOMPARE(findings.at(1).kind, FindingKind::TokenNeverExpires);
    QCOMPARE(findings.at(2).kind, FindingKind::ClockWrong);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::TokenFindingsTest)
#include "tst_tokenfindings.moc"
