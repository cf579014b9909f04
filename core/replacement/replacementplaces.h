// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/place.h"
#include "core/places/placeledger.h"
#include "core/replacement/replacement.h"

#include <QStringList>

namespace qernal {

/// What a look at this computer found of the two tokens of a replacement.
struct ReplacementFindings {
    QList<Place> files = {};         ///< where either id stands
    bool whole = false;              ///< all files were read: what was not found is not there
    QString cliTokenId = {};         ///< in the CLI's configuration file
    QString cliFile = {};            ///< its absolute path
    QString environmentTokenId = {}; ///< in QERNAL_TOKEN
    QList<FilledPlace> filled = {};  ///< what the program has handed the old secret to
    bool ownAccount = false;         ///< the account is signed in with the old token
};

/// The place that @p destination is.
[[nodiscard]] ReplacementPlace placeOf(const Destination &destination);
/// The destination that @p place is; nothing for any other kind, or one that is no longer known.
[[nodiscard]] std::optional<Destination> destinationOf(const ReplacementPlace &place);
/// The places of @p replacement after @p findings: new ones are open, one that holds the old secret again is open
/// again, one that holds the new one is filled, a destination stays as it was, and an open one that holds neither any
/// more is gone. Only places in which a secret stands count: an id alone opens nothing.
[[nodiscard]] QList<ReplacementPlace> updatedPlaces(const Replacement &replacement,
                                                    const ReplacementFindings &findings);
/// Files in which a token stands, first to last; each once, and in one of the two.
struct FilesWithToken {
    QStringList withSecret = {};
    QStringList idAlone = {};
};
/// Those of @p files in which @p tokenId stands.
[[nodiscard]] FilesWithToken filesWithToken(const QString &tokenId, const QList<Place> &files);

} // namespace qernal
