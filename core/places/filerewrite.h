// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placeoutcome.h"
#include "core/places/plainfile.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace qernal {

/// A regular file, made by whomever, whose content is replaced as a whole while everything else about it stays.
/// Call read(), then replace() once.
class FileRewrite {
public:
    /// Where @p path is a link, its target is meant.
    explicit FileRewrite(const QString &path);

    /// Reads the whole to @p content, which the caller wipes; FileGone, NotRegular, NotReadable or TooLarge, or nothing
    /// if it was read.
    [[nodiscard]] std::optional<PlaceOutcome> read(QByteArray &content);
    /// Why the file cannot be replaced, as far as it can be told without trying: NotWritable or HardLinked.
    [[nodiscard]] std::optional<PlaceOutcome> refusal() const;
    /// Writes @p content beside the file, renames it over the file and reads it back. On every outcome but NotReadBack
    /// the file is as it was, and no other file is left behind.
    [[nodiscard]] std::optional<PlaceOutcome> replace(QByteArrayView content);

private:
    /// What changes when another program writes the file.
    using Identity = std::array<qint64, 7>;

    /// Of the open file, or of what stands at its path now.
    [[nodiscard]] std::optional<Identity> openIdentity() const;
    [[nodiscard]] std::optional<Identity> currentIdentity() const;
    [[nodiscard]] bool isUnchanged() const;
    /// Writes the second file, with all that the first one has but its name.
    [[nodiscard]] std::optional<PlaceOutcome> writeBeside(const std::filesystem::path &beside,
                                                          QByteArrayView content) const;
    /// Renames @p beside over the file, durably.
    [[nodiscard]] std::optional<PlaceOutcome> moveOver(const std::filesystem::path &beside) const;
    [[nodiscard]] bool holds(QByteArrayView content) const;

    std::filesystem::path m_path; ///< without links; empty if there is no such file
    PlainFile m_file;
    std::optional<Identity> m_identity; ///< as of read()
};

} // namespace qernal
