// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/secrets/secretcustody.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/message.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class RevealDialog;

/// Opens a RevealDialog for each record that the custody wants revealed, one after the other, and tells the window
/// afterwards what became of the secret.
class RevealPresenter : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialogs' parent.
    RevealPresenter(SecretCustody *custody, SecretClipboard *clipboard, const CliConfig &cliConfig, QWidget *window);

    /// Opens (or raises) the reveal of @p record; it waits while another is open.
    void reveal(const QUuid &record);
    /// True while a reveal is open or waiting whose secret is neither stored nor copied.
    [[nodiscard]] bool isUndecided() const;
    /// Asks for every open or waiting reveal, as its close button does; emits decided() once none is undecided. Ends
    /// without it when the user goes back.
    void askToDecide();
    /// Hides a shown secret: for the lock.
    void mask();

signals:
    void message(const qernal::Message &message);
    /// What the message of @p topic told is over, and its remedies with it.
    void messageOver(const QString &topic);
    void decided();
    /// The user went back from the question that askToDecide() had put.
    void stayed();
    /// The user wants every secret hidden now.
    void lockRequested();

private:
    void openNext();
    void checkDecided();
    void reportPostponed(const QUuid &record);
    void reportKept(const QUuid &record);
    void report(const QUuid &record, Message said);
    void checkTold(const QUuid &record);
    void endTold(const QUuid &record);
    void endOlder(const QUuid &account, const QString &tokenId, const QUuid &newest);
    void askToForget(const QUuid &record);
    void keep(const QUuid &record);
    void forget(const QUuid &record);
    [[nodiscard]] Message::Remedy remedy(const QString &label, const QUuid &record,
                                         void (RevealPresenter::*action)(const QUuid &));
    [[nodiscard]] QString nameOf(const QUuid &record) const;

    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
    CliConfig m_cliConfig;
    QWidget *m_window;
    QPointer<RevealDialog> m_open;
    QList<QUuid> m_waiting;
    /// The state of a record when a message told of it.
    QHash<QUuid, SecretState> m_told;
    /// Records that the user wanted kept and was told of that they are not.
    QSet<QUuid> m_wished;
    bool m_asking = false;
};

} // namespace qernal
