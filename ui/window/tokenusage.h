// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/places/usagecount.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

class IdentifyDialog;
class PlacesDialog;

/// Where the tokens of the session are used: keeps what was found, and opens the dialogs about it over the window.
class TokenUsage : public QObject {
    Q_OBJECT
public:
    /// @p settings and @p window are not owned.
    TokenUsage(QSettings *settings, const Clock &clock, QWidget *window);

    /// The account whose tokens are meant; null for none. Closes the dialogs about the one before. Not owned.
    void setSession(Session *session);
    /// Opens *Where are tokens used?*, at the places of @p token if one is given.
    void showPlaces(const std::optional<Token> &token = std::nullopt);
    /// Opens *Identify a token*.
    void identify();
    /// Where it is noted which secret went where; not owned.
    void setLedger(const PlaceLedger *ledger);
    /// Where @p token is used, a line each; @p record is that of its newest secret, or null.
    [[nodiscard]] QStringList linesOf(const Token &token, const QUuid &record) const;

    /// In how many places @p tokens are known to be used.
    [[nodiscard]] UsageCount countOf(const QList<Token> &tokens) const;

signals:
    /// What is known of where tokens are used.
    void changed();
    /// Select @p tokenId in the list.
    void showRequested(const QString &tokenId);
    void regenerateRequested(const Token &token);
    void replaceRequested(const Token &token);
    void revokeRequested(const Token &token);

private:
    void updateTokens();
    /// What the ledger says of @p token of the account.
    [[nodiscard]] QList<FilledPlace> filledOf(const Token &token) const;
    [[nodiscard]] std::optional<Token> tokenOf(const QString &id) const;

    QSettings *m_settings;
    QWidget *m_window;
    PlaceIndex m_index;
    QTimer m_announce; ///< what a look finds, a few times a second
    const PlaceLedger *m_ledger = nullptr;
    QPointer<Session> m_session;
    QPointer<PlacesDialog> m_places;
    QPointer<IdentifyDialog> m_identify;
};

} // namespace qernal
