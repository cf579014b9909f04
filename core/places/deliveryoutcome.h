// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace qernal {

/// What became of a secret that a tool should carry to its destination.
struct DeliveryOutcome {
    enum class Kind {
        Delivered,     ///< the tool ended without an error
        Incomplete,    ///< a field of the destination is missing or wrong; nothing was run
        HoldsSecret,   ///< a field of the destination holds the secret itself; nothing was run
        ToolMissing,   ///< not found in PATH
        NotStarted,    ///< found, and the system did not start it
        WantsTerminal, ///< it wanted to ask something
        Refused,       ///< it ended with an error
        Crashed,       ///< a signal ended it
        TimedOut,      ///< it did not end within Delivery::TimeLimit and was stopped
        Cancelled,     ///< the user stopped it
    };

    Kind kind = Kind::Refused;
    QString program = {}; ///< as it was looked for
    int exitCode = 0;
    /// What the tool, or the system, said last: plain, fit to be shown, may have several lines. Never holds the secret.
    QString output = {};
    bool outputHeldSecret = false; ///< it printed the secret, so `output` is empty

    [[nodiscard]] bool isDone() const { return kind == Kind::Delivered; }

    friend bool operator==(const DeliveryOutcome &, const DeliveryOutcome &) = default;
};

/// What happened and what the user can do, without the tool's own words.
[[nodiscard]] QString deliveryText(const DeliveryOutcome &outcome);

} // namespace qernal

Q_DECLARE_METATYPE(qernal::DeliveryOutcome)
