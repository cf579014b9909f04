// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementjournal.h"

#include <algorithm>
#include <utility>

namespace qernal {

ReplacementJournal::ReplacementJournal(const QString &folder, QObject *parent) : QObject(parent), m_files(folder) {}

void ReplacementJournal::load()
{
    m_replacements.clear();
    m_setAside.clear();
    const QStringList names = m_files.fileNames();
    for (const QString &name : names) {
        const std::optional<QByteArray> content = m_files.read(name);
        const auto replacement = content ? replacementFromJson(*content) : std::nullopt;
        // A copied or renamed file must not stand in for another replacement.
        if (replacement && name == RecordFolder::nameOf(replacement->id)) {
            m_replacements.insert(replacement->id, *replacement);
        } else {
            m_setAside.append(name);
        }
    }
}

Result<void> ReplacementJournal::put(const Replacement &replacement)
{
    const auto before = this->replacement(replacement.id);
    if (before == replacement) return {};
    Result<void> written =
        m_files.write(replacement.id, toJson(replacement), before ? std::optional(toJson(*before)) : std::nullopt);
    if (!written) return written;
    m_replacements.insert(replacement.id, replacement);
    emit changed(replacement.id);
    return written;
}

Result<void> ReplacementJournal::remove(const QUuid &id)
{
    Result<void> removed = m_files.remove(id);
    if (removed && m_replacements.remove(id) > 0) emit changed(id);
    return removed;
}

std::optional<Replacement> ReplacementJournal::replacement(const QUuid &id) const
{
    const auto found = m_replacements.constFind(id);
    return found == m_replacements.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Replacement> ReplacementJournal::replacementOf(const QUuid &account, const QString &tokenId) const
{
    for (const Replacement &replacement : m_replacements) {
        if (replacement.account == account && replacement.concerns(tokenId)) return replacement;
    }
    return std::nullopt;
}

QList<Replacement> ReplacementJournal::replacements(const QUuid &account) const
{
    QList<Replacement> found;
    for (const Replacement &replacement : m_replacements) {
        if (replacement.account == account) found.append(replacement);
    }
    std::sort(found.begin(), found.end(), [](const Replacement &a, const Replacement &b) {
        return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
    });
    return found;
}

} // namespace qernal
