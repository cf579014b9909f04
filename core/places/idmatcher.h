// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QUuid>

namespace qernal {

/// One occurrence of a token's id in some bytes.
struct IdMatch {
    qsizetype offset = 0; ///< of the first digit of the id
    QUuid id = {};
    bool hasSecret = false; ///< a secret follows: "id@secret"

    friend bool operator==(const IdMatch &, const IdMatch &) = default;
};

/// Finds the ids of tokens in bytes. It needs no secret: the public id in front of the `@` is enough.
///
/// An id is a UUID in its usual form (RFC 9562 section 4), in either case, with no letter, digit or hyphen on either
/// side. Everything else is passed over at the speed of memchr(). Reentrant: one matcher serves several threads.
class IdMatcher {
public:
    /// Digits and hyphens of an id.
    static constexpr qsizetype IdLength = 36;
    /// How many bytes, from the first of an id, decide about it: the id, the `@` and the first byte of a secret.
    static constexpr qsizetype DecidedWithin = IdLength + 2;

    /// Finds the ids in @p wanted and no other.
    explicit IdMatcher(const QList<QUuid> &wanted);

    /// The occurrences in @p bytes, first to last.
    [[nodiscard]] QList<IdMatch> find(QByteArrayView bytes) const;

    /// The id that begins at @p offset of @p bytes, whether it is wanted or not; null where none does.
    [[nodiscard]] static QUuid idAt(QByteArrayView bytes, qsizetype offset);

private:
    QSet<QUuid> m_wanted;
};

} // namespace qernal
