// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/filescan.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace qernal {

namespace {

// Most files fit, so that they need one read and one more that finds the end.
constexpr qsizetype BufferSize = 256 * 1024;
constexpr qsizetype BinaryWithin = 8 * 1024;

bool isBinary(QByteArrayView bytes)
{
    return bytes.first(std::min(bytes.size(), BinaryWithin)).contains('\0');
}

/// Counts the lines of a file up to offsets that only grow.
class LineCounter {
public:
    /// Moves on to @p offset of the file, of which @p bytes begin at @p start and hold all that was not counted yet.
    void advance(QByteArrayView bytes, qint64 start, qint64 offset)
    {
        if (offset <= m_offset) return;
        const QByteArrayView passed = bytes.sliced(m_offset - start, offset - m_offset);
        m_line += std::count(passed.begin(), passed.end(), '\n');
        if (const qsizetype last = passed.lastIndexOf('\n'); last >= 0) m_lineStart = m_offset + last + 1;
        m_offset = offset;
    }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qint64 column() const { return m_offset - m_lineStart + 1; }

private:
    qint64 m_offset = 0;
    qint64 m_line = 1;
    qint64 m_lineStart = 0;
};

/// The places of one file, found piece by piece.
class PlaceCollector {
public:
    PlaceCollector(const IdMatcher &matcher, const std::filesystem::path &path, bool readableByOthers)
        : m_matcher(matcher), m_path(path), m_readableByOthers(readableByOthers)
    {
    }

    /// Adds what begins before @p decided in @p bytes, which begin at @p start of the file. Of every piece but the
    /// first, the first byte only shows what precedes an id.
    void collect(QByteArrayView bytes, qint64 start, qsizetype decided)
    {
        const QList<IdMatch> matches = m_matcher.find(bytes);
        for (const IdMatch &match : matches) {
            if (match.offset >= decided || isFull()) break;
            if (match.offset == 0 && start > 0) continue;
            if (m_name.isEmpty()) {
                m_name = textOf(m_path);
                m_kind = refinedKind(placeKind(m_name), m_name, bytes);
            }
            m_lines.advance(bytes, start, start + match.offset);
            append(match);
        }
        if (decided > 0) m_lines.advance(bytes, start, start + decided - 1);
    }
    [[nodiscard]] bool isFull() const { return m_places.size() >= FileScan::MaxPlacesInFile; }
    [[nodiscard]] QList<Place> places() const { return m_places; }

private:
    void append(const IdMatch &match)
    {
        m_places.append({.id = {.file = m_name, .token = match.id, .occurrence = m_occurrences[match.id]++},
                         .kind = m_kind,
                         .line = m_lines.line(),
                         .column = m_lines.column(),
                         .hasSecret = match.hasSecret,
                         .readableByOthers = m_readableByOthers});
    }

    const IdMatcher &m_matcher;
    const std::filesystem::path &m_path;
    bool m_readableByOthers;
    QString m_name;
    PlaceKind m_kind = PlaceKind::OtherText;
    LineCounter m_lines;
    QHash<QUuid, int> m_occurrences;
    QList<Place> m_places;
};

} // namespace

ScanCounts &ScanCounts::operator+=(const ScanCounts &other)
{
    read += other.read;
    binary += other.binary;
    tooLarge += other.tooLarge;
    notRegular += other.notRegular;
    notReadable += other.notReadable;
    otherFileSystems += other.otherFileSystems;
    return *this;
}

FileScan::FileScan(const IdMatcher *matcher) : m_matcher(matcher), m_buffer(new char[BufferSize]) {}

bool FileScan::open(const std::filesystem::path &path)
{
    if (const auto failure = m_file.open(path)) {
        ++(*failure == PlainFile::Failure::NotRegular ? m_counts.notRegular : m_counts.notReadable);
        return false;
    }
    if (m_file.size() > MaxFileSize) ++m_counts.tooLarge;
    return m_file.size() <= MaxFileSize;
}

std::optional<FileScan::Piece> FileScan::readPiece(qsizetype kept, qint64 start)
{
    qsizetype filled = kept;
    bool isLast = false;
    while (filled < BufferSize && !isLast) {
        const qsizetype count = m_file.read(m_buffer.get() + filled, BufferSize - filled);
        if (count < 0) return std::nullopt;
        filled += count;
        // Asking once more would only confirm the end; a file that grows meanwhile is not waited for.
        isLast = count == 0 || start + filled >= m_file.size();
    }
    return Piece{.bytes = QByteArrayView(m_buffer.get(), filled), .start = start, .isLast = isLast};
}

QList<Place> FileScan::placesIn(const std::filesystem::path &path)
{
    if (!open(path)) return {};
    PlaceCollector collector(*m_matcher, path, m_file.isReadableByOthers());
    std::optional<Piece> piece = readPiece(0, 0);
    if (piece && isBinary(piece->bytes)) {
        ++m_counts.binary;
        return {};
    }
    while (piece) {
        const QByteArrayView bytes = piece->bytes;
        // What begins near the end is found again in the next piece, where what follows it is known.
        const qsizetype decided = piece->isLast ? bytes.size() : bytes.size() - IdMatcher::DecidedWithin;
        collector.collect(bytes, piece->start, decided);
        if (piece->isLast || collector.isFull()) {
            ++m_counts.read;
            return collector.places();
        }
        std::memmove(m_buffer.get(), bytes.data() + decided - 1, IdMatcher::DecidedWithin + 1);
        piece = readPiece(IdMatcher::DecidedWithin + 1, piece->start + decided - 1);
    }
    ++m_counts.notReadable;
    return {};
}

} // namespace qernal
