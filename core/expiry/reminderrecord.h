// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/expiry.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

namespace qernal {

/// That a person was reminded of the expiry of one token.
struct GivenReminder {
    qint64 expiryAt = NoTime; ///< of which expiry, milliseconds since 1970: a renewed token has another one
    int days = 0;             ///< the threshold that was reached, in days before the expiry
    qint64 againAt = NoTime;  ///< when the person wants to be reminded once more, milliseconds since 1970

    friend bool operator==(const GivenReminder &, const GivenReminder &) = default;
};

/// Of which tokens of one account a person was reminded; what a file has of it.
struct ReminderRecord {
    QUuid account;
    QHash<QString, GivenReminder> given; ///< by the token's id

    friend bool operator==(const ReminderRecord &, const ReminderRecord &) = default;
};

/// The file form of @p record: one JSON object that names its format.
[[nodiscard]] QByteArray toJson(const ReminderRecord &record);
/// Reads the file form. Nothing for whatever is not whole, not of our making or of a newer format.
[[nodiscard]] std::optional<ReminderRecord> reminderRecordFromJson(const QByteArray &json);

} // namespace qernal
