// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/secrets/secretrecord.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

/// After a regenerate: where this computer still holds the dead secret (keychain, CLI configuration), with one button
/// to put the new one in its place everywhere. Hidden where nothing is to be said.
class OldSecretNote : public QWidget {
    Q_OBJECT
public:
    OldSecretNote(const SecretRecord &record, const CliConfig &cliConfig, QWidget *parent = nullptr);

    /// Looks at @p record again; @p cliConfigWritten: the CLI's file holds the new secret now.
    void refresh(const SecretRecord &record, bool cliConfigWritten);

signals:
    /// Store the new secret; @p cliConfig: write it into the CLI's file too.
    void replaceEverywhere(bool cliConfig);

private:
    QLabel *m_text;
    QPushButton *m_button;
    bool m_inCliConfig;
};

} // namespace qernal
