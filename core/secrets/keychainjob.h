// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace qernal {

/// One job of QtKeychain and the bytes it carries. Private to Keychain.
///
/// It deletes itself, and the job, only after the job has finished: a job that libsecret still holds must never go.
/// The bytes are wiped when the job has let go of them.
class KeychainJob : public QObject {
    Q_OBJECT
public:
    static KeychainJob *read(const QString &service, const QString &key);
    static KeychainJob *write(const QString &service, const QString &key, const Secret &secret);
    static KeychainJob *remove(const QString &service, const QString &key);

    /// Queues the job; finished() comes later, never from within.
    void start();

    /// The code of QtKeychain: 0 is success; valid in finished().
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] QString errorString() const { return m_errorString; }
    /// What was read; valid in finished().
    [[nodiscard]] Secret secret() const { return Secret(QByteArrayView(m_bytes)); }

signals:
    void finished();

private:
    explicit KeychainJob(QKeychain::Job *job, const QString &key);
    void finish();

    QKeychain::Job *m_job;
    QByteArray m_bytes;
    int m_code = 0;
    QString m_errorString;
};

} // namespace qernal
