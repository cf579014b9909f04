// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qernal {

/// Whether the desktop shows icons of programs in its panel: a host of StatusNotifierItem is registered. Windows and
/// macOS always show them.
/// Source: https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
class TrayHost : public QObject {
    Q_OBJECT
public:
    explicit TrayHost(QObject *parent = nullptr);

    /// Begins to watch, without waiting for an answer.
    void listen();
    /// False until a host has answered.
    [[nodiscard]] bool isThere() const { return m_isThere; }

signals:
    /// isThere() has become another, also while this runs: panels start late, end, and come back.
    void changed();

private slots:
    void ask();

private:
    void setThere(bool there);

    bool m_isThere = false;
    bool m_listens = false;
    quint64 m_question = 0; ///< the last one: an answer to an earlier one says nothing
};

} // namespace qernal
