// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/places/placeledger.h"
#include "core/secrets/secretcustody.h"
#include "core/secrets/secretkeeper.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/message.h"
#include "ui/reveal/secretnotices.h"

#include <QList>
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class RevealDialog;

/// Opens a RevealDialog for each record that the custody wants revealed, one after the other.
class RevealPresenter : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialogs' parent.
    RevealPresenter(SecretCustody *custody, SecretClipboard *clipboard, const CliConfig &cliConfig, QWidget *window);

    /// Where it is noted that the CLI was given a secret; null, or never called: nowhere. Not owned.
    void setLedger(PlaceLedger *ledger) { m_ledger = ledger; }
    /// True while a reveal is open or waiting whose secret is neither stored nor copied.
    [[nodiscard]] bool isUndecided() const;
    /// Asks for every open or waiting reveal, as its close button does; emits decided() once none is undecided. Ends
    /// without it when the user goes back.
    void askToDecide();
    /// Hides a shown secret: for the lock.
    void mask();

signals:
    /// The user wants to choose among all ways of using the secret of @p record, whose reveal is @p dialog.
    void useRequested(const QUuid &record, QWidget *dialog);
    /// What became of a secret once its reveal was closed.
    void message(const qernal::Message &message);
    /// The message of @p topic no longer applies, nor do its remedies.
    void messageOver(const QString &topic);
    void decided();
    /// The user went back from the question that askToDecide() had put.
    void stayed();
    /// The user wants every secret hidden now.
    void lockRequested();

private:
    void reveal(const QUuid &record);
    void openNext();
    void open(const QUuid &record);
    void checkDecided();

    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
    CliConfig m_cliConfig;
    PlaceLedger *m_ledger = nullptr;
    QWidget *m_window;
    SecretKeeper m_keeper;
    SecretNotices m_notices;
    QPointer<RevealDialog> m_open;
    QList<QUuid> m_waiting;
    bool m_asking = false;
};

} // namespace qernal
