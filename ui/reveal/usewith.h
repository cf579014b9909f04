// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/places/secretprompt.h"
#include "core/secrets/secretcustody.h"
#include "ui/clipboard/secretcopier.h"

#include <QMenu>

namespace qernal {

/// The menu *Use it with…*: hands the secret of one record to a shell, Terraform, a .env file or a CI system by way of
/// the clipboard, and to the CLI by writing its configuration file after a question. A shell gets a line that asks for
/// the secret, which would stay in the shell's history otherwise.
class UseWith : public QMenu {
    Q_OBJECT
public:
    /// @p custody and @p copier are not owned. @p parent is the reveal, over which the question opens.
    UseWith(const QUuid &record, SecretCustody *custody, SecretCopier *copier, const CliConfig &cliConfig,
            QWidget *parent);

    /// Writes the secret into the CLI's file without a further question.
    void writeCliConfig();

signals:
    /// The user wants to choose among all ways of using it.
    void pageRequested();
    /// A line that asks for the secret is on the clipboard: the secret has to be copied next.
    void promptCopied();
    /// The CLI's file holds the secret now, read back; @p note says what else the user should know, or nothing.
    void cliConfigWritten(const QString &note);
    /// The CLI's file could not be written; it is as it was.
    void cliConfigFailed(const qernal::Error &error);
    /// The secret could not be read for the CLI's file.
    void readFailed(const qernal::Error &error);

private:
    void addForm(const QString &label, SecretForm form);
    void addPrompt(const QString &label, SecretPrompt prompt);
    void askForCliConfig();

    QUuid m_record;
    SecretCustody *m_custody;
    SecretCopier *m_copier;
    CliConfig m_cliConfig;
};

} // namespace qernal
