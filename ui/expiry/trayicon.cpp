// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expiry/trayicon.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QPainter>

#include <utility>

namespace qernal {

namespace {

// 3:1 and more on white and on nearly black, whatever colour the panel has: it does not say.
constexpr QRgb DotColor = qRgb(0xe0, 0x4f, 0x1a);

/// @p text as a menu's, each letter as it is.
QString menuText(QString text)
{
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
#else
    // In com.canonical.dbusmenu _ marks the key and __ is one letter, & is a letter like others. Qt makes a _ of the
    // first & alone and leaves the rest as it is: where there is one, the mark is ours.
    text.replace(QLatin1Char('_'), QLatin1String("__"));
    return text.contains(QLatin1Char('&')) ? QLatin1Char('&') + text : text;
#endif
}

} // namespace

QIcon badgedApplicationIcon()
{
    const QIcon plain = applicationIcon();
    QIcon badged;
    const QList<QSize> sizes = plain.availableSizes();
    for (const QSize &size : sizes) {
        QPixmap pixmap = plain.pixmap(size, 1.0);
        const double edge = size.width();
        const double radius = edge * 0.23;
        const QPointF center(edge - radius, edge - radius);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.drawEllipse(center, radius + edge / 16, radius + edge / 16);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(QColor(DotColor));
        painter.drawEllipse(center, radius, radius);
        badged.addPixmap(pixmap);
    }
    return badged;
}

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) emit openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
    setTokens({}, 0);
    m_icon.show();
}

void TrayIcon::fillMenu()
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_menu.setAccessibleName(QGuiApplication::applicationDisplayName());
    connect(m_menu.addAction(tr("&Show window")), &QAction::triggered, this, &TrayIcon::openRequested);
    m_menu.addSeparator();
    for (QAction *&token : m_tokens) {
        token = m_menu.addAction(QString());
        connect(token, &QAction::triggered, this, [this, token] { emit tokenChosen(token->data().toString()); });
    }
    m_tokensEnd = m_menu.addSeparator();
    m_create = m_menu.addAction(tr("&New token…"));
    connect(m_create, &QAction::triggered, this, &TrayIcon::createRequested);
    connect(m_menu.addAction(tr("&Lock")), &QAction::triggered, this, &TrayIcon::lockRequested);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::setTokens(const QList<Entry> &next, int expiringSoon)
{
    qsizetype place = 0;
    for (QAction *token : m_tokens) {
        const bool isThere = place < next.size();
        const Entry entry = isThere ? next.at(place++) : Entry();
        token->setVisible(isThere);
        token->setData(entry.id);
        token->setText(menuText(tr("%1 (%2)", "a token, and when it expires").arg(entry.name, entry.expiry)));
    }
    m_tokensEnd->setVisible(!next.isEmpty());
    const QString program = QGuiApplication::applicationDisplayName();
    m_icon.setToolTip(expiringSoon == 0 ? program
                                        : tr("%1: %n token(s) expire soon", nullptr, expiringSoon).arg(program));
    // Each icon goes over the bus.
    if (std::exchange(m_expiringSoon, expiringSoon) == expiringSoon) return;
    m_icon.setIcon(expiringSoon == 0 ? applicationIcon() : badgedApplicationIcon());
}

void TrayIcon::explain(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, applicationIcon());
}

} // namespace qernal
