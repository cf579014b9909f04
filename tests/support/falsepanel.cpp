// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/falsepanel.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QTest>
#include <QtEndian>

#include <cstdlib>

namespace qernal {

namespace {

const QString panelName = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString panelPath = QStringLiteral("/StatusNotifierWatcher");
const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");

constexpr int Patience = 30'000;

/// Two _ are one, a single one marks the key.
QString withoutMark(const QString &label)
{
    QString shown;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == QLatin1Char('_') && ++i == label.size()) break;
        shown += label.at(i);
    }
    return shown;
}

void readEntries(const QDBusArgument &argument, QList<PanelEntry> *entries)
{
    PanelEntry entry;
    QVariantMap properties;
    QVariantList children;
    argument.beginStructure();
    argument >> entry.id >> properties >> children;
    argument.endStructure();
    const bool isSeen = properties.value(QStringLiteral("visible"), true).toBool();
    const bool isLine = properties.value(QStringLiteral("type")).toString() == QLatin1String("separator");
    entry.label = withoutMark(properties.value(QStringLiteral("label")).toString());
    entry.isEnabled = properties.value(QStringLiteral("enabled"), true).toBool();
    if (entry.id != 0 && isSeen && !isLine) entries->append(entry);
    for (const QVariant &child : qAsConst(children))
        readEntries(child.value<QDBusArgument>(), entries);
}

} // namespace

FalsePanel::FalsePanel()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(panelPath, this,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                           QDBusConnection::ExportAllProperties);
    bus.registerService(panelName);
}

FalsePanel::~FalsePanel()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(panelName);
    bus.unregisterObject(panelPath);
}

void FalsePanel::setHost(bool host)
{
    m_isHost = host;
    host ? emit StatusNotifierHostRegistered() : emit StatusNotifierHostUnregistered();
}

void FalsePanel::RegisterStatusNotifierItem(const QString &service)
{
    const bool isPath = service.startsWith(QLatin1Char('/'));
    m_service = isPath ? message().service() : service;
    m_path = isPath ? service : QStringLiteral("/StatusNotifierItem");
    emit StatusNotifierItemRegistered(service);
}

bool FalsePanel::hasItem() const
{
    return QTest::qWaitFor([this] { return isItemThere(); }, Patience);
}

bool FalsePanel::isItemThere() const
{
    return !m_service.isEmpty() && !property("Menu").isNull();
}

QVariantList FalsePanel::call(const QString &path, const QString &interface, const QString &method,
                              const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, path, interface, method);
    message.setArguments(arguments);
    const QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(message);
    // The loop turns meanwhile, for the program may wait for this panel.
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, Patience) || answer.isError()) return {};
    return answer.reply().arguments();
}

QVariant FalsePanel::property(const char *name) const
{
    const QVariantList answer = call(m_path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                     {itemInterface, QString::fromLatin1(name)});
    return answer.value(0).value<QDBusVariant>().variant();
}

QString FalsePanel::menuPath() const
{
    return property("Menu").value<QDBusObjectPath>().path();
}

QList<PanelEntry> FalsePanel::menu() const
{
    QList<PanelEntry> entries;
    const QVariantList answer =
        call(menuPath(), menuInterface, QStringLiteral("GetLayout"), {0, -1, QVariant::fromValue(QStringList())});
    if (answer.size() == 2) readEntries(answer.at(1).value<QDBusArgument>(), &entries);
    return entries;
}

QStringList FalsePanel::labels() const
{
    QStringList labels;
    const QList<PanelEntry> entries = menu();
    for (const PanelEntry &entry : entries)
        labels.append(entry.label);
    return labels;
}

bool FalsePanel::choose(const QString &label) const
{
    const QList<PanelEntry> entries = menu();
    for (const PanelEntry &entry : entries) {
        if (!entry.label.startsWith(label) || !entry.isEnabled) continue;
        call(menuPath(), menuInterface, QStringLiteral("Event"),
             {entry.id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U});
        return true;
    }
    return false;
}

void FalsePanel::click() const
{
    call(m_path, itemInterface, QStringLiteral("Activate"), {0, 0});
}

QString FalsePanel::toolTip() const
{
    const QVariant answer = property("ToolTip");
    if (!answer.canConvert<QDBusArgument>()) return {};
    const auto argument = answer.value<QDBusArgument>();
    QString icon;
    QString title;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd())
        argument.asVariant();
    argument.endArray();
    argument >> title;
    return title;
}

QImage FalsePanel::icon(int edge) const
{
    const QVariant answer = property("IconPixmap");
    if (!answer.canConvert<QDBusArgument>()) return {};
    const auto argument = answer.value<QDBusArgument>();
    QImage nearest;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
        if (!nearest.isNull() && std::abs(nearest.width() - edge) <= std::abs(width - edge)) continue;
        nearest = QImage(width, height, QImage::Format_ARGB32);
        // In network byte order.
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                nearest.setPixel(x, y, qFromBigEndian<quint32>(bytes.constData() + 4 * (y * width + x)));
        }
    }
    argument.endArray();
    return nearest;
}

} // namespace qernal
