// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

namespace qernal {

/// Somewhere that used the old token and has to be given the new one.
struct ReplacementPlace {
    enum class Kind {
        File,             ///< `where` is its absolute path
        CliConfiguration, ///< the CLI's ~/.qernal/config.yaml, which has a writer of its own
        Environment,      ///< QERNAL_TOKEN, which this program inherited: only the user can change it
        OwnAccount,       ///< the account is signed in with the old token
        Destination,      ///< filled by another tool; `where` is the Destination's file form, see destinationOf()
    };
    enum class Progress {
        Open,
        Filled,     ///< by this program, and read back
        DoneByUser, ///< the user said so
        LeftOut,    ///< the user does not want it filled
    };

    Kind kind = Kind::File;
    QString where = {};
    Progress progress = Progress::Open;

    [[nodiscard]] bool isSamePlace(const ReplacementPlace &other) const
    {
        return kind == other.kind && where == other.where;
    }

    friend bool operator==(const ReplacementPlace &, const ReplacementPlace &) = default;
};

/// The replacement of one token by a second one of the same name: how far it has come, as the journal keeps it. Holds
/// ids, names, paths and times, never a secret. Where the new secret is, the custody's records say.
struct Replacement {
    QUuid id = {};
    QUuid batch = {};   ///< the same for those that go through the steps together
    QUuid account = {}; ///< of which both tokens are
    QString name = {};
    QString newName = {}; ///< of the second token: the same, unless the service would not accept that today
    QString oldId = {};
    QString newId = {};       ///< empty until the second token is known
    int expiryDuration = 90;  ///< of the second token in days; 0 = never
    QDateTime startedAt = {}; ///< UTC
    bool revoking = false;    ///< the user wants the old one revoked, and the request may have left
    QList<ReplacementPlace> places = {};

    [[nodiscard]] qsizetype openPlaces() const;
    /// Those that need nothing more.
    [[nodiscard]] qsizetype settledPlaces() const { return places.size() - openPlaces(); }
    /// True if the program has filled any place.
    [[nodiscard]] bool hasFilled() const;
    /// True if @p tokenId is the old token or the new one.
    [[nodiscard]] bool concerns(const QString &tokenId) const;
    /// Sets how far @p place has come; adds it where it is not known yet.
    void note(const ReplacementPlace &place);

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// A text that no other place of any replacement has: a key of sets and hashes.
[[nodiscard]] QString placeKey(const QUuid &replacement, const ReplacementPlace &place);

/// Bytes of one journal file.
[[nodiscard]] QByteArray toJson(const Replacement &replacement);
/// Nothing for bytes that are no replacement, or one of a newer format.
[[nodiscard]] std::optional<Replacement> replacementFromJson(const QByteArray &json);

} // namespace qernal

Q_DECLARE_METATYPE(qernal::Replacement)
Q_DECLARE_METATYPE(qernal::ReplacementPlace)
