// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/destination.h"
#include "core/secrets/recordmap.h"

#include <QDateTime>
#include <QObject>
#include <QUuid>

namespace qernal {

/// A place that this program filled with the secret of a token: a file, or what a tool reached. Never holds the secret.
struct FilledPlace {
    QUuid account = {};
    QString tokenId = {};
    QString file = {};                                     ///< absolute; empty where a tool filled it
    std::optional<Destination> destination = std::nullopt; ///< nothing where it is a file
    QUuid record = {};                                     ///< of the secret that was filled in: its generation
    QDateTime filledAt = {};                               ///< UTC

    /// Made from the account, the token and where it is: the same place filled again is the same entry.
    [[nodiscard]] QUuid id() const;

    friend bool operator==(const FilledPlace &, const FilledPlace &) = default;
};

/// The record on disk of which token went where and when: one file a place in a RecordFolder. Files it cannot read
/// (corrupt, newer format) are left alone and counted in setAside().
class PlaceLedger : public QObject {
    Q_OBJECT
public:
    /// See RecordFolder.
    explicit PlaceLedger(const QString &folder, QObject *parent = nullptr);

    /// Reads every file of the folder; call it once at the start. A missing folder is an empty ledger.
    void load() { m_places.load(); }
    /// Writes @p place, durably, before it returns, in place of the entry of the same id. LedgerWriteFailed: the old
    /// entry stays, on disk and here.
    [[nodiscard]] Result<void> put(const FilledPlace &place);
    /// Forgets the place @p id; an unknown id is success.
    [[nodiscard]] Result<void> remove(const QUuid &id);

    /// Those that @p tokenId of @p account was handed to, the last filled first.
    [[nodiscard]] QList<FilledPlace> placesOf(const QUuid &account, const QString &tokenId) const;
    /// All of them, the last filled first: what is offered again.
    [[nodiscard]] QList<FilledPlace> recent() const;
    /// Names of files in the folder that could not be read and were left untouched.
    [[nodiscard]] QStringList setAside() const { return m_places.setAside(); }

signals:
    /// A place was filled or forgotten.
    void changed();

private:
    RecordMap<FilledPlace, &FilledPlace::id> m_places;
};

/// The file form of @p place: one JSON object that names its format.
[[nodiscard]] QByteArray toJson(const FilledPlace &place);
/// Reads the file form. Nothing for whatever is not whole, not of our making or of a newer format.
[[nodiscard]] std::optional<FilledPlace> filledPlaceFromJson(const QByteArray &json);

} // namespace qernal
