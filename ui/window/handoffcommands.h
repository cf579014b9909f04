// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "ui/places/handoffdialog.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace qernal {

/// Opens *Use it with…* for the secret of a token, over the window or the reveal.
class HandOffCommands : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialogs' parent.
    HandOffCommands(SecretCustody *custody, SecretClipboard *clipboard, const Clock &clock, QWidget *window);

    /// Null while signed out. Not owned.
    void setSession(Session *session);
    void setCliConfig(const CliConfig &config) { m_cliConfig = config; }
    /// Where it is noted what was filled; not owned.
    void setLedger(PlaceLedger *ledger) { m_ledger = ledger; }

    /// For the newest secret that this computer has of @p token; does nothing where it has none.
    void open(const Token &token);
    /// For the secret of @p record, over @p parent.
    void openRecord(const QUuid &record, QWidget *parent);

private:
    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
    Clock m_clock;
    QWidget *m_window;
    PlaceLedger *m_ledger = nullptr;
    std::optional<CliConfig> m_cliConfig;
    QPointer<Session> m_session;
    QPointer<HandOffDialog> m_dialog;
};

} // namespace qernal
