// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/childprocess.h"

#include "app/console/childenvironment.h"

#include <QWinEventNotifier>

#include <cstdlib>

#include <windows.h>

namespace qernal {

struct ChildProcess::Platform {
    HANDLE process = nullptr;
    std::unique_ptr<QWinEventNotifier> notifier;
};

ChildProcess::ChildProcess(QObject *parent) : QObject(parent), m_platform(std::make_unique<Platform>()) {}

ChildProcess::~ChildProcess()
{
    m_platform->notifier.reset();
    if (m_platform->process) CloseHandle(m_platform->process);
}

Answered<void> ChildProcess::start(const QList<QByteArray> &command, ChildEnvironment &environment,
                                   const OriginalProcess &original)
{
    Q_UNUSED(original)
    const Answered<std::intptr_t> process = startBeside(command, environment);
    if (!process) return tl::unexpected<Refusal>(process.error());
    m_platform->process = reinterpret_cast<HANDLE>(*process);
    m_platform->notifier = std::make_unique<QWinEventNotifier>(m_platform->process);
    connect(m_platform->notifier.get(), &QWinEventNotifier::activated, this, &ChildProcess::handleEvents);
    return {};
}

void ChildProcess::handleEvents()
{
    m_platform->notifier->setEnabled(false);
    handleChange();
}

void ChildProcess::handleChange()
{
    DWORD exitCode = 0;
    GetExitCodeProcess(m_platform->process, &exitCode);
    emit ended(static_cast<int>(exitCode), 0);
}

void ChildProcess::endLike(int exitCode, int)
{
    std::_Exit(exitCode);
}

} // namespace qernal
