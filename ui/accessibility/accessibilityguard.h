// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QDBusVirtualObject>

namespace qernal {

/// Stands between the accessibility bus and Qt's bridge and lets no call pass that the bridge answers with a crash.
///
/// Qt 6.4's bridge neither checks the signature of a call nor whether what is asked for exists: a child beyond the
/// count of a scroll area, a cell beyond the last row, a table function of a cell, an offset beyond the text end the
/// process. A screen reader asks such things whenever the list changes between its question about the count and the
/// next one. The guard takes the bridge's place on the bus as soon as that is registered, forwards what can be
/// answered, answers a child that is not there as AT-SPI does (a null reference) and the rest with a D-Bus error. One
/// object for the process; where Qt has no such bridge it does nothing.
class AccessibilityGuard : public QDBusVirtualObject, private QAccessible::ActivationObserver {
    Q_OBJECT
public:
    explicit AccessibilityGuard(QObject *parent = nullptr);
    ~AccessibilityGuard() override;

    [[nodiscard]] bool isInPlace() const { return m_bridge != nullptr; }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void accessibilityActiveChanged(bool active) override;
    void replaceBridge();

    QDBusVirtualObject *m_bridge = nullptr; ///< Qt's, lives as long as the application
};

} // namespace qernal
