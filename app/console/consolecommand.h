// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/refusal.h"
#include "core/error.h"
#include "ui/feedback/errorcontext.h"

#include <QObject>

namespace qernal {

/// One of the commands of `qernal-token`, from its start to its exit code.
class ConsoleCommand : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Call it once, with the event loop running; finished() follows.
    virtual void start() = 0;

signals:
    void finished(int exitCode);

protected:
    /// Prints the line of @p refusal and finishes with its exit code.
    void refuse(const Refusal &refusal);
    /// Prints what happened and what can be done, in the words of the window, and finishes.
    void fail(const Error &error, ErrorContext context);
};

} // namespace qernal
