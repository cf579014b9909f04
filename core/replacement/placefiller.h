// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"
#include "core/accounts/session.h"
#include "core/places/handoff.h"
#include "core/replacement/replacementjournal.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace qernal {

/// Puts the new secret of a replacement where the old one is used: into a file, the CLI's configuration, the credential
/// of the account itself, or by way of another tool. What was filled is noted in the journal, once it was read back
/// where that can be done, and in the ledger of places.
class PlaceFiller : public QObject {
    Q_OBJECT
public:
    /// How one place ended.
    struct Outcome {
        ReplacementPlace place = {};                          ///< its progress: Filled, or still Open
        std::optional<HandOffOutcome> handOff = std::nullopt; ///< for a file, the CLI and a destination
        std::optional<Error> error = std::nullopt;            ///< for any place: why it is not filled
    };

    /// Nothing is owned.
    PlaceFiller(ReplacementJournal *journal, SecretCustody *custody, AccountStore *accounts, Clock clock,
                QObject *parent = nullptr);

    /// Null while signed out. Not owned.
    void setSession(Session *session) { m_session = session; }
    void setCliConfig(const CliConfig &config) { m_cliConfig = config; }
    /// Where it is noted what was filled, for the next time; null notes nothing. Not owned.
    void setLedger(PlaceLedger *ledger) { m_ledger = ledger; }

    /// Fills @p place of the replacement @p id with the secret of the custody's @p record; filled() follows. Does
    /// nothing while that place is being filled.
    void fill(const QUuid &id, const ReplacementPlace &place, const QUuid &record);
    /// Ends the tools that run; filled() follows for each.
    void cancelTools();
    /// True while a tool runs, which cancelTools() ends.
    [[nodiscard]] bool isToolRunning() const;
    /// True for the kinds that fill() knows.
    [[nodiscard]] static bool canFill(const ReplacementPlace &place);

signals:
    void filled(const QUuid &id, const qernal::PlaceFiller::Outcome &outcome);

private:
    [[nodiscard]] bool isFilling(const QUuid &id, const ReplacementPlace &place) const;
    /// What fills @p place; nothing where that is not known any more.
    [[nodiscard]] std::optional<HandOffTarget> targetOf(const QUuid &id, const ReplacementPlace &place) const;
    void handOver(const QUuid &id, const ReplacementPlace &place, const QUuid &record);
    void handleHandedOver(const QUuid &id, const ReplacementPlace &place, const HandOffOutcome &outcome);
    void signIn(const QUuid &id, const ReplacementPlace &place, const QUuid &record);
    void signInWith(const QUuid &id, const ReplacementPlace &place, const Secret &secret);
    void conclude(const QUuid &id, Outcome outcome);

    ReplacementJournal *m_journal;
    SecretCustody *m_custody;
    AccountStore *m_accounts;
    PlaceLedger *m_ledger = nullptr;
    Clock m_clock;
    QPointer<Session> m_session;
    std::optional<CliConfig> m_cliConfig;
    QHash<QString, QPointer<HandOff>> m_underWay; ///< by placeKey(); null for the sign-in
};

} // namespace qernal
