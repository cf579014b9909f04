// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/rememberedlists.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>

namespace qernal {

class Preferences;
class Session;

/// Shows the remembered list of an account until the service has sent a new one, and remembers that. Nothing is
/// remembered of the demo, and of nobody once the preferences say so.
class ListMemory : public QObject {
    Q_OBJECT
public:
    /// @p folder: see RememberedListFolder. @p preferences is not owned and outlives this object.
    ListMemory(const QString &folder, Preferences *preferences, QObject *parent = nullptr);

    /// True if a list of @p account is remembered.
    [[nodiscard]] bool has(const QUuid &account) const;
    /// Shows what is remembered of the account of @p session, a small list before this returns, and remembers what the
    /// session reads from now on. Call it once for each session.
    void follow(Session *session);
    /// True while the remembered list of @p session, which is too large to be read at once, is still being read.
    [[nodiscard]] bool isReading(const Session *session) const { return m_reading == session; }
    /// Forgets the list of @p account.
    void forget(const QUuid &account) { m_lists.forget(account); }

signals:
    void message(const qernal::Message &message);
    /// A remembered list for which isReading() was true could not be read.
    void unread();

private:
    void record(const Session *session);
    void reportUnreadable(const QString &fileName);
    void reportFailed(const Error &error);

    RememberedListFolder m_files;
    RememberedLists m_lists;
    QPointer<Session> m_reading; ///< whose list is being read
};

} // namespace qernal
