// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry/expirynotices.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QDBusMessage;
QT_END_NAMESPACE

namespace qernal {

/// Shows notifications of the desktop: by its notification service, or by its portal inside a sandbox. A text is never
/// markup there, whatever it holds.
///
/// Who presses a button is answered differently: the service tells this process, as long as it runs; the portal
/// activates the program by its desktop entry (org.freedesktop.Application), which it starts for that.
/// Sources: https://specifications.freedesktop.org/notification-spec/latest/,
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    /// Runs once all were shown, with nothing; or with why one was not, as a sentence.
    using Done = std::function<void(const std::optional<QString> &problem)>;
    /// Whether this process stays to hear which button was pressed; without it a service is given no buttons.
    enum class Listening : quint8 { None, WhileOpen };

    /// A service that does not answer within this time (milliseconds) is none.
    static constexpr int Patience = 2000;

    /// @p sandboxed: only the portal can be reached.
    explicit DesktopNotifier(Listening listening, bool sandboxed = isSandboxed(), QObject *parent = nullptr);

    /// Shows @p notices, one after the other; done() follows, never inside this call and not once @p context is gone.
    /// One call at a time.
    void show(const QList<Notice> &notices, QObject *context, const Done &done);
    /// True while a notification of this process is on the screen, or in the desktop's list, and may be answered here.
    [[nodiscard]] bool isAnyOpen() const { return !m_open.isEmpty(); }
    [[nodiscard]] QList<Notice> openNotices() const { return m_open.values(); }
    /// Takes back what is open: nobody would hear of its buttons any more.
    void closeAll();

    /// True in a Flatpak or a Snap.
    [[nodiscard]] static bool isSandboxed();

signals:
    /// The person wants @p action; with @p activationToken, which may be empty, a window may come to the front.
    void chosen(const qernal::ReminderAction &action, const QString &activationToken);
    /// The last one that was open is no longer.
    void allClosed();

private slots:
    void handleAction(uint id, const QString &key);
    void handleActivationToken(uint id, const QString &token);
    void handleClosed(uint id, uint reason);

private:
    using Answer = std::function<void(const QDBusMessage &)>;

    void listen();
    void call(const QDBusMessage &message, const Answer &answer);
    void askService();
    void showNext();
    void finish(const std::optional<QString> &problem);
    void forget(uint id);
    [[nodiscard]] QDBusMessage portalMessage(const Notice &notice) const;
    [[nodiscard]] QDBusMessage serviceMessage(const Notice &notice) const;

    Listening m_listening;
    bool m_sandboxed;
    bool m_readsMarkup = false;
    bool m_hasButtons = false;
    QList<Notice> m_notices;
    QHash<uint, Notice> m_open; // by the service's number
    QString m_activationToken;
    QPointer<QObject> m_context;
    Done m_done;
};

} // namespace qernal
