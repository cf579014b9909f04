// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demoprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace qernal {

DemoProcess::DemoProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-token-demo"), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000)) return;
    }
    const QJsonObject hello = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(hello.value(QLatin1String("url")).toString());
    m_apiToken = hello.value(QLatin1String("token")).toString().toUtf8();
    m_accessToken = hello.value(QLatin1String("accessToken")).toString().toUtf8();
    m_session = hello.value(QLatin1String("session")).toString().toUtf8();
    m_running = m_url.isValid() && !m_apiToken.isEmpty();
}

DemoProcess::~DemoProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(30'000)) m_process.kill();
    m_process.waitForFinished(30'000);
}

QByteArray DemoProcess::statistics() const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_url.resolved(QUrl(QStringLiteral("/demo/statistics"))));
    QNetworkReply *reply = manager.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished()) finished.wait(30'000);
    return reply->readAll();
}

int DemoProcess::requestCount(const char *request) const
{
    return QJsonDocument::fromJson(statistics()).object().value(QLatin1String(request)).toInt();
}

QStringList demoOptions(const char *commandLine)
{
    return QString::fromLatin1(commandLine).split(QLatin1Char(' '));
}

} // namespace qernal
