// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest.h"

#include "ui/feedback/errortext.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QLibraryInfo>
#include <QSslSocket>
#include <QTcpServer>
#include <QTextStream>
#include <QTranslator>

namespace qernal {

namespace {

/// True if the icon has the asked size and at least one pixel that is not transparent.
bool isDrawn(const QIcon &icon, int size)
{
    const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage();
    if (image.size() != QSize(size, size)) return false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0) return true;
        }
    }
    return false;
}

} // namespace

SelfTest::SelfTest(QObject *parent)
    : QObject(parent), m_keychain(QStringLiteral("com.qernal.TokenManager.SelfTest"), std::chrono::seconds(10))
{
}

void SelfTest::run()
{
    report(tr("Qt"), true, QString::fromLatin1(qVersion()));
    report(tr("Platform"), true, QGuiApplication::platformName());
    report(tr("Icons"), isDrawn(themeIcon(QStringLiteral("key")), 20) && isDrawn(applicationIcon(), 64),
           tr("by colour and size"));
    for (const char *language : {"de", "fr"}) {
        QTranslator words;
        report(tr("Translations"), words.load(QStringLiteral(":/i18n/qernal_%1.qm").arg(QLatin1String(language))),
               QString::fromLatin1(language));
    }
    report(tr("TLS"), QSslSocket::supportsSsl(), QSslSocket::sslLibraryVersionString());
    QTcpServer server;
    const bool listens = server.listen(QHostAddress::LocalHost);
    report(tr("Loopback port"), listens, QString::number(server.serverPort()));
    m_keychain.probe(this, [this](const Result<void> &probe) {
        report(tr("Keychain"), probe.has_value(), probe ? tr("written, read back, removed") : errorText(probe.error()));
        emit ended(m_allWork ? 0 : 1);
    });
}

void SelfTest::report(const QString &part, bool works, const QString &detail)
{
    m_allWork = m_allWork && works;
    QTextStream(stdout) << (works ? "ok      " : "BROKEN  ") << part << ": " << detail << Qt::endl;
}

} // namespace qernal
