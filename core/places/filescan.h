// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/idmatcher.h"
#include "core/places/place.h"
#include "core/places/plainfile.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace qernal {

/// What a scan passed over, and how much it read. Counts are files.
struct ScanCounts {
    qint64 read = 0;
    qint64 binary = 0;           ///< a NUL within the first 8 KiB
    qint64 tooLarge = 0;         ///< over 64 MiB
    qint64 notRegular = 0;       ///< links, pipes, sockets, devices
    qint64 notReadable = 0;      ///< files and folders whose permissions forbid it
    qint64 otherFileSystems = 0; ///< folders where another file system is mounted

    ScanCounts &operator+=(const ScanCounts &other);
    friend bool operator==(const ScanCounts &, const ScanCounts &) = default;
};

/// Looks through one file after the other for the ids of tokens, in one pass and in a buffer of constant size.
/// Used on one thread; each thread has its own.
class FileScan {
public:
    /// Larger files are passed over.
    static constexpr qint64 MaxFileSize = 64 * 1024 * 1024;
    /// A file that names tokens more often than that is a log; the rest of it is not looked at.
    static constexpr qsizetype MaxPlacesInFile = 1000;

    /// @p matcher is not owned and outlives the scan.
    explicit FileScan(const IdMatcher *matcher);

    /// The places in @p path (absolute); none in a file that is passed over, which counts() then says.
    [[nodiscard]] QList<Place> placesIn(const std::filesystem::path &path);
    [[nodiscard]] const ScanCounts &counts() const { return m_counts; }
    /// Counts what a folder's listing showed, beside the files that were read.
    [[nodiscard]] ScanCounts &counts() { return m_counts; }

private:
    /// A part of the file in the buffer.
    struct Piece {
        QByteArrayView bytes;
        qint64 start = 0; ///< its offset in the file
        bool isLast = false;
    };

    [[nodiscard]] bool open(const std::filesystem::path &path);
    /// Fills the buffer behind its first @p kept bytes; nothing on an error.
    [[nodiscard]] std::optional<Piece> readPiece(qsizetype kept, qint64 start);

    const IdMatcher *m_matcher;
    PlainFile m_file;
    std::unique_ptr<char[]> m_buffer;
    ScanCounts m_counts;
};

} // namespace qernal
