// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/idsearch.h"

#include "core/secrets/secret.h"

#include <QIODevice>
#include <QScopeGuard>

#include <algorithm>
#include <cstring>

namespace qernal {

namespace {

constexpr qsizetype PieceSize = 64 * 1024;
// What may belong to an occurrence that the next piece completes: an ID that begins there, and the byte before it.
constexpr qsizetype KeptSize = IdMatcher::DecidedWithin + 1;

} // namespace

bool searchIds(QIODevice *device, const IdMatcher &matcher,
               const std::function<bool(const IdMatch &match, qint64 line)> &found)
{
    QByteArray buffer(KeptSize + PieceSize, Qt::Uninitialized);
    const auto wiped = qScopeGuard([&buffer] { wipe(buffer); });
    char *const bytes = buffer.data();
    qsizetype kept = 0;
    qint64 line = 1;
    bool isFirst = true;
    for (bool isLast = false; !isLast;) {
        const qint64 count = device->read(bytes + kept, PieceSize);
        isLast = count <= 0;
        const qsizetype size = kept + std::max<qint64>(count, 0);
        // The last bytes of a piece are looked at again with those that follow.
        const qsizetype decided = isLast ? size : std::max<qsizetype>(size - IdMatcher::DecidedWithin, isFirst ? 0 : 1);
        qsizetype counted = isFirst ? 0 : 1;
        const QList<IdMatch> matches = matcher.find(QByteArrayView(bytes, size));
        for (const IdMatch &match : matches) {
            if (match.offset >= decided) break;
            if (match.offset < counted) continue;
            line += std::count(bytes + counted, bytes + match.offset, '\n');
            counted = match.offset;
            if (!found(match, line)) return false;
        }
        line += std::count(bytes + counted, bytes + std::max(counted, decided), '\n');
        if (decided == 0 || isLast) {
            kept = size;
            continue;
        }
        kept = size - decided + 1;
        std::memmove(bytes, bytes + decided - 1, static_cast<std::size_t>(kept));
        isFirst = false;
    }
    return true;
}

} // namespace qernal
