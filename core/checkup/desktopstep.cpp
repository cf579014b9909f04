// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/desktopstep.h"

#include "core/background.h"
#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace qernal {

namespace {

// What ScreenLock hears of a lock or a suspension.
constexpr std::array LockReporters{"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                                   "org.mate.ScreenSaver",        "org.xfce.ScreenSaver",  "org.freedesktop.login1"};

constexpr int NamesWithinMs = 3000;

struct ClipboardManager {
    const char *program; ///< as the kernel names it: 15 characters at most
    bool keepsSecrets;   ///< it was seen to keep what this program copies, against all that asks it not to
};

constexpr std::array ClipboardManagers{
    ClipboardManager{"parcellite", true},     ClipboardManager{"clipit", false},
    ClipboardManager{"xfce4-clipman", false}, ClipboardManager{"klipper", false},
    ClipboardManager{"copyq", false},         ClipboardManager{"gpaste-daemon", false},
    ClipboardManager{"diodon", false},        ClipboardManager{"greenclip", false},
    ClipboardManager{"clipmenud", false},     ClipboardManager{"cliphist", false},
};

#ifdef Q_OS_LINUX
/// The names of this user's programs that run, from the folder @p processes: another user's see no clipboard of ours.
QStringList runningPrograms(const QString &processes)
{
    const uint user = getuid();
    QStringList programs;
    const QFileInfoList folders = QDir(processes).entryInfoList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        if (folder.ownerId() != user) continue;
        QFile name(folder.filePath() + QStringLiteral("/comm"));
        if (name.open(QIODevice::ReadOnly)) programs.append(QString::fromLocal8Bit(name.readLine()).trimmed());
    }
    return programs;
}
#endif

} // namespace

DesktopStep::DesktopStep(const QString &processes, QObject *parent) : CheckUpStep(parent), m_processes(processes) {}

void DesktopStep::start()
{
#ifdef Q_OS_LINUX
    m_openParts = 3;
    inBackground(
        this, [processes = m_processes] { return runningPrograms(processes); },
        [this](const QStringList &programs) {
            reportClipboardManagers(programs);
            endPart();
        });
    if (hasSessionBus()) {
        listNames(QDBusConnection::sessionBus());
    } else {
        QMetaObject::invokeMethod(this, &DesktopStep::endPart, Qt::QueuedConnection);
    }
    listNames(QDBusConnection::systemBus());
#else
    QMetaObject::invokeMethod(this, &DesktopStep::finished, Qt::QueuedConnection);
#endif
}

void DesktopStep::listNames(const QDBusConnection &bus)
{
    // A call on a bus that is not there is never answered.
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, &DesktopStep::endPart, Qt::QueuedConnection);
        return;
    }
    const QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames"));
    const auto handle = [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ErrorMessage) m_names += reply.arguments().value(0).toStringList();
        endPart();
    };
    callBus(bus, call, this, handle, NamesWithinMs);
}

void DesktopStep::endPart()
{
    if (--m_openParts > 0) return;
    reportLock();
    emit finished();
}

void DesktopStep::reportLock()
{
    const bool isHeard = std::any_of(LockReporters.cbegin(), LockReporters.cend(),
                                     [this](const char *name) { return m_names.contains(QLatin1String(name)); });
    if (isHeard) return;
    emit found(
        {.kind = FindingKind::LockUnheard,
         .sentence = tr("Nothing here reports a locked screen or a suspension: a secret on the screen stays there "
                        "meanwhile.")});
}

void DesktopStep::reportClipboardManagers(const QStringList &programs)
{
    for (const ClipboardManager &manager : ClipboardManagers) {
        const QString program = QString::fromLatin1(manager.program);
        if (!programs.contains(program)) continue;
        const QString sentence =
            manager.keepsSecrets
                ? tr("“%1” runs and keeps what is copied, secrets as well: have it pass over this program.")
                : tr("“%1” runs and keeps texts of the clipboard; it is asked not to keep secrets.");
        emit found({.kind = FindingKind::ClipboardKept,
                    .severity = manager.keepsSecrets ? FindingSeverity::Warning : FindingSeverity::Note,
                    .sentence = sentence.arg(program),
                    .facts = {{FactName::Program, program}}});
    }
}

} // namespace qernal
