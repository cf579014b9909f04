// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/clifindings.h"
#include "core/checkup/remedyrunner.h"
#include "core/checkup/toolfiles.h"
#include "core/checkup/usagefindings.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace qernal {

namespace {

const QString DeployId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray DeploySecret = "51687d2f-07b0-4260-8ecb-f5098305fdd4@canary-canary-canary";
const QString OtherId = QStringLiteral("5168aaaa-07b0-4260-8ecb-f5098305fdd4");
const QByteArray OtherSecret = "5168aaaa-07b0-4260-8ecb-f5098305fdd4@another-canary";
constexpr auto Private = QFile::ReadOwner | QFile::WriteOwner;

QStringList kindsOf(const QList<Finding> &findings)
{
    QStringList kinds;
    for (const Finding &finding : findings)
        kinds.append(nameOf(finding.kind));
    return kinds;
}

QProcessEnvironment variables(const QString &name, const QString &value)
{
    QProcessEnvironment environment;
    if (!value.isEmpty()) environment.insert(name, value);
    return environment;
}

} // namespace

/// What the files and variables of the service's tools show, on real files.
class FileFindingsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theModeOfTheCliFileIsNamedAndMended_data();
    void theModeOfTheCliFileIsNamedAndMended();
    void aCliFileWithoutATokenIsNamed_data();
    void aCliFileWithoutATokenIsNamed();
    void withoutHomeWindowsIsNamed();
    void aVariableIsReadAsTheCliDoes_data();
    void aVariableIsReadAsTheCliDoes();
    void aRedirectedHostIsNamed_data();
    void aRedirectedHostIsNamed();
    void aRedirectingVariableIsNamed();
    void filesOfToolsAreFound();
    void aStateThatHoldsASecretIsNamed();
    void theTokenOfTheCliIsNamed_data();
    void theTokenOfTheCliIsNamed();
    void theTokenOfTerraformIsNamed();
    void whatMendsNothingIsRefused();

private:
    /// Writes @p content to @p name below the home, for its owner alone.
    QString write(const QString &name, const QByteArray &content);
    [[nodiscard]] QString home() const { return m_home->path(); }
    [[nodiscard]] CheckUpSubject subject(const QProcessEnvironment &environment = {}) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void FileFindingsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

QString FileFindingsTest::write(const QString &name, const QByteArray &content)
{
    const QString path = m_home->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return written && file.setPermissions(Private) ? path : QString();
}

CheckUpSubject FileFindingsTest::subject(const QProcessEnvironment &environment) const
{
    const QDateTime expiry(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    return {.account = {},
            .tokens = {{.id = DeployId,
                        .userId = {},
                        .name = QStringLiteral("deploy"),
                        .expiryAt = expiry,
                        .createdAt = {},
                        .updatedAt = {}}},
            .environment = environment,
            .home = home()};
}

void FileFindingsTest::theModeOfTheCliFileIsNamedAndMended_data()
{
    QTest::addColumn<QFile::Permissions>("mode");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("modeText");
    QTest::newRow("private") << QFile::Permissions(Private) << QString() << QString();
    QTest::newRow("group reads") << QFile::Permissions(Private | QFile::ReadGroup) << QStringLiteral("warning")
                                 << QStringLiteral("0640");
    QTest::newRow("all read") << QFile::Permissions(Private | QFile::ReadGroup | QFile::ReadOther)
                              << QStringLiteral("warning") << QStringLiteral("0644");
    QTest::newRow("read only") << QFile::Permissions(QFile::ReadOwner) << QStringLiteral("note")
                               << QStringLiteral("0400");
}

void FileFindingsTest::theModeOfTheCliFileIsNamedAndMended()
{
    QFETCH(const QFile::Permissions, mode);
    QFETCH(const QString, severity);
    QFETCH(const QString, modeText);
    const QString path = write(QStringLiteral(".qernal/config.yaml"), "token: " + DeploySecret + "\n");
    QVERIFY(QFile::setPermissions(path, mode));
    const QList<Finding> found = cliFileFindings(home());
    QCOMPARE(found.size(), severity.isEmpty() ? 0 : 1);
    if (severity.isEmpty()) return;
    QCOMPARE(found[0].kind, FindingKind::CliFileMode);
    QCOMPARE(nameOf(found[0].severity), severity);
    QCOMPARE(found[0].fact(FactName::Mode).toString(), modeText);
    QCOMPARE(found[0].fact(FactName::File).toString(), path);

    RemedyRunner runner(nullptr, nullptr);
    QVERIFY(RemedyRunner::isRunnable(found[0].remedy->action) && !RemedyRunner::isRemoval(found[0].remedy->action));
    Outcome<Result<void>> mended;
    runner.run(*found[0].remedy, this, mended.callback());
    QERNAL_SUCCEEDS(mended);
    QCOMPARE(kindsOf(cliFileFindings(home())), QStringList());
}

void FileFindingsTest::aCliFileWithoutATokenIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("no YAML") << QByteArray("token: [") << true;
    QTest::newRow("no API token") << QByteArray("token: hello\n") << true;
    QTest::newRow("no such key") << QByteArray("name: x\n") << false;
    QTest::newRow("a token") << QByteArray("token: " + DeploySecret) << false;
}

void FileFindingsTest::aCliFileWithoutATokenIsNamed()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isNamed);
    QVERIFY(!write(QStringLiteral(".qernal/config.yaml"), content).isEmpty());
    const QList<Finding> found = cliFileFindings(home());
    QCOMPARE(kindsOf(found), isNamed ? QStringList(QStringLiteral("cli_file_unread")) : QStringList());
    if (isNamed) QVERIFY(found[0].error.has_value());
}

void FileFindingsTest::withoutHomeWindowsIsNamed()
{
    const auto set = variables(QStringLiteral("HOME"), home());
    QVERIFY(!cliHomeFinding({}, false) && !cliHomeFinding(set, true));
    const auto found = cliHomeFinding({}, true);
    QVERIFY(found && found->kind == FindingKind::CliHomeUnset && found->severity == FindingSeverity::Warning);
}

void FileFindingsTest::aVariableIsReadAsTheCliDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(value);
    };
    row("HOST=a", "a");
    row("export HOST=a\n", "a");
    row("  HOST = a  # why\r\n", "a");
    row("HOST='a b' # why", "a b");
    row("HOST=\"a\"", "a");
    row("HOST: a", "a");
    row("HOST=a\nHOST=b", "b");
    row("#HOST=a", "");
    row("HOSTS=a", "");
    row("OTHER=HOST=a", "");
    row("", "");
    row("HOST", "");
}

void FileFindingsTest::aVariableIsReadAsTheCliDoes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, value);
    QCOMPARE(variableIn(text, "HOST"), value);
}

void FileFindingsTest::aRedirectedHostIsNamed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *value, const char *host) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(host);
    };
    row("https://hydra.example", "hydra.example");
    row("hydra.example", "hydra.example");
    row("http://hydra.qernal.com", "hydra.qernal.com");
    row("https://hydra.qernal.com.example/x", "hydra.qernal.com.example");
    row("https://hydra.qernal.com", "");
    row("https://hydra.qernal.com:443/", "");
    row("https://HYDRA.qernal.com", "");
}

void FileFindingsTest::aRedirectedHostIsNamed()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, host);
    const QString path =
        write(QStringLiteral("project/.env"), "QERNAL_TOKEN=" + DeploySecret + "\nQERNAL_HOST_HYDRA=" + value + "\n");
    const QList<Finding> found = redirectFindings({}, {path}, {QUrl(QStringLiteral("https://hydra.qernal.com"))});
    QCOMPARE(found.size(), host.isEmpty() ? 0 : 1);
    if (host.isEmpty()) return;
    QCOMPARE(found[0].kind, FindingKind::HostRedirected);
    QCOMPARE(found[0].severity, FindingSeverity::Critical);
    QVERIFY2(found[0].sentence.contains(host), qPrintable(found[0].sentence));
    QCOMPARE(found[0].fact(FactName::File).toString(), path);
    QCOMPARE(found[0].remedy->action, Remedy::Action::OpenFile);
    QCOMPARE(found[0].remedy->file, path);
    QVERIFY(!found[0].sentence.contains(QLatin1String("canary")));
}

void FileFindingsTest::aRedirectingVariableIsNamed()
{
    const auto environment = variables(QStringLiteral("QERNAL_HOST_HYDRA"), QStringLiteral("https://hydra.example"));
    const QUrl known(QStringLiteral("https://hydra.qernal.com"));
    QCOMPARE(kindsOf(redirectFindings(environment, {}, {known})), QStringList(QStringLiteral("host_redirected")));
    QCOMPARE(redirectFindings(environment, {}, {known, QUrl(QStringLiteral("https://hydra.example"))}).size(), 0);
}

void FileFindingsTest::filesOfToolsAreFound()
{
    const QString dotEnv = write(QStringLiteral("a/b/.env"), "");
    const QString state = write(QStringLiteral("a/terraform.tfstate"), "{}");
    write(QStringLiteral("a/main.tf"), "");
    write(QStringLiteral("a/.git/.env"), "");
    write(QStringLiteral("a/readme"), "");
    QVERIFY(QFile::link(m_home->filePath(QStringLiteral("a")), m_home->filePath(QStringLiteral("link"))));
    const std::atomic<bool> isStopped = false;
    const ToolFiles files =
        findToolFiles({{.path = home()}, {.path = m_home->filePath(QStringLiteral("a"))}}, isStopped);
    QCOMPARE(files.dotEnvs, QStringList(dotEnv));
    QCOMPARE(files.terraformFolders, QStringList(m_home->filePath(QStringLiteral("a"))));
    QCOMPARE(files.states, QStringList(state));
    QCOMPARE(findToolFiles({{.path = home(), .recursive = false}}, isStopped), ToolFiles());
}

void FileFindingsTest::aStateThatHoldsASecretIsNamed()
{
    const QString held = write(QStringLiteral("a/terraform.tfstate"),
                               "{\n\"token\": \"" + DeploySecret + "\",\n\"again\": \"" + DeploySecret + "\"}");
    const QString idOnly = write(QStringLiteral("b/terraform.tfstate"), "{\"id\": \"" + DeployId.toLatin1() + "\"}");
    const QString other = write(QStringLiteral("c/terraform.tfstate"), OtherSecret);
    const QList<Finding> found = stateFindings(subject(), {DeployId}, {held, idOnly, other});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, FindingKind::StateHoldsSecret);
    QCOMPARE(found[0].tokenId, DeployId);
    QCOMPARE(found[0].fact(FactName::File).toString(), held);
    QCOMPARE(found[0].fact(FactName::Line).toLongLong(), 2);
    QCOMPARE(found[0].remedy->action, Remedy::Action::ReplaceToken);
    QCOMPARE(found[0].remedy->tokenId, DeployId);
}

void FileFindingsTest::theTokenOfTheCliIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("source"); // of the file's name the end
    QTest::addColumn<bool>("isShadowing");
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &variable, const char *severity,
                        const char *words, const char *source, bool isShadowing) {
        QTest::newRow(name) << file << variable << QString::fromLatin1(severity) << QString::fromUtf8(words)
                            << QString::fromLatin1(source) << isShadowing;
    };
    const QByteArray inFile = "token: " + DeploySecret + "\n";
    row("nothing", {}, {}, "note", "no token", "", false);
    row("the file", inFile, {}, "note", "uses “deploy”", "config.yaml", false);
    row("the variable", {}, DeploySecret, "note", "uses “deploy”", "QERNAL_TOKEN", false);
    row("the variable over the same", inFile, DeploySecret, "note", "uses “deploy”", "QERNAL_TOKEN", false);
    row("the variable over another", inFile, OtherSecret, "note", "does not list", "QERNAL_TOKEN", true);
    row("a variable without a token", inFile, "hello", "warning", "no token", "QERNAL_TOKEN", false);
    row("a file without a token", "token: hello", {}, "warning", "no token", "config.yaml", false);
}

void FileFindingsTest::theTokenOfTheCliIsNamed()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, variable);
    QFETCH(const QString, severity);
    QFETCH(const QString, words);
    QFETCH(const QString, source);
    QFETCH(const bool, isShadowing);
    if (!file.isEmpty()) QVERIFY(!write(QStringLiteral(".qernal/config.yaml"), file).isEmpty());
    const Finding found = cliUsage(subject(variables(QStringLiteral("QERNAL_TOKEN"), QString::fromLatin1(variable))));
    QCOMPARE(found.kind, FindingKind::TokenOfCli);
    QCOMPARE(nameOf(found.severity), severity);
    QVERIFY2(found.sentence.contains(words), qPrintable(found.sentence));
    QVERIFY((QLatin1Char('/') + found.fact(FactName::Source).toString()).endsWith(QLatin1Char('/') + source));
    QCOMPARE(found.fact(FactName::Shadowed).isValid(), isShadowing);
    QCOMPARE(found.fact(FactName::ExpiresAt).isValid(), found.tokenId == DeployId);
    QVERIFY(!found.sentence.contains(QLatin1String("canary")));
}

void FileFindingsTest::theTokenOfTerraformIsNamed()
{
    const QString inClear =
        write(QStringLiteral("a/main.tf"), "provider \"qernal\" {\n  token = \"" + DeploySecret + "\"\n}\n");
    const QString expression = write(QStringLiteral("b/main.tf"), "provider \"qernal\" {\n  token = var.token\n}\n");
    QVERIFY(!write(QStringLiteral("c/main.tf"), "provider \"qernal\" {}\n").isEmpty());
    const QStringList folders{m_home->filePath(QStringLiteral("a")), m_home->filePath(QStringLiteral("b")),
                              m_home->filePath(QStringLiteral("c"))};
    const QList<Finding> found = terraformUsage(subject(), folders);
    QCOMPARE(kindsOf(found), QStringList({QStringLiteral("token_of_terraform"), QStringLiteral("token_of_terraform")}));
    QCOMPARE(found[0].severity, FindingSeverity::Warning);
    QCOMPARE(found[0].tokenId, DeployId);
    QCOMPARE(found[0].fact(FactName::File).toString(), inClear);
    QCOMPARE(found[0].fact(FactName::Line).toLongLong(), 2);
    QVERIFY(!found[0].fact(FactName::Shadowed).isValid());
    QCOMPARE(found[1].severity, FindingSeverity::Note);
    QCOMPARE(found[1].fact(FactName::File).toString(), expression);

    const QList<Finding> shadowing =
        terraformUsage(subject(variables(QStringLiteral("QERNAL_TOKEN"), QString::fromLatin1(OtherSecret))), folders);
    QCOMPARE(shadowing.size(), 3);
    QCOMPARE(shadowing[0].tokenId, OtherId);
    QCOMPARE(shadowing[0].fact(FactName::Source).toString(), QStringLiteral("QERNAL_TOKEN"));
    QCOMPARE(shadowing[1].fact(FactName::Shadowed).toString(), QStringLiteral("QERNAL_TOKEN"));
    QCOMPARE(terraformUsage(subject(), {}).size(), 0);
}

void FileFindingsTest::whatMendsNothingIsRefused()
{
    RemedyRunner runner(nullptr, nullptr);
    Outcome<Result<void>> refused;
    runner.run({.action = Remedy::Action::ReplaceToken}, this, refused.callback());
    QERNAL_FAILS(refused, InvalidInput);
    Outcome<Result<void>> gone;
    runner.run({.action = Remedy::Action::MakeFilePrivate, .file = m_home->filePath(QStringLiteral("gone"))}, this,
               gone.callback());
    QERNAL_FAILS(gone, FileWriteFailed);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::FileFindingsTest)
#include "tst_filefindings.moc"
