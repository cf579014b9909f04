// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry/expirynotices.h"

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
/// Sources: https://specifications.freedesktop.org/notification-spec/latest/,
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    /// Runs once all were shown, with nothing; or with why one was not, as a sentence.
    using Done = std::function<void(const std::optional<QString> &problem)>;

    /// A service that does not answer within this time (milliseconds) is none.
    static constexpr int Patience = 2000;

    /// @p sandboxed: only the portal can be reached.
    explicit DesktopNotifier(bool sandboxed = isSandboxed(), QObject *parent = nullptr);

    /// Shows @p notices, one after the other; done() follows, never inside this call and not once @p context is gone.
    void show(const QList<Notice> &notices, QObject *context, const Done &done);

    /// True in a Flatpak or a Snap.
    [[nodiscard]] static bool isSandboxed();

private:
    using Answer = std::function<void(const QDBusMessage &)>;

    void call(const QDBusMessage &message, const Answer &answer);
    void showNext();
    void finish(const std::optional<QString> &problem);
    [[nodiscard]] QDBusMessage messageOf(const Notice &notice) const;

    bool m_sandboxed;
    bool m_readsMarkup = false;
    QList<Notice> m_notices;
    QPointer<QObject> m_context;
    Done m_done;
};

} // namespace qernal
