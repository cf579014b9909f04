// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace qernal {

/// Makes @p path a program that stands in for a user's tool: @p script, of the shell unless it names an interpreter.
/// False if it cannot be written.
[[nodiscard]] inline bool makeStandInTool(const QString &path, const QByteArray &script)
{
    QFile file(path);
    const QByteArray text = (script.startsWith("#!") ? "" : "#!/bin/sh\n") + script;
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) return false;
    file.close();
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace qernal
