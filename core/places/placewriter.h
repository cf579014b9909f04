// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placeoutcome.h"
#include "core/secrets/secret.h"

#include <QUuid>

namespace qernal {

/// Puts a new secret in the place of an old one in a file that was not made by us: each `oldid@oldsecret` becomes the
/// new `id@secret`, and every other byte stays, as do mode, owner, access list and the target of a link.
///
/// The new file is written beside the old one, readable by its owner alone until it has the old one's mode, synced,
/// renamed over it and read back. What cannot be done safely is refused with its reason, and nothing is written.
/// The calls block for as long as the disk needs; they touch nothing but the file, so they may run on any thread.
class PlaceWriter {
public:
    /// @p file is absolute, as in PlaceId. Where it is a link, its target is written.
    explicit PlaceWriter(const QString &file) : m_file(file) {}

    /// Replaces every secret of the token @p oldId by @p apiToken ("id@secret"), whose id may be the same (after a
    /// regenerate) or another (a token that takes the old one's place). Doing it again gives AlreadyWritten.
    [[nodiscard]] PlaceOutcome replace(const QUuid &oldId, const Secret &apiToken) const;

private:
    QString m_file;
};

} // namespace qernal
