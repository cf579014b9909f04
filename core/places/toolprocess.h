// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace qernal {

/// @p environment for a tool that is to ask nothing and to log nothing, without the variables in which a token is
/// expected.
[[nodiscard]] QProcessEnvironment toolEnvironment(QProcessEnvironment environment);

/// Gives @p tool, which is not started yet, no controlling terminal: it cannot ask behind our back.
void withoutTerminal(QProcess *tool);

/// Ends @p tool and all that it started; with @p kill at once.
void endTool(QProcess *tool, bool kill);

/// For a destructor: a QProcess that goes while its process runs waits for it. This one is ended, and deletes itself
/// when it has. Does nothing where it does not run.
void letGo(QProcess *tool);

} // namespace qernal
