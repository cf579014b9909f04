// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace qernal {

/// What a person chooses in a reminder. Notifications and the desktop's activation of programs know it by a name and
/// one text, the target, so that it can also be done by a program that is started for it.
struct ReminderAction {
    enum class Kind : quint8 {
        ShowToken,     ///< select the token in the list
        ReplaceToken,  ///< the same, and open *Replace…*
        ShowExpiring,  ///< show what expires within some days
        RemindTomorrow ///< remind of the tokens once more
    };

    Kind kind = Kind::ShowToken;
    QUuid account = {};        ///< null: the one that is open
    QStringList tokenIds = {}; ///< one to show or to replace, any number to be reminded of
    int days = 0;              ///< of ShowExpiring

    /// "show-token", "replace-token", "show-expiring", "remind-tomorrow".
    [[nodiscard]] QString name() const;
    /// "ACCOUNT/ID", "ACCOUNT/ID,ID…" or "ACCOUNT/DAYS"; without the account where that is null.
    [[nodiscard]] QString target() const;
    /// Nothing where either was not made by the above.
    [[nodiscard]] static std::optional<ReminderAction> read(const QString &name, const QString &target);

    friend bool operator==(const ReminderAction &, const ReminderAction &) = default;
};

} // namespace qernal
