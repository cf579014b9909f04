// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretrecords.h"

#include <QHash>
#include <QObject>

namespace qernal {

/// Where the secrets of one account's tokens are, by token: a copy of what the records say, for a table that
/// asks for very many rows.
class SecretPlaces : public QObject {
    Q_OBJECT
public:
    /// @p records is not owned; null = no secret is known. Only those of @p account are read.
    SecretPlaces(SecretRecords *records, const QUuid &account, QObject *parent = nullptr);

    /// Nothing where we have no record of @p tokenId.
    [[nodiscard]] std::optional<SecretState> of(const QString &tokenId) const;

    /// Whether that secret, or the one of the generation before, can be read here.
    [[nodiscard]] bool isReadable(const QString &tokenId) const { return m_places.value(tokenId).readable; }

signals:
    void changed(const QString &tokenId);

private:
    struct Place {
        SecretState state = SecretState::Unknown;
        bool readable = false;
        friend bool operator==(const Place &, const Place &) = default;
    };

    void handleRecordChanged(const QString &tokenId);

    SecretRecords *m_records;
    QUuid m_account;
    QHash<QString, Place> m_places;
};

} // namespace qernal
