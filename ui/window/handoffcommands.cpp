// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/handoffcommands.h"

namespace qernal {

HandOffCommands::HandOffCommands(SecretCustody *custody, SecretClipboard *clipboard, const Clock &clock,
                                 QWidget *window)
    : QObject(window), m_custody(custody), m_clipboard(clipboard), m_clock(clock), m_window(window)
{
}

void HandOffCommands::setSession(Session *session)
{
    m_session = session;
    // Over the reveal it belongs to that.
    if (m_dialog && m_dialog->parentWidget() == m_window) delete m_dialog;
}

void HandOffCommands::open(const Token &token)
{
    if (!m_session) return;
    if (const auto record = m_custody->records()->recordOf(m_session->account().id, token.id))
        openRecord(record->id, m_window);
}

void HandOffCommands::openRecord(const QUuid &record, QWidget *parent)
{
    if (m_dialog || !m_cliConfig) return;
    m_dialog = new HandOffDialog(record,
                                 {.custody = m_custody,
                                  .ledger = m_ledger,
                                  .cliConfig = *m_cliConfig,
                                  .clock = m_clock,
                                  .environment = QProcessEnvironment::systemEnvironment()},
                                 m_clipboard, parent);
    m_dialog->open();
}

} // namespace qernal
