// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/idmatcher.h"
#include "tests/fuzz/invariant.h"

#include <QRegularExpression>
#include <QString>

namespace qernal {

namespace {

const auto Wanted = QStringLiteral("00000000-0000-0000-0000-000000000001");

/// The same by a regular expression, which nobody here wrote.
QList<IdMatch> expected(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9A-Za-z-])%1(?![0-9A-Za-z-])(@[^\\x00-\\x20\\x80-\\xff\"'<])?").arg(Wanted));
    QList<IdMatch> found;
    for (auto each = pattern.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        found.append({.offset = match.capturedStart(),
                      .id = QUuid::fromString(Wanted),
                      .hasSecret = !match.captured(1).isEmpty()});
    }
    return found;
}

} // namespace

} // namespace qernal

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    static const IdMatcher matcher({QUuid::fromString(Wanted)});
    const auto bytes = bytesOf<QByteArrayView>(data, size);
    const QList<IdMatch> found = matcher.find(bytes);
    // Latin-1, so that a character is a byte.
    require(found == expected(QString::fromLatin1(bytes)), "the places are those of the pattern");
    // Cut anywhere, as a file is read in pieces, each is found once.
    const qsizetype cut = bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes[0]) % bytes.size();
    qsizetype count = 0;
    for (const IdMatch &match : matcher.find(bytes.first(cut))) {
        if (match.offset + IdMatcher::DecidedWithin <= cut) ++count;
    }
    const qsizetype from = std::max<qsizetype>(0, cut - IdMatcher::DecidedWithin);
    for (const IdMatch &match : matcher.find(bytes.sliced(from))) {
        if (from + match.offset + IdMatcher::DecidedWithin > cut && (match.offset > 0 || from == 0)) ++count;
    }
    require(count == found.size(), "each is found once in pieces");
    return 0;
}
