// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/usewith.h"

#include "core/visibletext.h"
#include "ui/feedback/question.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace qernal {

UseWith::UseWith(const QUuid &record, SecretCustody *custody, SecretCopier *copier, const CliConfig &cliConfig,
                 QWidget *parent)
    : QMenu(parent), m_record(record), m_custody(custody), m_copier(copier), m_cliConfig(cliConfig)
{
    setObjectName(QStringLiteral("useWithMenu"));
    setAccessibleName(tr("Use it with"));
    QAction *page = addAction(tr("&Write a file, or hand it to a tool…"));
    page->setObjectName(QStringLiteral("useWithPage"));
    connect(page, &QAction::triggered, this, &UseWith::pageRequested);
    QAction *cli = addAction(tr("The &CLI (~/.qernal/config.yaml)…"));
    cli->setObjectName(QStringLiteral("useWithCli"));
    connect(cli, &QAction::triggered, this, &UseWith::askForCliConfig);

    addSection(tr("Copy for a file"));
    addForm(tr(".&env: one line"), SecretForm::DotEnv);
    addForm(tr("&Terraform: provider block"), SecretForm::TerraformBlock);
    // The secret itself never stands in a shell's line, and thus in no history.
    addSection(tr("Copy a line that asks for the secret"));
    addPrompt(tr("&Bash, Zsh: QERNAL_TOKEN"), SecretPrompt::Shell);
    addPrompt(tr("&Fish: QERNAL_TOKEN"), SecretPrompt::Fish);
    addPrompt(tr("&PowerShell: QERNAL_TOKEN"), SecretPrompt::PowerShell);
    addPrompt(tr("Terraform: TF_&VAR_qernal_token"), SecretPrompt::TerraformVariable);
    addPrompt(tr("Git&Hub: gh secret set"), SecretPrompt::GitHub);
    addPrompt(tr("Git&Lab: glab variable set"), SecretPrompt::GitLab);
}

void UseWith::addForm(const QString &label, SecretForm form)
{
    QAction *action = addAction(label);
    action->setObjectName(QStringLiteral("useWith%1").arg(static_cast<int>(form)));
    connect(action, &QAction::triggered, this, [this, form] { m_copier->copy(m_record, form); });
}

void UseWith::addPrompt(const QString &label, SecretPrompt prompt)
{
    QAction *action = addAction(label);
    action->setObjectName(QStringLiteral("usePrompt%1").arg(static_cast<int>(prompt)));
    connect(action, &QAction::triggered, this, [this, prompt] {
        QGuiApplication::clipboard()->setText(promptLine(prompt));
        emit promptCopied();
    });
}

void UseWith::askForCliConfig()
{
    const auto record = m_custody->records()->record(m_record);
    if (!record) return;
    const QString previous = m_cliConfig.fileTokenId();
    QStringList words;
    if (previous.isEmpty())
        words << tr("The file %1 gets this secret; its other lines stay as they are.").arg(m_cliConfig.filePath());
    else if (previous == record->tokenId)
        words << tr("The file %1 holds the old secret of this token. It is replaced; the other lines stay as they are.")
                     .arg(m_cliConfig.filePath());
    else
        words << tr("The file %1 holds another token, %2. It is replaced, and its secret cannot be had from there any "
                    "more; the other lines stay as they are.")
                     .arg(m_cliConfig.filePath(), visibleText(previous, 60));
    if (m_cliConfig.isShadowed())
        words << tr("The variable QERNAL_TOKEN is set here: while it is, the CLI uses it and not the file.");

    const QString title = tr("Give the secret to the CLI?");
    auto *question = new Question(QStringLiteral("terminal"), ThemeColor::Accent, title, title, parentWidget());
    question->setObjectName(QStringLiteral("cliConfigQuestion"));
    question->setInformativeText(words.join(QStringLiteral("\n\n")));
    QPushButton *write = question->addButton(previous.isEmpty() ? tr("&Write the secret") : tr("&Replace the token"),
                                             QMessageBox::AcceptRole);
    write->setObjectName(QStringLiteral("writeCliConfigButton"));
    QPushButton *cancel = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(previous.isEmpty() ? write : cancel);
    question->setEscapeButton(cancel);
    connect(write, &QPushButton::clicked, this, &UseWith::writeCliConfig);
    question->open();
}

void UseWith::writeCliConfig()
{
    m_custody->read(m_record, this, [this](const Result<Secret> &secret) {
        if (!secret) {
            emit readFailed(secret.error());
            return;
        }
        if (const auto written = m_cliConfig.writeToken(*secret); !written) {
            emit cliConfigFailed(written.error());
            return;
        }
        m_custody->markCopied(m_record);
        emit cliConfigWritten(m_cliConfig.isShadowed()
                                  ? tr("While the variable QERNAL_TOKEN is set, the CLI uses that one.")
                                  : QString());
    });
}

} // namespace qernal
