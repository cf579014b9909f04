// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secrets/secretcustody.h"

#include <QObject>
#include <QSet>
#include <QUuid>

namespace qernal {

/// Stores secrets in the keychain because the user asked for it: the one way from any *Store in keychain* to the
/// custody. Each user has a keeper of its own, which reports only what was requested there.
class SecretKeeper : public QObject {
    Q_OBJECT
public:
    /// @p custody is not owned.
    explicit SecretKeeper(SecretCustody *custody, QObject *parent = nullptr);

    /// Stores the secret of @p record; does nothing while that is under way.
    void keep(const QUuid &record);
    /// True between keep() and stored() or failed(), of which none follows if the secret is discarded meanwhile.
    [[nodiscard]] bool isKeeping(const QUuid &record) const { return m_underWay.contains(record); }

signals:
    /// The secret of @p record is stored. Follows failed() if a keychain that was silent has taken it after all.
    void stored(const QUuid &record);
    /// The secret stays where it was; @p error says why.
    void failed(const QUuid &record, const qernal::Error &error);

private:
    void handleKept(const QUuid &record, const Result<void> &kept);
    void checkLate(const QUuid &record);

    SecretCustody *m_custody;
    QSet<QUuid> m_underWay;
    /// What failed() was emitted for, until it is stored all the same or gone.
    QSet<QUuid> m_refused;
};

} // namespace qernal
