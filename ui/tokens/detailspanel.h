// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/secrets/secretrecord.h"
#include "core/tokens/expiry.h"

#include <QScrollArea>

#include <memory>
#include <optional>

namespace qernal {

/// What the panel shows of one token.
struct TokenDetails {
    Token token;
    TokenStatus status = TokenStatus::Active;
    std::optional<SecretState> secret; ///< nothing = no record on this computer
    bool ownToken = false;             ///< this account is signed in with it
    QDateTime now;                     ///< UTC
};

/// The selected token in full: name and id with copy buttons, status, timeline, and where its secret is.
class DetailsPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    ~DetailsPanel() override;

    void showToken(const TokenDetails &details);
    /// Several are selected, or none.
    void showCount(qsizetype selected);

signals:
    /// A copy button beside the name or the id was pressed.
    void copyRequested(const QString &text);
    void copySecretRequested();
    /// Keep a secret whose reveal was closed before that was decided.
    void keepRequested(const qernal::Token &token);
    void checkRequested();
    void removeFromKeychainRequested();

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Why the secret of a token in @p state cannot be copied or checked here; empty if it can.
[[nodiscard]] QString whyNoSecret(std::optional<SecretState> state);

} // namespace qernal
