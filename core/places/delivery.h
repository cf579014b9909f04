// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/deliveryoutcome.h"
#include "core/places/destination.h"
#include "core/places/tooloutput.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <chrono>

namespace qernal {

/// Hands one secret to one destination by way of its tool, which gets it on standard input and nowhere else: neither
/// its arguments nor its environment hold it, and output that does is thrown away. The tool runs in the home folder
/// and without a terminal, so that it cannot ask anything.
class Delivery : public QObject {
    Q_OBJECT
public:
    /// How long a tool may need.
    static constexpr std::chrono::seconds TimeLimit{60};

    /// @p environment is that of the tool: the user's own. What in it holds the secret is left out.
    Delivery(const Destination &destination, const QProcessEnvironment &environment, QObject *parent = nullptr);
    /// Ends the tool, if it still runs, without a signal.
    ~Delivery() override;

    /// For tests.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }
    /// Begins; finished() follows, never inside this call. Call it once.
    void start(const Secret &apiToken);
    /// Ends it early; finished() follows with Cancelled unless the tool ended before.
    void cancel();

signals:
    void finished(const qernal::DeliveryOutcome &outcome);

private:
    /// Why the tool must not be run at all.
    [[nodiscard]] std::optional<DeliveryOutcome> refusal() const;
    void runNext();
    void launch(const QString &program, const QStringList &arguments);
    void handleFinished(int exitCode, QProcess::ExitStatus status);
    /// Ends the tool; what follows is reported as @p kind.
    void end(DeliveryOutcome::Kind kind);
    void conclude(DeliveryOutcome outcome);

    Destination m_destination;
    QProcessEnvironment m_environment;
    Secret m_apiToken;
    Secret m_input;
    QList<ToolCall> m_calls;
    QProcess *m_tool; ///< outlives this until it has ended
    ToolOutput m_output;
    QTimer m_limit;
    QTimer m_kill; ///< for a tool that does not end when it is asked to
    std::optional<DeliveryOutcome::Kind> m_ending;
    bool m_concluded = false;
};

} // namespace qernal
