// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/secrets/secretcustody.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/message.h"

#include <QHash>
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class RevealDialog;

/// Opens one RevealDialog for each record that the custody wants revealed, and tells the window afterwards what became
/// of the secret.
class RevealPresenter : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialogs' parent.
    RevealPresenter(SecretCustody *custody, SecretClipboard *clipboard, const CliConfig &cliConfig, QWidget *window);

    /// Opens (or raises) the reveal of @p record.
    void reveal(const QUuid &record);
    /// True while a reveal is open whose secret is neither stored nor copied.
    [[nodiscard]] bool isUndecided() const;
    /// Asks for every open reveal, as its close button does; emits decided() once none is undecided.
    void askToDecide();

signals:
    void message(const qernal::Message &message);
    void decided();

private:
    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
    CliConfig m_cliConfig;
    QWidget *m_window;
    QHash<QUuid, QPointer<RevealDialog>> m_dialogs;
};

} // namespace qernal
