// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/secret.h"
#ifdef Q_OS_MACOS
#include "ui/clipboard/concealedtype_mac.h"
#endif

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace qernal {

class SecretMimeData;

/// Puts a secret on the clipboard with a grace at its start and an end: it answers nothing for the first 300 ms, stops
/// answering when its time is up, on lock and on quit, and is then cleared if it is still ours. Marked as a password
/// for clipboard managers; never in X11's PRIMARY. (See SecretMimeData.)
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// 5 s to an hour; 0 = never. 30 s at first.
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }
    [[nodiscard]] std::chrono::seconds lifetime() const { return m_lifetime; }

    /// Copies @p secret at once; call it within the input event (Wayland).
    void copy(const Secret &secret);
    /// Takes the clipboard within the input event; the bytes follow with fill(), or fail() ends it.
    /// Returns a ticket; a later copy makes earlier tickets worthless.
    [[nodiscard]] int reserve();
    /// True if the secret is on the clipboard now; false where something else has taken its place meanwhile.
    bool fill(int ticket, const Secret &secret);
    void fail(int ticket);
    /// Ends it now: for lock and quit.
    void expire();

    /// Seconds until the secret leaves the clipboard, at least 1 while it is there; 0 if there is none of ours or it
    /// has no end.
    [[nodiscard]] int secondsLeft() const;
    /// True while the clipboard is ours, also before the secret is there.
    [[nodiscard]] bool isReserved() const { return !m_data.isNull(); }
    /// True while a secret of ours is on the clipboard.
    [[nodiscard]] bool isHolding() const;

signals:
    /// Once a second while a secret is there, and once with 0 when it is gone.
    void countdown(int secondsLeft);

private:
    void tick();
    void checkOwnership();
    void end(bool clear);

    std::chrono::seconds m_lifetime{30};
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    ConcealedType m_concealedType;
#endif
    QPointer<SecretMimeData> m_data;
    QTimer m_tick;
    QDeadlineTimer m_end;
    int m_ticket = 0;
    bool m_setting = false;
    bool m_filled = false;
};

} // namespace qernal
