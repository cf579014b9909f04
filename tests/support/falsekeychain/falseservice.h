// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/falsekeychain/behaviour.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>

#include <functional>

namespace qernal {

/// An `org.freedesktop.secrets` that passes each call on to the real one on another bus, unless it is told to
/// misbehave.
class FalseService : public QDBusVirtualObject {
    Q_OBJECT
public:
    /// @p real is the bus of the keychain that does the work, @p own the one on which this takes its name.
    FalseService(const QDBusConnection &real, const QDBusConnection &own);

    [[nodiscard]] bool start();
    /// From now on; what is held goes on, or is dropped.
    void obey(const Behaviour &behaviour);
    /// How often @p member was called so far.
    [[nodiscard]] int calls(const QString &member) const { return m_calls.value(member); }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &connection) override;

signals:
    /// A call of that member is held.
    void held(const QString &member);

private:
    [[nodiscard]] bool refuses(const QDBusMessage &call);
    [[nodiscard]] bool playsLocked(const QDBusMessage &call);
    [[nodiscard]] bool playsEmpty(const QDBusMessage &call);
    /// Answers a call to the prompt: its question is dismissed, at once or when what is held goes on.
    void ask(const QDBusMessage &call, const QVariant &result, bool hold);
    /// The arguments that go on to the real one, in which a liar puts another value.
    [[nodiscard]] QList<QVariant> altered(const QDBusMessage &call);
    void pass(const QDBusMessage &call, const QList<QVariant> &arguments);
    void finish(const QDBusMessage &call, const QDBusMessage &answer);
    void hold(const QDBusMessage &call, std::function<void()> goOn);

    QDBusConnection m_real;
    QDBusConnection m_own;
    Behaviour m_behaviour;
    QList<std::function<void()>> m_held;
    QHash<QString, int> m_calls;
    QByteArray m_last; ///< what was stored before
};

} // namespace qernal
