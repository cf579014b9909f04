// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/clock.h"
#include "core/places/delivery.h"
#include "core/places/placeledger.h"
#include "core/places/placeoutcome.h"
#include "core/secrets/secretcustody.h"

#include <QObject>
#include <QPointer>

namespace qernal {

/// Where the secret of a token is to go by itself.
struct HandOffTarget {
    enum class Kind {
        CliConfiguration, ///< ~/.qernal/config.yaml
        EnvFile,          ///< a .env file
        EnvRc,            ///< direnv's .envrc
        OldSecret,        ///< a file in which the secret of an older token stands, and is replaced
        Tool,             ///< a destination that another tool fills
    };

    Kind kind = Kind::CliConfiguration;
    QString file = {};            ///< absolute; for EnvFile, EnvRc and OldSecret
    Destination destination = {}; ///< for Tool
    QString oldTokenId = {};      ///< the token whose secret may go, as that of the same token always may
    bool replacesOther = false;   ///< so may any other value that stands there
};

/// How a hand-off ended.
struct HandOffOutcome {
    std::optional<Error> readError = std::nullopt;          ///< why the secret could not be read
    std::optional<Error> cliError = std::nullopt;           ///< why the CLI's file could not be written
    QString otherTokenId = {};                              ///< the CLI's file holds this token, and stays as it is
    std::optional<PlaceOutcome> file = std::nullopt;        ///< for any other file
    std::optional<DeliveryOutcome> delivery = std::nullopt; ///< for a tool
    bool isNoted = true;                                    ///< false: it is done, and the ledger could not be written

    [[nodiscard]] bool isDone() const;
    /// Something else stands there: begin again with `replacesOther`.
    [[nodiscard]] bool needsConsent() const;
};

/// Hands the secret of one record on: writes the file, on a thread of its own, or runs the tool, and notes in the
/// ledger where it went. The secret comes from the custody and goes nowhere else.
class HandOff : public QObject {
    Q_OBJECT
public:
    /// What it uses; nothing is owned, `ledger` may be null, for none.
    struct Parts {
        SecretCustody *custody;
        PlaceLedger *ledger;
        CliConfig cliConfig;
        Clock clock;
        QProcessEnvironment environment; ///< of tools: the user's own
    };

    explicit HandOff(const Parts &parts, QObject *parent = nullptr);

    /// Begins with the secret of the custody's @p record; finished() follows, never inside this call. Does nothing
    /// while one is under way.
    void begin(const QUuid &record, const HandOffTarget &target);
    /// Ends a tool, if one is to be run; finished() follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// True while a tool is given the secret, which cancel() ends.
    [[nodiscard]] bool isToolRunning() const { return m_isRunning && m_target.kind == HandOffTarget::Kind::Tool; }

signals:
    void finished(const qernal::HandOffOutcome &outcome);

private:
    void writeFile(const Secret &secret);
    void runTool(const Secret &secret);
    /// Notes it where it is done, and reports it.
    void conclude(HandOffOutcome outcome);
    [[nodiscard]] FilledPlace filledPlace(const SecretRecord &record) const;

    Parts m_parts;
    QUuid m_record;
    HandOffTarget m_target;
    QPointer<Delivery> m_delivery;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace qernal

Q_DECLARE_METATYPE(qernal::HandOffOutcome)
