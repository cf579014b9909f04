// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/clock.h"
#include "core/places/delivery.h"
#include "core/places/placeledger.h"
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
        Tool,             ///< a destination that another tool fills
    };

    Kind kind = Kind::CliConfiguration;
    QString file = {};            ///< absolute; for EnvFile and EnvRc
    Destination destination = {}; ///< for Tool
    bool replacesOther = false;   ///< a value there that is not of this token may go
};

/// How a hand-off ended.
struct HandOffResult {
    bool isDone = false;
    bool needsConsent = false; ///< something else stands there: begin again with `replacesOther`
    QString text = {};         ///< what happened, and what the user can do
    QString output = {};       ///< what the tool printed last, plain
};

/// Hands the secret of one record on: writes the file, or runs the tool, and notes in the ledger where it went. The
/// secret comes from the custody and goes nowhere else.
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

    /// Begins with the secret of the custody's @p record; finished() follows. Does nothing while one is under way.
    void begin(const QUuid &record, const HandOffTarget &target);
    /// Ends a tool that runs; finished() follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void finished(const qernal::HandOffResult &result);

private:
    void carryOn(const Secret &secret);
    [[nodiscard]] HandOffResult writeCliConfig(const Secret &secret) const;
    [[nodiscard]] HandOffResult writeVariable(const Secret &secret) const;
    void runTool(const Secret &secret);
    /// Notes it where it is done, and reports it.
    void conclude(HandOffResult result);

    Parts m_parts;
    QUuid m_record;
    HandOffTarget m_target;
    QPointer<Delivery> m_delivery;
    bool m_isRunning = false;
};

} // namespace qernal

Q_DECLARE_METATYPE(qernal::HandOffResult)
