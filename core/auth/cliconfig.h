// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentialtext.h"
#include "core/result.h"

#include <QProcessEnvironment>
#include <QUrl>

namespace qernal {

/// Where the CLI of the same service finds its token: QERNAL_TOKEN, else `token` in ~/.qernal/config.yaml; and the
/// hosts that QERNAL_HOST_CHAOS (without /v1) and QERNAL_HOST_HYDRA name.
class CliConfig {
public:
    enum class Source { None, Environment, File };
    /// Where the token is, and what it is, without its secret.
    struct Found {
        Source source = Source::None;
        QString tokenId = {};                   ///< the public id; empty where there is none
        CredentialText::Removals removals = {}; ///< what credential() leaves out; the CLI itself sends it, too
    };

    /// @p home is the folder that holds `.qernal`.
    CliConfig(const QProcessEnvironment &environment, const QString &home);

    /// Where a token would come from now. Reads the file once.
    [[nodiscard]] Found find() const;
    /// The token and nothing else; NotFound where there is none, InvalidInput where it is malformed,
    /// NotUnderstood where the file is no YAML.
    [[nodiscard]] Result<Credential> credential() const;
    /// The public id of the token that credential() gives; empty where there is none.
    [[nodiscard]] QString tokenId() const;
    /// The public id of the token in the file; empty where there is none.
    [[nodiscard]] QString fileTokenId() const;
    /// True while QERNAL_TOKEN shadows the file.
    [[nodiscard]] bool isShadowed() const;
    /// True if the file can be read by others than its owner.
    [[nodiscard]] bool isOpenToOthers() const;
    /// Replaces the `token:` line in the text (0600, QSaveFile), leaves every other line as it is, and reads the
    /// result back with a YAML parser. Makes folder (0700) and file where missing. FileWriteFailed where that is
    /// refused, NotUnderstood where the file cannot be read or changed safely, InvalidInput for a malformed token.
    [[nodiscard]] Result<void> writeToken(const Secret &apiToken) const;
    [[nodiscard]] QString filePath() const;

    /// The hosts that apply where the user named none.
    [[nodiscard]] QUrl apiUrl() const;
    [[nodiscard]] QUrl authorizationUrl() const;

private:
    /// As it stands in the variable or the file; the caller wipes it.
    [[nodiscard]] Result<QByteArray> tokenText() const;

    QProcessEnvironment m_environment;
    QString m_home;
};

} // namespace qernal
