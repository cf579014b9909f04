// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/secretprompt.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/support/terminal.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

namespace {

/// Whether @p screen ends in the prompt; in the line that makes it, an apostrophe follows.
bool asks(const QByteArray &screen)
{
    const qsizetype at = screen.lastIndexOf("Secret: ");
    return at >= 0 && !screen.sliced(at + 8).startsWith('\'');
}

} // namespace

/// That a real shell on a terminal gets the secret by the prompt, and keeps it nowhere.
class SecretPromptTest : public QObject {
    Q_OBJECT
private slots:
    void aShellGetsTheSecretAndKeepsItNowhere_data();
    void aShellGetsTheSecretAndKeepsItNowhere();
    void noLineEndsOrSplits_data();
    void noLineEndsOrSplits();

private:
    [[nodiscard]] QByteArray content(const QString &name) const { return contentOf(m_home->filePath(name)); }
    /// The files below the home that hold @p bytes.
    [[nodiscard]] QStringList filesWith(const QByteArray &bytes) const;
    void put(const QString &name, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

QStringList SecretPromptTest::filesWith(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) found.append(file.fileName());
    }
    return found;
}

void SecretPromptTest::put(const QString &name, const QByteArray &text) const
{
    QFile file(m_home->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void SecretPromptTest::aShellGetsTheSecretAndKeepsItNowhere_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<SecretPrompt>("prompt");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("secret");
    const QByteArray plain("51687d2f-07b0@T.KcV~_96");
    const QByteArray signs("it's \"so\" $HOME `id` $(id) \\n !x");
    const auto rows = [&](const char *shell, SecretPrompt prompt, const char *variable) {
        const QStringList command{QString::fromLatin1(shell), QStringLiteral("-i")};
        QTest::addRow("%s %s", shell, variable) << command << prompt << QByteArray(variable) << plain;
        QTest::addRow("%s %s, every sign", shell, variable) << command << prompt << QByteArray(variable) << signs;
    };
    for (const char *shell : {"bash", "zsh"}) {
        rows(shell, SecretPrompt::Shell, "QERNAL_TOKEN");
        rows(shell, SecretPrompt::TerraformVariable, "TF_VAR_qernal_token");
    }
    rows("fish", SecretPrompt::Fish, "QERNAL_TOKEN");
}

void SecretPromptTest::aShellGetsTheSecretAndKeepsItNowhere()
{
    QFETCH(QStringList, command);
    QFETCH(SecretPrompt, prompt);
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, secret);
    QVERIFY(!QStandardPaths::findExecutable(command.constFirst()).isEmpty());
    m_home = std::make_unique<QTemporaryDir>();
    // Every line is kept, at once where a shell can, which is what a leading space must not be needed for.
    put(QStringLiteral(".bashrc"), "PS1='ready> '\nPROMPT_COMMAND='history -a'\n");
    put(QStringLiteral(".zshrc"), "PS1='ready> '\nsetopt inc_append_history\n");
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("config/fish")));
    put(QStringLiteral("config/fish/config.fish"), "function fish_prompt; echo 'ready> '; end\n");
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm-256color"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), m_home->path());
    environment.insert(QStringLiteral("HISTFILE"), m_home->filePath(QStringLiteral("history")));
    environment.insert(QStringLiteral("HISTSIZE"), QStringLiteral("100"));
    environment.insert(QStringLiteral("SAVEHIST"), QStringLiteral("100"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home->filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home->filePath(QStringLiteral("data")));

    Terminal terminal(command, environment);
    QERNAL_AWAIT(terminal.screen().contains("ready> "));
    const QString line = promptLine(prompt);
    terminal.paste(line.toUtf8());
    // Nothing runs before Enter.
    QERNAL_AWAIT2(terminal.screen().contains(variable), terminal.screen().constData());
    qsizetype before = terminal.screen().size();
    terminal.type("\r");
    QERNAL_AWAIT2(asks(terminal.screen().sliced(before)), terminal.screen().constData());
    // The shell prints the prompt first; nobody answers in the moment until it ends the echo.
    QERNAL_AWAIT(!terminal.echoes());
    before = terminal.screen().size();
    terminal.paste(secret);
    terminal.type("\r");
    QERNAL_AWAIT2(terminal.screen().sliced(before).contains("ready> "), terminal.screen().constData());
    terminal.type("printenv " + variable + " > ~/got; echo done > ~/finished\r");
    QERNAL_AWAIT2(content(QStringLiteral("finished")) == "done\n", terminal.screen().constData());
    QCOMPARE(content(QStringLiteral("got")), secret + '\n');
    QVERIFY(QFile::remove(m_home->filePath(QStringLiteral("got"))));
    terminal.type("exit\r");
    QERNAL_AWAIT(!terminal.isRunning());

    QVERIFY2(!terminal.screen().contains(secret), terminal.screen().constData());
    QCOMPARE(filesWith(secret), QStringList());
    // The history was kept, or the look at it would prove nothing.
    QVERIFY(!filesWith("printenv " + variable).isEmpty());
}

void SecretPromptTest::noLineEndsOrSplits_data()
{
    QTest::addColumn<SecretPrompt>("prompt");
    for (const auto prompt : {SecretPrompt::Shell, SecretPrompt::Fish, SecretPrompt::PowerShell,
                              SecretPrompt::TerraformVariable, SecretPrompt::GitHub, SecretPrompt::GitLab})
        QTest::addRow("prompt %d", static_cast<int>(prompt)) << prompt;
}

void SecretPromptTest::noLineEndsOrSplits()
{
    QFETCH(SecretPrompt, prompt);
    const QString line = promptLine(prompt);
    QVERIFY(!line.isEmpty());
    QVERIFY(!line.contains(QLatin1Char('\n')) && !line.contains(QLatin1Char('\r')));
}

QTEST_GUILESS_MAIN(SecretPromptTest)
#include "tst_secretprompt.moc"
