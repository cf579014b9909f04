// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/filerewrite.h"

#include "core/places/filescan.h"
#include "core/secrets/secret.h"

#include <QFileInfo>
#include <QUuid>

#include <system_error>

namespace qernal {

namespace {

using OutcomeKind = PlaceOutcome::Kind;

/// Reads @p file to its end or to one byte more than @p most; false on an error.
bool readAll(PlainFile &file, qint64 most, QByteArray &content)
{
    content.resize(most + 1);
    qsizetype filled = 0;
    while (filled < content.size()) {
        const qsizetype count = file.read(content.data() + filled, content.size() - filled);
        if (count < 0) return false;
        if (count == 0) break;
        filled += count;
    }
    content.truncate(filled);
    return true;
}

} // namespace

FileRewrite::FileRewrite(const QString &path) : m_path(pathOf(QFileInfo(path).canonicalFilePath())) {}

std::optional<PlaceOutcome> FileRewrite::read(QByteArray &content)
{
    if (m_path.empty()) return PlaceOutcome{.kind = OutcomeKind::FileGone};
    if (const auto failure = m_file.open(m_path)) {
        const bool notRegular = *failure == PlainFile::Failure::NotRegular;
        return PlaceOutcome{.kind = notRegular ? OutcomeKind::NotRegular : OutcomeKind::NotReadable};
    }
    if (m_file.size() > FileScan::MaxFileSize) return PlaceOutcome{.kind = OutcomeKind::TooLarge};
    m_identity = openIdentity();
    if (!m_identity || !readAll(m_file, m_file.size(), content)) {
        wipe(content);
        return PlaceOutcome{.kind = OutcomeKind::NotReadable};
    }
    if (isUnchanged() && content.size() == m_file.size()) return std::nullopt;
    wipe(content);
    return PlaceOutcome{.kind = OutcomeKind::ChangedMeanwhile};
}

bool FileRewrite::isUnchanged() const
{
    return m_identity && openIdentity() == m_identity && currentIdentity() == m_identity;
}

std::optional<PlaceOutcome> FileRewrite::replace(QByteArrayView content)
{
    if (auto refused = refusal()) return refused;
    const std::filesystem::path beside =
        m_path.parent_path() / pathOf(QStringLiteral(".qernal-%1.tmp").arg(QUuid::createUuid().toString(QUuid::Id128)));
    auto outcome = writeBeside(beside, content);
    if (!outcome && !isUnchanged()) outcome = PlaceOutcome{.kind = OutcomeKind::ChangedMeanwhile};
    if (!outcome) outcome = moveOver(beside);
    if (outcome) {
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
        return outcome;
    }
    if (holds(content)) return std::nullopt;
    return PlaceOutcome{.kind = OutcomeKind::NotReadBack};
}

bool FileRewrite::holds(QByteArrayView content) const
{
    PlainFile file;
    QByteArray found;
    if (file.open(m_path)) return false;
    const bool same = readAll(file, content.size(), found) && QByteArrayView(found) == content;
    wipe(found);
    return same;
}

} // namespace qernal
