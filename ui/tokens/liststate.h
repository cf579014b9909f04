// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/tokens/expiry.h"

#include <QByteArray>

#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

/// What is remembered of an account's list between two visits.
struct ListState {
    QByteArray columns;                ///< TokenColumns::state(); empty = the first columns
    QByteArray splitter;               ///< TokensSplitter::saveState(); empty = the first sizes
    std::optional<TokenStatus> status; ///< the status filter; nothing = all
};

/// The state remembered for @p account; of the demo's accounts there is one for all.
[[nodiscard]] ListState readListState(const QSettings &settings, const Account &account);
void writeListState(QSettings *settings, const Account &account, const ListState &state);

} // namespace qernal
