// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/handoff.h"
#include "core/places/placeledger.h"
#include "core/places/secretform.h"
#include "core/places/secretprompt.h"

namespace qernal {

/// One way of using a secret, as the page *Use it with* offers it: done by the program, copied, or both.
struct HandOffEntry {
    enum class Group { Recent, Computer, Repositories, Clusters, Program };

    Group group = Group::Computer;
    QString name = {};
    QString explanation = {};
    /// What *Do it* begins with; nothing where the program cannot do it.
    std::optional<HandOffTarget> target = std::nullopt;
    std::optional<SecretForm> form = std::nullopt;     ///< *Copy*: the secret in this form
    std::optional<SecretPrompt> prompt = std::nullopt; ///< or a line that asks for it
};

/// The heading of a group.
[[nodiscard]] QString groupText(HandOffEntry::Group group);
/// All entries by group; those of @p recent, the last filled first, before the others.
[[nodiscard]] QList<HandOffEntry> handOffEntries(const QList<FilledPlace> &recent, const CliConfig &cliConfig);

} // namespace qernal
