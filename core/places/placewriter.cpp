// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placewriter.h"

#include "core/places/filerewrite.h"
#include "core/places/idmatcher.h"
#include "core/places/place.h"
#include "core/places/placeedit.h"

#include <QFileInfo>

namespace qernal {

namespace {

using OutcomeKind = PlaceOutcome::Kind;

/// Why files of that name are never written here; nothing if they are.
std::optional<PlaceOutcome> refusedByKind(const QString &file)
{
    // A link may have another name than what it leads to.
    for (const QString &path : {file, QFileInfo(file).canonicalFilePath()}) {
        const PlaceKind kind = placeKind(path);
        if (kind == PlaceKind::CliConfiguration) return PlaceOutcome{.kind = OutcomeKind::OwnWriter};
        if (kind == PlaceKind::TerraformState) return PlaceOutcome{.kind = OutcomeKind::TerraformState};
    }
    return std::nullopt;
}

/// The content of a file, wiped when it goes.
class Content {
public:
    Content() = default;
    ~Content() { wipe(bytes); }
    Content(const Content &) = delete;
    Content &operator=(const Content &) = delete;

    QByteArray bytes;
};

/// How often @p apiToken stands in @p text, if no older secret of its token does; else 0.
int countOf(QByteArrayView text, QByteArrayView apiToken)
{
    const QUuid id = IdMatcher::idAt(apiToken, 0);
    if (id.isNull()) return 0;
    const PlaceEdit there(text, id);
    return there.refusal() || !there.holdsOnly(apiToken) ? 0 : static_cast<int>(there.spans().size());
}

} // namespace

PlaceOutcome PlaceWriter::replace(const QUuid &oldId, const Secret &apiToken) const
{
    if (const auto refused = refusedByKind(m_file)) return *refused;
    FileRewrite file(m_file);
    Content old;
    if (const auto trouble = file.read(old.bytes)) return *trouble;
    const PlaceEdit edit(old.bytes, oldId);
    const bool mayBeThere = !edit.refusal() || *edit.refusal() == OutcomeKind::NoSecret;
    if (const int count = countOf(old.bytes, apiToken.view());
        mayBeThere && count > 0 && (edit.refusal() || edit.holdsOnly(apiToken.view())))
        return {.kind = OutcomeKind::AlreadyWritten, .count = count};
    if (const auto refused = edit.refusal()) return {.kind = *refused};
    if (const auto refused = edit.refusalOf(apiToken.view())) return {.kind = *refused};
    Content changed;
    changed.bytes = edit.edited(apiToken.view());
    if (const auto trouble = file.replace(changed.bytes)) return *trouble;
    return {.kind = OutcomeKind::Written, .count = static_cast<int>(edit.spans().size())};
}

} // namespace qernal
