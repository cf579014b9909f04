// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/secretform.h"
#include "core/secrets/secretcustody.h"
#include "ui/clipboard/secretclipboard.h"

#include <QObject>

namespace qernal {

/// Copies the secret of one record in any of the forms: takes the clipboard at once, as Wayland wants it, and fills it
/// when the custody has read the secret.
class SecretCopier : public QObject {
    Q_OBJECT
public:
    /// @p custody and @p clipboard are not owned.
    SecretCopier(const QUuid &record, SecretCustody *custody, SecretClipboard *clipboard, QObject *parent);

    /// Call it within the input event that asks for it.
    void copy(SecretForm form);

signals:
    /// The secret is on the clipboard and the record is marked as copied.
    void copied(qernal::SecretForm form);
    void failed(const qernal::Error &error);

private:
    QUuid m_record;
    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
};

} // namespace qernal
