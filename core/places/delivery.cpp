// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/delivery.h"

#include "core/places/toolprocess.h"

#include <QDir>
#include <QStandardPaths>

namespace qernal {

namespace {

using DeliveryKind = DeliveryOutcome::Kind;
constexpr std::chrono::seconds EndsWithin(2);

/// toolEnvironment() without whatever else holds the secret.
QProcessEnvironment environmentWithout(const Secret &apiToken, QProcessEnvironment environment)
{
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        QByteArray value = environment.value(name).toUtf8();
        if (holdsSecret(value, apiToken)) environment.remove(name);
        wipe(value);
    }
    return toolEnvironment(environment);
}

/// Does what a tool printed say that it wanted to ask?
bool asksForTerminal(QByteArrayView output)
{
    const QByteArray text = output.toByteArray().toLower();
    for (const char *words : {"/dev/tty", "not a tty", "a tty", "terminal", "inappropriate ioctl"}) {
        if (text.contains(words)) return true;
    }
    return false;
}

} // namespace

Delivery::Delivery(const Destination &destination, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent), m_destination(destination), m_environment(environment), m_tool(new QProcess(this))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(TimeLimit);
    m_kill.setSingleShot(true);
    m_kill.setInterval(EndsWithin);
    m_tool->setProcessChannelMode(QProcess::MergedChannels);
    withoutTerminal(m_tool);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(DeliveryKind::TimedOut); });
    connect(&m_kill, &QTimer::timeout, this, [this] { endTool(m_tool, true); });
    connect(m_tool, &QProcess::readyRead, this, [this] { m_output.take(m_tool->readAll()); });
    connect(m_tool, &QProcess::finished, this, &Delivery::handleFinished);
    connect(m_tool, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // Every other error is followed by finished().
        if (error == QProcess::FailedToStart)
            conclude({.kind = DeliveryKind::NotStarted, .output = m_tool->errorString()});
    });
}

Delivery::~Delivery()
{
    m_tool->disconnect(this);
    letGo(m_tool);
}

std::optional<DeliveryOutcome> Delivery::refusal() const
{
    if (firstWrongField(m_destination)) return DeliveryOutcome{.kind = DeliveryKind::Incomplete};
    for (const QString &value : m_destination.values) {
        QByteArray bytes = value.toUtf8();
        const bool holds = holdsSecret(bytes, m_apiToken);
        wipe(bytes);
        if (holds) return DeliveryOutcome{.kind = DeliveryKind::HoldsSecret};
    }
    return std::nullopt;
}

void Delivery::start(const Secret &apiToken)
{
    m_apiToken = apiToken.clone();
    m_input = toolInput(m_destination, apiToken);
    m_calls = toolCalls(m_destination);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_concluded) return;
            if (const auto refused = refusal()) return conclude(*refused);
            m_limit.start();
            runNext();
        },
        Qt::QueuedConnection);
}

void Delivery::runNext()
{
    const ToolCall call = m_calls.takeFirst();
    m_output.clear();
    const QString path = m_environment.value(QStringLiteral("PATH"));
    const QString found =
        QStandardPaths::findExecutable(call.program, path.split(QDir::listSeparator(), Qt::SkipEmptyParts));
    if (found.isEmpty()) return conclude({.kind = DeliveryKind::ToolMissing});
    launch(found, call.arguments);
}

void Delivery::launch(const QString &program, const QStringList &arguments)
{
    m_tool->setProcessEnvironment(environmentWithout(m_apiToken, m_environment));
    m_tool->setWorkingDirectory(QDir::homePath());
    m_tool->start(program, arguments);
    if (m_concluded) return;
    m_tool->write(m_input.view().data(), m_input.size());
    m_tool->closeWriteChannel();
}

void Delivery::handleFinished(int exitCode, QProcess::ExitStatus status)
{
    m_output.take(m_tool->readAll());
    if (m_ending) return conclude({.kind = *m_ending});
    if (status == QProcess::CrashExit) return conclude({.kind = DeliveryKind::Crashed});
    if (exitCode == 0) return conclude({.kind = DeliveryKind::Delivered});
    if (!m_calls.isEmpty() && m_output.bytes().contains(m_calls.constFirst().onlyAfter)) return runNext();
    conclude({.kind = asksForTerminal(m_output.bytes()) ? DeliveryKind::WantsTerminal : DeliveryKind::Refused,
              .exitCode = exitCode});
}

void Delivery::end(DeliveryOutcome::Kind kind)
{
    if (m_concluded || m_ending) return;
    m_ending = kind;
    if (m_tool->state() == QProcess::NotRunning) {
        conclude({.kind = kind});
        return;
    }
    endTool(m_tool, false);
    m_kill.start();
}

void Delivery::cancel()
{
    QMetaObject::invokeMethod(
        this, [this] { end(DeliveryKind::Cancelled); }, Qt::QueuedConnection);
}

void Delivery::conclude(DeliveryOutcome outcome)
{
    if (m_concluded) return;
    m_concluded = true;
    m_limit.stop();
    m_kill.stop();
    if (outcome.program.isEmpty()) {
        const QList<ToolCall> calls = toolCalls(m_destination);
        if (!calls.isEmpty()) outcome.program = calls.constFirst().program;
    }
    outcome.outputHeldSecret = m_output.holds(m_apiToken);
    if (!outcome.outputHeldSecret && outcome.output.isEmpty()) outcome.output = m_output.shown();
    m_output.clear();
    m_apiToken = {};
    m_input = {};
    emit finished(outcome);
}

} // namespace qernal
