// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/replacement/replacementjournal.h"
#include "core/replacement/replacementstatus.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace qernal {

/// Drives replacements of the open session: creates the second token along the one path of secrets, checks that its
/// secret, as the keychain holds it, works, and revokes the old token. The journal is written before each request, and
/// everything is taken up from it again after the program ended at any point.
///
/// The old token is never revoked before the new secret was read back and accepted, nor while the account itself is
/// signed in with it.
class Replacer : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned.
    Replacer(ReplacementJournal *journal, SecretCustody *custody, Clock clock, QObject *parent = nullptr);

    /// The session whose replacements are driven; null while signed out. Not owned.
    void setSession(Session *session);

    /// A replacement of @p token that has not begun: nothing is recorded or sent.
    [[nodiscard]] Replacement draft(const Token &token, const QUuid &batch) const;
    /// Records @p replacement and creates its second token, unless it has one. changed() follows.
    void create(const Replacement &replacement);
    /// Regenerates the second token, whose secret is missing; not once a place was filled with it. changed() follows.
    void renewSecret(const QUuid &id);
    /// Reads the new secret from the keychain and tries it at the service. changed() follows.
    void check(const QUuid &id);
    /// Checks once more, then revokes the old token; finished() or changed() follows.
    void revokeOld(const QUuid &id);
    /// Records @p places of the replacement @p id.
    void setPlaces(const QUuid &id, const QList<ReplacementPlace> &places);
    /// Ends the replacement where it is and forgets it: both tokens stay as they are.
    void cancel(const QUuid &id);

    [[nodiscard]] ReplacementStatus status(const QUuid &id) const;
    /// The custody's record of the new secret; null while there is none.
    [[nodiscard]] QUuid recordOf(const QUuid &id) const;
    /// True if the account is signed in with the old token.
    [[nodiscard]] bool isOwnToken(const QUuid &id) const;
    [[nodiscard]] ReplacementJournal *journal() const { return m_journal; }

signals:
    /// The replacement or its status changed.
    void changed(const QUuid &id);
    /// The answer to the create, or its secret, was lost: to be reported as that of any other create.
    void createLost(const qernal::TokenIssuer::Report &report);
    /// The old token is revoked, and the replacement forgotten.
    void finished(const qernal::Replacement &replacement);

private:
    /// What this run alone knows.
    struct Progress {
        bool creating = false;
        bool checking = false;
        bool revoking = false;
        bool revoked = false;
        std::optional<Error> error = std::nullopt;
        QDateTime checkedAt = {};
    };

    void handleCreated(const QUuid &id, const TokenIssuer::Report &report);
    void handleRenewed(const QUuid &id, const TokenIssuer::Report &report);
    void handleRecordChanged(const QUuid &record);
    void handleListed();
    /// Takes the id of the second token from the custody's records, where the journal has none yet.
    void adopt(Replacement replacement);
    /// The second token of @p replacement was revoked, and its record is gone: another one can be created.
    void clearSecondToken(Replacement replacement);
    void checkThen(const QUuid &id, const std::function<void()> &next);
    void handleChecked(const QUuid &id, const Result<void> &works, const std::function<void()> &next);
    void sendRevocation(const QUuid &id);
    void handleRevoked(const QUuid &id, const Error &error);
    void conclude(const Replacement &replacement);
    void fail(const QUuid &id, const Error &error);
    /// The replacement @p id, if it is one of the open session.
    [[nodiscard]] std::optional<Replacement> openOne(const QUuid &id) const;
    [[nodiscard]] ReplacementStatus::Stage stageOf(const Replacement &replacement) const;

    ReplacementJournal *m_journal;
    SecretCustody *m_custody;
    Clock m_clock;
    QPointer<Session> m_session;
    QHash<QUuid, Progress> m_progress;
};

} // namespace qernal
