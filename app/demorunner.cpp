// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demorunner.h"

#include "app/hardening.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace qernal {

namespace {

QString demoProgram()
{
    const QString name = QStringLiteral("qernal-token-demo");
    const QString beside = QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

} // namespace

DemoRunner::DemoRunner(QObject *parent) : QObject(parent)
{
    m_process.setProcessEnvironment(scrubbedEnvironment());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoRunner::readHello);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { emit failed(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (m_reported) emit failed(tr("The demo service has ended."));
    });
}

DemoRunner::~DemoRunner()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    // The end of its input ends it; waiting keeps QProcess from killing it harder than needed.
    if (!m_process.waitForFinished(2'000)) m_process.kill();
}

void DemoRunner::start(const QString &projects)
{
    const QString program = demoProgram();
    if (program.isEmpty()) {
        emit failed(tr("The program qernal-token-demo is not installed."));
        return;
    }
    m_process.start(program, projects.isEmpty() ? QStringList() : QStringList{QStringLiteral("--projects"), projects});
}

void DemoRunner::readHello()
{
    if (m_reported || !m_process.canReadLine()) return;
    m_reported = true;
    QByteArray line = m_process.readLine();
    const QJsonObject hello = QJsonDocument::fromJson(line).object();
    wipe(line);
    QByteArray token = hello.value(QLatin1String("token")).toString().toUtf8();
    m_apiToken = Secret::takenFrom(token);
    const QUrl url(hello.value(QLatin1String("url")).toString());
    if (url.isValid() && !m_apiToken.isEmpty()) {
        emit started(url);
    } else {
        emit failed(tr("The demo service did not say where it listens."));
    }
}

} // namespace qernal
