// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainjob.h"

#include <qt6keychain/keychain.h>

namespace qernal {

KeychainJob::KeychainJob(QKeychain::Job *job, const QString &key) : m_job(job)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, &KeychainJob::finish);
}

KeychainJob *KeychainJob::read(const QString &service, const QString &key)
{
    return new KeychainJob(new QKeychain::ReadPasswordJob(service), key);
}

KeychainJob *KeychainJob::write(const QString &service, const QString &key, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    auto *self = new KeychainJob(job, key);
    self->m_bytes = secret.view().toByteArray();
    job->setBinaryData(self->m_bytes);
    return self;
}

KeychainJob *KeychainJob::remove(const QString &service, const QString &key)
{
    return new KeychainJob(new QKeychain::DeletePasswordJob(service), key);
}

void KeychainJob::start()
{
    m_job->start();
}

void KeychainJob::finish()
{
    m_code = m_job->error();
    m_errorString = m_job->errorString();
    if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(m_job)) m_bytes = read->binaryData();
    emit finished();
    // The job shares the bytes with us, so they can be overwritten only when it is gone.
    connect(m_job, &QObject::destroyed, this, [this] {
        wipe(m_bytes);
        deleteLater();
    });
    m_job->deleteLater();
}

} // namespace qernal
