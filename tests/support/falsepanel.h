// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QImage>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariantList>

namespace qernal {

/// An entry of a menu of com.canonical.dbusmenu.
struct PanelEntry {
    int id = 0;
    QString label; ///< as a panel shows it
    bool isEnabled = true;
};

/// A desktop's panel on the session bus of the test: it is the watcher and the host of StatusNotifierItem, and reads
/// the menu of the one item that a program under test registers. Not for an item of this process: who waits for the
/// other then has no end.
class FalsePanel : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
public:
    FalsePanel();
    ~FalsePanel() override;

    /// The icons are shown, or no longer.
    void setHost(bool host);
    /// Waits until a program has an icon here; false if it never does.
    [[nodiscard]] bool hasItem() const;
    /// True while the program that registered one last still offers it.
    [[nodiscard]] bool isItemThere() const;

    /// The entries of the menu that can be seen, without lines.
    [[nodiscard]] QList<PanelEntry> menu() const;
    [[nodiscard]] QStringList labels() const;
    /// Chooses the first entry whose label begins with @p label; false if there is none.
    [[nodiscard]] bool choose(const QString &label) const;
    /// A click on the icon.
    void click() const;
    [[nodiscard]] QString toolTip() const;
    /// The icon as it was sent, the one that is nearest to @p edge.
    [[nodiscard]] QImage icon(int edge) const;

    // The names are the specification's.
signals:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();
    void StatusNotifierItemRegistered(const QString &service);
    void StatusNotifierItemUnregistered(const QString &service);

public slots:
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &) {}

private:
    [[nodiscard]] bool isHost() const { return m_isHost; }
    [[nodiscard]] int protocolVersion() const { return 0; }
    [[nodiscard]] QStringList items() const { return {m_service}; }
    /// The arguments of the answer; none where there is an error.
    QVariantList call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments) const;
    [[nodiscard]] QVariant property(const char *name) const;
    [[nodiscard]] QString menuPath() const;

    bool m_isHost = true;
    QString m_service;
    QString m_path;
};

} // namespace qernal
