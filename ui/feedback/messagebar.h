// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/message.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace qernal {

/// One message in the bar: icon, plain words, remedies, a button that closes it.
class MessageRow : public QFrame {
    Q_OBJECT
public:
    explicit MessageRow(const Message &message, QWidget *parent = nullptr);

    [[nodiscard]] const Message &message() const { return m_message; }

signals:
    /// It was closed, or one of its remedies was chosen.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRemedies(QLayout *layout);
    void closeSoon();

    Message m_message;
};

/// The messages inside the window, newest first, three at most at a time; the others wait until one is closed.
/// A success without a remedy closes by itself after ten seconds, and every message closes with its context.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    /// Closes the message of @p topic, if there is one: its cause is gone.
    void closeTopic(const QString &topic);
    void clear();
    /// All that are there, newest first.
    [[nodiscard]] QList<Message> messages() const;

signals:
    /// The last message closed while it had the focus, which belongs somewhere else now.
    void focusReleased();

private:
    [[nodiscard]] QList<MessageRow *> rowsOf(const QString &topic) const;
    void remove(MessageRow *row);
    void moveFocus();
    void arrange();

    QVBoxLayout *m_layout;
    QList<MessageRow *> m_rows;
};

} // namespace qernal
