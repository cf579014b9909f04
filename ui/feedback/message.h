// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace qernal {

/// One message for the bar inside the window: plain words, and the remedy as buttons.
struct Message {
    enum class Level { Information, Success, Warning, Problem };
    struct Remedy {
        QString label;                ///< "Retry", "Sign in again"
        std::function<void()> action; ///< runs on the GUI thread; the message closes first
    };

    Level level = Level::Information;
    QString text = {}; ///< plain text, never rich
    QList<Remedy> remedies = {};
    QString topic = {}; ///< a later message of the same topic replaces this one; empty = none
};

} // namespace qernal
