// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace qernal {

/// One message for the bar inside the window: plain words, and the remedy as buttons.
struct Message {
    enum class Level { Information, Success, Warning, Problem };
    struct Remedy {
        QString label; ///< "Retry", "Sign in again"
        /// Runs on the GUI thread, not at all once the message's context is gone.
        std::function<void()> action;
        /// The action opens a question that may be declined: the message stays until its topic is closed or replaced,
        /// and has the focus again after the question. Otherwise the message closes before the action runs.
        bool asks = false;
    };

    Level level = Level::Information;
    QString text = {}; ///< plain text, never rich
    QList<Remedy> remedies = {};
    /// One of messagetopics.h; a later message of the same topic replaces this one. Empty = none.
    QString topic = {};
    /// The message ends with this object: what its remedies need exists at least as long. Not owned; null = the
    /// message needs nothing.
    QPointer<QObject> context = {};
};

} // namespace qernal
