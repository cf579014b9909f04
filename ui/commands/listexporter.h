// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/tokens/tokenexport.h"
#include "ui/feedback/message.h"

#include <QObject>

#include <functional>

namespace qernal {

/// Asks for a file and writes the tokens there, in the format of its suffix: a list, or with .ics a
/// calendar of those that will expire. Reports the outcome as a message.
class ListExporter : public QObject {
    Q_OBJECT
public:
    /// @p window is the parent of the file dialog. Nothing is owned.
    ListExporter(QWidget *window, Clock clock, QObject *parent);

    /// Opens the file dialog for @p tokens, in the order in which they shall stand in the file.
    void ask(const QList<ListedToken> &tokens);

signals:
    void message(const Message &message);

private:
    void write(const QString &fileName, const QList<ListedToken> &tokens);
    void writeCalendar(const QString &fileName, const QList<ListedToken> &tokens);
    /// @p content is made on another thread, of @p count tokens.
    void writeContent(const QString &fileName, qsizetype count, const std::function<QByteArray()> &content);

    QWidget *m_window;
    Clock m_clock;
};

} // namespace qernal
