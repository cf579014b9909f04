// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementjournal.h"

#include <algorithm>
#include <utility>

namespace qernal {

ReplacementJournal::ReplacementJournal(const QString &folder, QObject *parent)
    : QObject(parent), m_replacements(folder, replacementFromJson)
{
}

Result<void> ReplacementJournal::put(const Replacement &replacement)
{
    if (this->replacement(replacement.id) == replacement) return {};
    Result<void> written = m_replacements.put(replacement);
    if (written) emit changed(replacement.id);
    return written;
}

Result<void> ReplacementJournal::remove(const QUuid &id)
{
    const Result<bool> removed = m_replacements.remove(id);
    if (!removed) return tl::unexpected<Error>(removed.error());
    if (*removed) emit changed(id);
    return {};
}

std::optional<Replacement> ReplacementJournal::replacementOf(const QUuid &account, const QString &tokenId) const
{
    for (const Replacement &replacement : m_replacements.all()) {
        if (replacement.account == account && replacement.concerns(tokenId)) return replacement;
    }
    return std::nullopt;
}

QList<Replacement> ReplacementJournal::replacements(const QUuid &account) const
{
    QList<Replacement> found;
    for (const Replacement &replacement : m_replacements.all()) {
        if (replacement.account == account) found.append(replacement);
    }
    std::sort(found.begin(), found.end(), [](const Replacement &a, const Replacement &b) {
        return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
    });
    return found;
}

} // namespace qernal
