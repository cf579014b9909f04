// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretclipboard.h"

#include "ui/clipboard/secretmimedata.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace qernal {

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::checkOwnership);
    // At exit Qt hands the clipboard to a manager, which would keep the secret.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::expire);
}

SecretClipboard::~SecretClipboard()
{
    if (m_data) m_data->expire();
}

void SecretClipboard::copy(const Secret &secret)
{
    fill(reserve(), secret);
}

int SecretClipboard::reserve()
{
    if (m_data) m_data->expire();
    m_tick.stop();
    const bool replacesOurs = std::exchange(m_filled, false);
    m_data = new SecretMimeData;
    m_setting = true;
    // Clipboard only: PRIMARY would be pasted by any middle click and has no end.
    QGuiApplication::clipboard()->setMimeData(m_data, QClipboard::Clipboard);
    m_setting = false;
    if (replacesOurs) emit countdown(0);
    return ++m_ticket;
}

bool SecretClipboard::fill(int ticket, const Secret &secret)
{
    if (ticket != m_ticket || !m_data) return false;
    m_data->fill(secret);
    m_filled = true;
    if (m_lifetime.count() <= 0) return true;
    m_end = QDeadlineTimer(m_lifetime);
    m_tick.start();
    emit countdown(secondsLeft());
    return true;
}

void SecretClipboard::fail(int ticket)
{
    if (ticket == m_ticket) end(true);
}

void SecretClipboard::expire()
{
    end(true);
}

int SecretClipboard::secondsLeft() const
{
    if (!isHolding() || !m_tick.isActive()) return 0;
    return static_cast<int>(std::max<qint64>(1, (m_end.remainingTime() + 500) / 1000));
}

bool SecretClipboard::isHolding() const
{
    return m_filled && m_data && m_data->isFilled();
}

void SecretClipboard::tick()
{
    // Half a tick of tolerance: the timer may fire a little before its second is over.
    if (m_end.remainingTime() < 500)
        end(true);
    else
        emit countdown(secondsLeft());
}

void SecretClipboard::checkOwnership()
{
    if (m_setting || (!m_data && !m_filled)) return;
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_data || !clipboard->ownsClipboard() || clipboard->mimeData() != m_data) end(false);
}

void SecretClipboard::end(bool clear)
{
    const bool told = m_filled;
    ++m_ticket;
    m_filled = false;
    m_tick.stop();
    const QPointer<SecretMimeData> data = std::exchange(m_data, nullptr);
    if (data) data->expire();
    // Another program's data is not ours to wipe, so ask who owns the clipboard, and whether it is still this.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clear && data && clipboard->ownsClipboard() && clipboard->mimeData() == data) clipboard->clear();
    if (told) emit countdown(0);
}

} // namespace qernal
