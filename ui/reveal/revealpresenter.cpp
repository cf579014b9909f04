// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealpresenter.h"

#include "ui/reveal/revealdialog.h"

#include <algorithm>

namespace qernal {

RevealPresenter::RevealPresenter(SecretCustody *custody, SecretClipboard *clipboard, const CliConfig &cliConfig,
                                 QWidget *window)
    : m_custody(custody),
      m_clipboard(clipboard),
      m_cliConfig(cliConfig),
      m_window(window),
      m_keeper(custody),
      m_notices(custody, &m_keeper, window)
{
    connect(custody, &SecretCustody::revealNeeded, this, &RevealPresenter::reveal);
    connect(custody->records(), &SecretRecords::recordChanged, this, &RevealPresenter::checkDecided);
    connect(&m_notices, &SecretNotices::message, this, &RevealPresenter::message);
    connect(&m_notices, &SecretNotices::messageOver, this, &RevealPresenter::messageOver);
}

void RevealPresenter::reveal(const QUuid &record)
{
    if (m_open && m_open->record() == record) {
        m_open->raise();
        m_open->activateWindow();
        return;
    }
    if (!m_waiting.contains(record)) m_waiting.append(record);
    openNext();
}

void RevealPresenter::openNext()
{
    while (!m_open && !m_waiting.isEmpty()) {
        const QUuid record = m_waiting.takeFirst();
        if (m_custody->records()->record(record)) open(record);
    }
}

void RevealPresenter::open(const QUuid &record)
{
    m_open = new RevealDialog(record,
                              {.custody = m_custody,
                               .ledger = m_ledger,
                               .cliConfig = m_cliConfig,
                               .clock = systemClock(),
                               .environment = QProcessEnvironment::systemEnvironment()},
                              &m_keeper, m_clipboard, m_window);
    connect(m_open, &RevealDialog::postponed, &m_notices, &SecretNotices::reportPostponed);
    connect(m_open, &RevealDialog::discardChosen, &m_notices, &SecretNotices::discard);
    connect(m_open, &RevealDialog::lockRequested, this, &RevealPresenter::lockRequested);
    connect(m_open, &RevealDialog::useRequested, this,
            [this](const QUuid &wanted) { emit useRequested(wanted, m_open); });
    connect(m_open, &RevealDialog::stayed, this, [this] {
        m_asking = false;
        emit stayed();
    });
    // Queued, so that the dialog's own end is over before the next one opens.
    connect(
        m_open, &QDialog::finished, this,
        [this] {
            m_open.clear();
            openNext();
            checkDecided();
        },
        Qt::QueuedConnection);
    m_open->open();
    if (m_asking) askToDecide();
}

bool RevealPresenter::isUndecided() const
{
    const auto undecided = [this](const QUuid &id) {
        const auto record = m_custody->records()->record(id);
        return record && record->isUndecided();
    };
    return (m_open && m_open->isUndecided()) || std::any_of(m_waiting.cbegin(), m_waiting.cend(), undecided);
}

void RevealPresenter::askToDecide()
{
    m_asking = true;
    if (m_open && isUndecided()) m_open->reject();
    checkDecided();
}

void RevealPresenter::mask()
{
    if (m_open) m_open->mask();
}

void RevealPresenter::checkDecided()
{
    if (!m_asking) return;
    if (m_open && !m_open->isUndecided() && !m_waiting.isEmpty()) m_open->reject();
    if (isUndecided()) return;
    m_asking = false;
    emit decided();
}

} // namespace qernal
