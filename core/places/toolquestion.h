// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

namespace qernal {

/// Asks a tool what it can offer, such as kubectl for its contexts. Nobody waits for it: a tool that is missing, fails
/// or does not answer in time offers nothing.
class ToolQuestion : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds AnswersWithin{5};

    explicit ToolQuestion(const QProcessEnvironment &environment, QObject *parent = nullptr);
    ~ToolQuestion() override;

    /// Begins; answered() follows, or nothing. Call it once.
    void ask(const QString &program, const QStringList &arguments);

signals:
    /// The lines that it printed, as they may be shown and passed back to it.
    void answered(const QStringList &lines);

private:
    void handleFinished(int exitCode, QProcess::ExitStatus status);

    QProcess *m_tool; ///< outlives this until it has ended
};

} // namespace qernal
