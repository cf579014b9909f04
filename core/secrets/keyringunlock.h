// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace qernal {

/// Asks the Secret Service to unlock the default keyring, which may ask its user in a window of its own. Private to
/// Keychain.
///
/// libsecret asks too, but only for entries that it finds; some keychains name none while they are locked.
class KeyringUnlock : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Call it once; finished() follows, however long the user takes.
    void start();

signals:
    void finished(bool unlocked);

private:
    void unlock(const QString &keyring);
    void askUser(const QString &prompt);
    void finish(bool unlocked);

private slots:
    // Connected by QDBusConnection, which knows slots by name alone.
    void handleCompleted(bool dismissed, const QDBusVariant &result);

private:
    bool m_finished = false;
};

} // namespace qernal
