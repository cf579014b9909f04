// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qernal {

/// What became of one file that should hold a new secret.
struct PlaceOutcome {
    enum class Kind {
        // The file holds the new secret
        Written,        ///< written, synced and read back
        AlreadyWritten, ///< it held the new secret before, and no older one of the token
        // Refused: the file is as it was
        OwnWriter,        ///< the CLI's configuration: CliConfig writes it
        TerraformState,   ///< never written by us: Terraform would overwrite it, and locks it in ways of its own
        FileGone,         ///< there is no such file
        NotRegular,       ///< a pipe, a socket, a device, a folder
        NotReadable,      ///< its permissions forbid it
        TooLarge,         ///< over FileScan::MaxFileSize
        Binary,           ///< a NUL within the file
        NoSecret,         ///< the token's id may stand there, its secret does not
        SeveralTokens,    ///< another token's secret stands in the same line
        UnclearEnd,       ///< where the old secret ends cannot be told
        NeedsQuoting,     ///< the new secret has characters that mean something else in this place
        OtherValue,       ///< QERNAL_TOKEN has a value there that is not of this token
        SetTwice,         ///< QERNAL_TOKEN is set several times there
        NotWritable,      ///< its permissions, or those of its folder, forbid it
        HardLinked,       ///< the file has a second name, which would keep the old secret
        OwnerNotKept,     ///< the new file would belong to somebody else
        AccessNotKept,    ///< the access list of the file cannot be given to the new one
        ChangedMeanwhile, ///< another program wrote it while we did
        WriteFailed,      ///< the system refused; `reason` says why
        InvalidSecret,    ///< what should be written is no "id@secret"
        // Not known
        NotReadBack, ///< written, and what is read there now is something else
    };

    Kind kind = Kind::NoSecret;
    /// How many secrets were replaced.
    int count = 0;
    /// The system's words where it refused, plain text; else empty.
    QString reason = {};

    /// The file holds the new secret.
    [[nodiscard]] bool isDone() const { return kind == Kind::Written || kind == Kind::AlreadyWritten; }

    friend bool operator==(const PlaceOutcome &, const PlaceOutcome &) = default;
};

/// One or two sentences: what happened to the file and what the user can do.
[[nodiscard]] QString placeOutcomeText(const PlaceOutcome &outcome);

} // namespace qernal
