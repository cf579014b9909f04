// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/background.h"
#include "core/secrets/secret.h"

#include <QRunnable>

#include <utility>

namespace qernal {

/// What inBackgroundWith() runs. Owns its copy of the secret, which no closure may hold.
template<typename Work, typename Done> class SecretRunnable : public QRunnable {
public:
    SecretRunnable(Secret secret, QObject *context, Work work, Done done)
        : m_secret(std::move(secret)), m_context(context), m_work(std::move(work)), m_done(std::move(done))
    {
    }

    void run() override
    {
        auto result = m_work(std::as_const(m_secret));
        m_secret = {};
        wipeLeftovers();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context = m_context, done = m_done, result = std::move(result)] {
                if (context) done(result);
            },
            Qt::QueuedConnection);
    }

private:
    Secret m_secret;
    QPointer<QObject> m_context;
    Work m_work;
    Done m_done;
};

/// As inBackground(), for work on @p secret, which @p work is called with and which is wiped afterwards.
template<typename Work, typename Done> void inBackgroundWith(Secret secret, QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start(
        new SecretRunnable<Work, Done>(std::move(secret), context, std::move(work), std::move(done)));
}

} // namespace qernal
