// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/secrets/keychaintask.h"
#include "core/secrets/secretservice.h"

#include <QElapsedTimer>

#include <utility>

namespace qernal {

Keychain::Keychain(const QString &service, std::chrono::milliseconds watchdog, QObject *parent)
    : QObject(parent), m_service(service), m_watchdog(watchdog), m_sinceAnswer(std::make_shared<QElapsedTimer>())
{
}

Keychain::~Keychain() = default;

void Keychain::read(const QString &key, QObject *context, Callback<Secret> done)
{
    auto *task = new KeychainTask(KeychainTask::Work::Read, m_service, key, {});
    task->answerTo(context, std::move(done), nullptr);
    start(task);
}

void Keychain::write(const QString &key, Secret secret, QObject *context, Callback<void> done)
{
    auto *task = new KeychainTask(KeychainTask::Work::Write, m_service, key, std::move(secret));
    task->answerTo(context, nullptr, std::move(done));
    start(task);
}

void Keychain::remove(const QString &key, QObject *context, Callback<void> done)
{
    auto *task = new KeychainTask(KeychainTask::Work::Remove, m_service, key, {});
    task->answerTo(context, nullptr, std::move(done));
    start(task);
}

void Keychain::probe(QObject *context, Callback<void> done)
{
    auto *task = new KeychainTask(KeychainTask::Work::Probe, m_service, {}, {});
    task->answerTo(context, nullptr, std::move(done));
    start(task);
}

void Keychain::start(KeychainTask *task)
{
    if (!std::exchange(m_started, true)) {
        secretservice::outliveTheBus();
        m_hadBus = secretservice::hasBus();
    }
    connect(task, &KeychainTask::endedLate, this, &Keychain::lateAnswer);
    task->start(m_watchdog, m_sinceAnswer, m_hadBus);
}

} // namespace qernal
