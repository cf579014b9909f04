// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace qernal {

/// A regular file that is read from start to end, never waited for: a pipe or a device is not opened, a link is not
/// followed. For files of any kind that were not made for us.
class PlainFile {
public:
    enum class Failure {
        NotRegular,  ///< a link, a pipe, a socket, a device, a folder
        NotReadable, ///< permission, or gone meanwhile
    };

    PlainFile() = default;
    ~PlainFile();
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    /// Opens @p path in place of what was open; the reason where it cannot be read.
    [[nodiscard]] std::optional<Failure> open(const std::filesystem::path &path);
    /// Reads up to @p size bytes to @p buffer; 0 at the end, -1 on an error.
    [[nodiscard]] qsizetype read(char *buffer, qsizetype size);
    /// Bytes, as of open().
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Others than the file's owner may read it. False where the platform does not say by a mode.
    [[nodiscard]] bool isReadableByOthers() const { return m_readableByOthers; }
    /// The descriptor or handle of the platform, for what else it says of the open file.
    [[nodiscard]] std::intptr_t handle() const { return m_handle; }

private:
    void close();

    std::intptr_t m_handle = -1;
    qint64 m_size = 0;
    bool m_readableByOthers = false;
};

/// Identifies the file system that @p folder is on; the same number for the same one. Nothing if it is not known.
[[nodiscard]] std::optional<quint64> fileSystemOf(const std::filesystem::path &folder);

/// @p path as Qt spells it, with `/` on every platform.
[[nodiscard]] QString textOf(const std::filesystem::path &path);
/// The path that Qt spells as @p text.
[[nodiscard]] std::filesystem::path pathOf(const QString &text);

} // namespace qernal
