// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startrequest.h"

#include <QLocalServer>
#include <QObject>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace qernal {

/// Lets one instance run for a user and home: a second one hands its request to the first, waits until that has taken
/// it, and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        First,          ///< this is the first instance
        HandedOver,     ///< the first instance has taken the request
        OnOtherDisplay, ///< the first instance shows its window where the person who made the request is not
        NotAnswering,   ///< the first instance is there and does not answer
    };

    /// @p name distinguishes what may run at the same time (the demo has a name of its own).
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// Waits for at most a few seconds, before the event loop of this process runs. @p request also says where a first
    /// instance shows its window.
    [[nodiscard]] Outcome claim(const StartRequest &request);
    /// After OnOtherDisplay or NotAnswering: why no window came, in words.
    [[nodiscard]] QString reason() const { return m_reason; }

signals:
    /// Another start was handed over.
    void requested(const qernal::StartRequest &request);

private:
    void receive();
    void answer(QLocalSocket *other);
    [[nodiscard]] Outcome handOver(QLocalSocket *first, const StartRequest &request);

    QString m_name;
    QString m_reason;
    StartRequest m_own;
    QLocalServer m_server;
};

} // namespace qernal
