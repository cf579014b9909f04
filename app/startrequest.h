// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry/reminderaction.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace qernal {

/// What a start of the program asks for, also a second start, which hands it to the instance that runs. No secret.
struct StartRequest {
    bool newToken = false;        ///< open the dialog for a new token
    QString account = {};         ///< open the account of this name
    QString activationToken = {}; ///< XDG_ACTIVATION_TOKEN: a Wayland compositor raises only a window that has it
    QString x11Display = {};      ///< DISPLAY of the person who starts it, without its screen
    QString waylandDisplay = {};  ///< WAYLAND_DISPLAY of the same
    /// Chosen in a reminder; a second start, which has none, hands none over.
    std::optional<ReminderAction> reminder = std::nullopt;

    /// The display and the activation token of this process. Call it before QApplication, which takes the token.
    [[nodiscard]] static StartRequest fromEnvironment();

    /// One line, without its end.
    [[nodiscard]] QByteArray toLine() const;
    /// Nothing if @p line is no request.
    [[nodiscard]] static std::optional<StartRequest> fromLine(const QByteArray &line);

    /// True if a window of the process that made @p other is seen where this one was made.
    [[nodiscard]] bool isOnDisplayOf(const StartRequest &other) const;

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

} // namespace qernal
