// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/terraformtoken.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace qernal;

namespace {

const QByteArray Id("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray Block = "provider \"qernal\" {\n  token = \"" + Id + "@s3cret\"\n}\n";

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TerraformTokenTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheArgument_data();
    void findsTheArgument();
    void readsTheFilesThatTerraformReads();
    void whatCannotBeReadIsPassedOver();
    void aFileThatIsTooLargeIsPassedOver();
};

void TerraformTokenTest::findsTheArgument_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<qint64>>("lines");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *name, const QByteArray &text, const QList<qint64> &lines,
                        const QByteArray &id = {}) { QTest::newRow(name) << text << lines << id; };
    row("the usual block", Block, {2}, Id);
    row("on one line", "provider \"qernal\" { token = \"" + Id + "@x\" }", {1}, Id);
    row("line ends of Windows", QByteArray(Block).replace("\n", "\r\n"), {2}, Id);
    row("a byte order mark", "\xef\xbb\xbf" + Block, {2}, Id);
    row("a label without quotes", "provider qernal {\n\n token=\"" + Id + "@x\" # mine\n}", {3}, Id);
    row("quoted as an argument's name may not be", "provider \"qernal\" {\n \"token\" = \"x\"\n}", {2});
    row("a variable", "provider \"qernal\" {\n  token = var.qernal_token\n}", {2});
    row("a template", "provider \"qernal\" {\n  token = \"${var.id}@${var.secrets[\"qernal\"]}\"\n}", {2});
    row("a call", "provider \"qernal\" {\n  token = trimspace(file(\"token\"))\n}", {2});
    row("a condition", "provider \"qernal\" {\n  token = null == var.t ? null : var.t\n}", {2});
    row("a heredoc", "provider \"qernal\" {\n  token = <<-EOT\n  x\n  EOT\n}", {2});
    row("no API token", "provider \"qernal\" {\n  token = \"someone@example.org\"\n}", {2});
    row("several providers",
        Block + "provider \"qernal\" {\n  alias = \"b\"\n  host = \"{\"\n  token = var.b\n}\nprovider \"aws\" {}\n",
        {2, 7}, Id);
    row("behind other blocks",
        "terraform {\n  required_providers {\n    qernal = { source = \"qernal/qernal\" }\n  }\n}\n" + Block, {7}, Id);
    row("behind a heredoc with a brace", "locals {\n a = <<EOT\n { \" /*\nEOT\n}\n" + Block, {7}, Id);
    row("behind a text with a brace", "locals {\n a = \"{ \\\" ${\"}\"} $${\"\n}\n" + Block, {5}, Id);
    row("behind a text that is not closed", "locals {\n a = \"x\n}\n" + Block, {5}, Id);
    row("behind a comment with a quote", "# it's \"\n// \"{\n/* provider \"\n{ */\n" + Block, {6}, Id);
    row("not closed", "provider \"qernal\" {\n  token = \"" + Id + "@x", {2}, Id);

    row("nothing", "", {});
    row("no token", "provider \"qernal\" {\n  host = \"x\"\n}\n", {});
    row("null", "provider \"qernal\" {\n  token = null // from the environment\n}\n", {});
    row("another provider", "provider \"aws\" {\n  token = \"x\"\n}\n", {});
    row("a resource of that name", "resource \"provider\" \"qernal\" {\n  token = \"x\"\n}\n", {});
    row("a block within", "provider \"qernal\" {\n  retry {\n    token = \"x\"\n  }\n}\n", {});
    row("a map within", "provider \"qernal\" {\n  headers = {\n    token = \"x\"\n  }\n}\n", {});
    row("behind the block", "provider \"qernal\" {\n}\ntoken = \"x\"\n", {});
    row("another argument", "provider \"qernal\" {\n  token_file = \"x\"\n  my-token = 1\n}\n", {});
    row("a value of that name", "provider \"qernal\" {\n  host = token\n}\n", {});
    row("within a line comment", "provider \"qernal\" {\n  # token = \"x\"\n  // token = \"y\"\n}\n", {});
    row("within a comment", "/*\n" + Block + "*/", {});
    row("within a heredoc", "locals {\n a = <<EOT\n" + Block + "EOT\n}\n", {});
    row("within a text", "locals {\n a = \"${\"\n" + Block + "\"}\"\n}\n", {});
    row("not ended", "provider \"qernal\" {\n  token =", {});
    row("only a word", "provider", {});
    row("bytes", QByteArray("\0\xff\xfe{", 4), {});
}

void TerraformTokenTest::findsTheArgument()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<qint64>, lines);
    QFETCH(const QByteArray, id);
    const QList<TerraformToken> found = terraformTokens(text);
    QList<qint64> foundLines;
    for (const TerraformToken &token : found)
        foundLines.append(token.line);
    QCOMPARE(foundLines, lines);
    if (!found.isEmpty()) QCOMPARE(found.constFirst().tokenId, QString::fromLatin1(id));
}

void TerraformTokenTest::readsTheFilesThatTerraformReads()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("module")));
    writeFile(folder.filePath(QStringLiteral("b.tf")), "\n" + Block);
    writeFile(folder.filePath(QStringLiteral("a.tf")), Block);
    for (const char *name : {".hidden.tf", "a.tfvars", "a.tf.bak", "module/c.tf"})
        writeFile(folder.filePath(QString::fromLatin1(name)), Block);
    const QList<TerraformToken> found = terraformTokensIn(folder.path());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).file, QStringLiteral("a.tf"));
    QCOMPARE(found.at(0).line, 2);
    QCOMPARE(found.at(1).file, QStringLiteral("b.tf"));
    QCOMPARE(found.at(1).line, 3);
    QCOMPARE(found.at(1).tokenId, QString::fromLatin1(Id));
}

void TerraformTokenTest::whatCannotBeReadIsPassedOver()
{
    QVERIFY(terraformTokensIn(QStringLiteral("/no/such/folder")).isEmpty());
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    // A pipe would block the one who opens it.
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("a.tf"))).constData(), 0600), 0);
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("gone")), folder.filePath(QStringLiteral("b.tf"))));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("c.tf")));
    writeFile(folder.filePath(QStringLiteral("d.tf")), Block);
    QCOMPARE(terraformTokensIn(folder.path()).size(), 1);
#endif
}

void TerraformTokenTest::aFileThatIsTooLargeIsPassedOver()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("a.tf")), Block + QByteArray(1024 * 1024, '\n'));
    QVERIFY(terraformTokensIn(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TerraformTokenTest)
#include "tst_terraformtoken.moc"
