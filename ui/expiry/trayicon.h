// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <array>

namespace qernal {

/// The program's icon with a dot in its corner that is seen on light and dark panels: something expires soon.
[[nodiscard]] QIcon badgedApplicationIcon();

/// The program's icon in the tray of the desktop, and its menu: shown as long as it exists. Nothing in it is ever a
/// secret.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// A token in the menu.
    struct Entry {
        QString id;
        QString name;   ///< as it may be shown
        QString expiry; ///< "in 3 days"
    };
    static constexpr std::size_t MaxEntries = 3;

    /// Make it only where TrayHost has found a host: Qt asks once in the life of the process.
    explicit TrayIcon(QObject *parent = nullptr);

    /// The tokens that expire next, of which MaxEntries are shown, and how many expire soon.
    void setTokens(const QList<Entry> &next, int expiringSoon);
    void setCreatePossible(bool possible) { m_create->setEnabled(possible); }
    /// Shows @p text, which is plain, in a notification of the desktop.
    void explain(const QString &title, const QString &text);

signals:
    void openRequested();
    /// The user has chosen the token @p id.
    void tokenChosen(const QString &id);
    void createRequested();
    void lockRequested();
    void quitRequested();

private:
    void fillMenu();

    QMenu m_menu;
    std::array<QAction *, MaxEntries> m_tokens{};
    QAction *m_tokensEnd = nullptr; ///< the line beneath them
    QAction *m_create = nullptr;
    int m_expiringSoon = -1; ///< -1: no icon yet
    QSystemTrayIcon m_icon;
};

} // namespace qernal
