// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shutdown.h"

#include "app/sessions.h"
#include "core/secrets/secretcustody.h"
#include "ui/reveal/revealpresenter.h"
#include "ui/window/mainwindow.h"

#include <utility>

namespace qernal {

Shutdown::Shutdown(MainWindow *window, RevealPresenter *presenter, SecretCustody *custody, Sessions *sessions,
                   QObject *parent)
    : QObject(parent), m_window(window), m_presenter(presenter), m_custody(custody), m_sessions(sessions)
{
    connect(m_presenter, &RevealPresenter::stayed, this, [this] { m_begun = false; });
    // Queued, so that the sender has finished and a reveal that it opens is there.
    connect(m_presenter, &RevealPresenter::decided, this, &Shutdown::proceed, Qt::QueuedConnection);
    connect(m_custody->records(), &SecretRecords::recordChanged, this, &Shutdown::proceed, Qt::QueuedConnection);
    connect(m_custody, &SecretCustody::revealNeeded, this, &Shutdown::proceed, Qt::QueuedConnection);
    connect(m_sessions, &Sessions::sessionEnded, this, &Shutdown::proceed);
}

void Shutdown::begin()
{
    if (m_begun && m_presenter->isUndecided()) return finish();
    m_begun = true;
    proceed();
}

void Shutdown::beginBySignal()
{
    if (std::exchange(m_signalled, true)) return finish();
    m_begun = true;
    proceed();
}

bool Shutdown::mustAsk() const
{
    if (!m_presenter->isUndecided()) return false;
    return m_custody->wouldLose() || !m_signalled;
}

void Shutdown::proceed()
{
    if (!m_begun || m_ended) return;
    if (mustAsk()) {
        emit decisionNeeded();
        m_presenter->askToDecide();
        return;
    }
    // Hidden first, or the welcome page would flash up; a secret that still arrives shows the window again.
    m_window->hide();
    m_sessions->close();
    if (!m_sessions->isClosing() && !m_custody->saver().isArriving()) finish();
}

void Shutdown::finish()
{
    if (!std::exchange(m_ended, true)) emit ended();
}

} // namespace qernal
