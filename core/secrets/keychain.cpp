// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/activitylog.h"
#include "core/secrets/keychaintask.h"
#include "core/secrets/secretservice.h"

#include <QElapsedTimer>

#include <utility>

namespace qernal {

using Work = KeychainTask::Work;

namespace {

QLatin1String nameOf(Work work)
{
    switch (work) {
    case Work::Read: return QLatin1String("read");
    case Work::Write: return QLatin1String("write");
    case Work::Remove: return QLatin1String("remove");
    case Work::Probe: return QLatin1String("probe");
    }
    return {};
}

} // namespace

Keychain::Keychain(const QString &service, std::chrono::milliseconds watchdog, QObject *parent)
    : Keychain(service, std::make_shared<KeychainQueue>(), watchdog, nullptr, parent)
{
}

Keychain::Keychain(const QString &service, std::shared_ptr<KeychainQueue> queue, std::chrono::milliseconds watchdog,
                   ActivityLog *log, QObject *parent)
    : QObject(parent), m_service(service), m_watchdog(watchdog), m_log(log), m_queue(std::move(queue))
{
    connect(m_queue.get(), &KeychainQueue::providerChanged, this, &Keychain::providerChanged);
}

Keychain::~Keychain() = default;

void Keychain::read(const QString &key, QObject *context, Callback<Secret> done)
{
    auto *task = new KeychainTask(Work::Read, m_queue, m_service, key, {});
    task->answerTo(context, std::move(done), nullptr);
    start(task);
}

void Keychain::readPatiently(const QString &key, QObject *context, std::function<void()> waiting, Callback<Secret> done)
{
    auto *task = new KeychainTask(Work::Read, m_queue, m_service, key, {});
    task->answerTo(context, std::move(done), nullptr);
    task->bePatient(std::move(waiting));
    start(task);
}

void Keychain::write(const QString &key, Secret secret, QObject *context, Callback<void> done)
{
    auto *task = new KeychainTask(Work::Write, m_queue, m_service, key, std::move(secret));
    task->answerTo(context, nullptr, std::move(done));
    start(task);
}

void Keychain::remove(const QString &key, QObject *context, Callback<void> done)
{
    auto *task = new KeychainTask(Work::Remove, m_queue, m_service, key, {});
    task->answerTo(context, nullptr, std::move(done));
    start(task);
}

void Keychain::probe(QObject *context, Callback<void> done)
{
    auto *task = new KeychainTask(Work::Probe, m_queue, m_service, {}, {});
    task->answerTo(context, nullptr, std::move(done));
    start(task);
}

void Keychain::isAlive(QObject *context, std::function<void(bool)> done)
{
    secretservice::isAlive(context, std::move(done));
}

void Keychain::listKeys(QObject *context, std::function<void(const std::optional<QStringList> &)> done)
{
    secretservice::listKeys(m_service, context, std::move(done));
}

void Keychain::findProvider(QObject *context, std::function<void(const QString &program)> done)
{
    secretservice::findProvider(context, std::move(done));
}

void Keychain::start(KeychainTask *task)
{
    m_queue->prepare();
    connect(task, &KeychainTask::endedLate, this, &Keychain::lateAnswer);
    if (m_log) logAnswer(task);
    task->start(m_watchdog);
}

void Keychain::logAnswer(KeychainTask *task)
{
    QElapsedTimer time;
    time.start();
    connect(task, &KeychainTask::answered, m_log,
            [log = m_log.data(), work = nameOf(task->work()), key = task->key(),
             time](const std::optional<Error::Kind> &error) {
                log->addKeychainCall(
                    {.work = work, .key = key, .error = error, .duration = std::chrono::milliseconds(time.elapsed())});
            });
}

} // namespace qernal
