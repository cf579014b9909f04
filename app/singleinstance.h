// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace qernal {

/// Lets one instance run for a user and home: a second one asks the first to come to the front and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// @p name distinguishes what may run side by side (the demo has a name of its own).
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True if this is the first; otherwise the first has been asked to raise its window and sent @p startupCommand (at
    /// most 64 bytes).
    [[nodiscard]] bool claim(const QByteArray &startupCommand = {});

signals:
    void raiseRequested();
    /// What another instance was started for; comes after its raiseRequested().
    void commandReceived(const QByteArray &startupCommand);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace qernal
