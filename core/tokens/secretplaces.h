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

signals:
    void changed(const QString &tokenId);

private:
    void handleRecordChanged(const QString &tokenId);

    SecretRecords *m_records;
    QUuid m_account;
    QHash<QString, SecretState> m_states;
};

} // namespace qernal
