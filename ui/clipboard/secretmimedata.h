// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QElapsedTimer>
#include <QMimeData>

#include <chrono>

namespace qernal {

/// A secret as the clipboard offers it: text that is empty for the first moments (grace) and after its end, marked as a
/// password for clipboard managers.
///
/// Programs that grab whatever arrives on the clipboard ask within milliseconds and get nothing; no person pastes that
/// fast. Owned by QClipboard once set: hold it in a QPointer, for X11 deletes it on loss and Wayland never does.
class SecretMimeData : public QMimeData {
    Q_OBJECT
public:
    /// How long after its making the data answers nothing.
    static constexpr std::chrono::milliseconds grace{300};

    SecretMimeData();

    /// Gives it the bytes, as a copy of @p secret; nothing after expire().
    void fill(const Secret &secret);
    /// Wipes the bytes; it answers nothing from now on.
    void expire();
    /// True while it has bytes, in the grace too.
    [[nodiscard]] bool isFilled() const { return !m_secret.isEmpty(); }

    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    Secret m_secret;
    QElapsedTimer m_age;
    bool m_expired = false;
};

} // namespace qernal
