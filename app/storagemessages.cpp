// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storagemessages.h"

#include "app/workspace.h"
#include "core/visibletext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"

namespace qernal {

Message unreadableRecords(const QStringList &files)
{
    return {.level = Message::Level::Warning,
            .text = Workspace::tr("Some notes about secrets could not be read and were left untouched: %1")
                        .arg(files.join(QStringLiteral(", "))),
            .topic = topics::ledger()};
}

Message unreadableNotes(const QStringList &files)
{
    return {.level = Message::Level::Warning,
            .text = Workspace::tr("Some notes of tokens could not be read and were left untouched: %1")
                        .arg(files.join(QStringLiteral(", "))),
            .topic = topics::notes()};
}

Message unwrittenSettings(const Error &error)
{
    return {.level = Message::Level::Warning,
            .text =
                Workspace::tr("%1 Changes to columns, windows and accounts last until you quit.").arg(errorText(error)),
            .topic = topics::settings()};
}

Message unrecordedUse(const Error &error)
{
    return {.level = Message::Level::Information,
            .text = Workspace::tr("When tokens were last used here is known until you quit, and then forgotten: %1")
                        .arg(visibleText(error.message)),
            .topic = topics::lastUse()};
}

} // namespace qernal
