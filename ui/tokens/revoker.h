// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "ui/feedback/message.h"

#include <QList>
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Asks which tokens to revoke, revokes them at once, tells how far it is, and lists what failed.
class Revoker : public QObject {
    Q_OBJECT
public:
    /// @p window is the dialogs' parent, not owned.
    explicit Revoker(QWidget *window, QObject *parent = nullptr);

    /// The token that @p session is signed in with is left out, with the reason. @p session is not owned.
    void ask(Session *session, const QList<Token> &tokens);
    /// Sends no more; what has left is waited for.
    void cancel();

signals:
    void message(const qernal::Message &message);
    /// As TokenCommands::progress().
    void progress(const QString &text, int done, int total);

private:
    void run(Session *session, const QList<Token> &tokens, bool forgetSecrets);
    void tell(Session *session, const BulkRevocation *revocation, bool forgetSecrets);
    void tellOneFailure(Session *session, const BulkRevocation::Outcome &failure, bool forgetSecrets);

    QWidget *m_window;
    QList<QPointer<BulkRevocation>> m_running;
};

} // namespace qernal
