// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consolecommand.h"

#include "app/console/consoleoutput.h"
#include "ui/feedback/errortext.h"

namespace qernal {

void ConsoleCommand::refuse(const Refusal &refusal)
{
    printMessage(refusal.line);
    emit finished(refusal.exitCode);
}

void ConsoleCommand::fail(const Error &error, ErrorContext context)
{
    refuse({exitCodeOf(error), errorText(error, context)});
}

} // namespace qernal
