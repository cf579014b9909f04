// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/secret.h"

#include <QObject>
#include <QPointer>

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
    void fill(int ticket, const Secret &secret);
    void fail(int ticket);
    /// Ends it now: for lock and quit.
    void expire();

    /// Seconds until the secret leaves the clipboard; 0 if there is none of ours.
    [[nodiscard]] int secondsLeft() const;

signals:
    /// Once a second while a secret is there, and once with 0 when it is gone.
    void countdown(int secondsLeft);

private:
    std::chrono::seconds m_lifetime{30};
    QPointer<SecretMimeData> m_data;
    int m_ticket = 0;
};

} // namespace qernal
