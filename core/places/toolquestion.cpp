// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/toolquestion.h"

#include "core/places/toolprocess.h"
#include "core/visibletext.h"

#include <QDir>
#include <QTimer>

namespace qernal {

namespace {

constexpr qint64 MaxAnswer = 64 * 1024;
constexpr qsizetype MaxOffers = 200;

} // namespace

ToolQuestion::ToolQuestion(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent), m_tool(new QProcess(this))
{
    m_tool->setProcessEnvironment(toolEnvironment(environment));
    withoutTerminal(m_tool);
    m_tool->setWorkingDirectory(QDir::homePath());
    m_tool->setStandardInputFile(QProcess::nullDevice());
    m_tool->setStandardErrorFile(QProcess::nullDevice());
    connect(m_tool, &QProcess::finished, this, &ToolQuestion::handleFinished);
}

ToolQuestion::~ToolQuestion()
{
    m_tool->disconnect(this);
    letGo(m_tool);
}

void ToolQuestion::ask(const QString &program, const QStringList &arguments)
{
    QTimer::singleShot(AnswersWithin, m_tool, &QProcess::kill);
    m_tool->start(program, arguments);
}

void ToolQuestion::handleFinished(int exitCode, QProcess::ExitStatus status)
{
    if (exitCode != 0 || status != QProcess::NormalExit) return;
    QStringList offers;
    const QStringList lines = QString::fromUtf8(m_tool->read(MaxAnswer)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString offer = line.trimmed();
        // What could not be shown as it is could be something else than it seems.
        if (!offer.isEmpty() && visibleText(offer) == offer && offers.size() < MaxOffers) offers.append(offer);
    }
    emit answered(offers);
}

} // namespace qernal
