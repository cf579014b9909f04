// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/secretform.h"
#include "core/secrets/secretcustody.h"
#include "ui/clipboard/secretclipboard.h"

#include <QObject>

namespace qernal {

/// Copies secrets of the custody to the clipboard: the one way from any *Copy* to it. Takes the clipboard at once, as
/// Wayland wants it, and fills it when the custody has read the secret.
class SecretCopier : public QObject {
    Q_OBJECT
public:
    /// @p custody and @p clipboard are not owned.
    SecretCopier(SecretCustody *custody, SecretClipboard *clipboard, QObject *parent);

    /// Call it within the input event that asks for it. A later copy() ends an earlier one, without a signal.
    void copy(const QUuid &record, SecretForm form = SecretForm::Plain);

signals:
    /// The secret is on the clipboard and the record is marked as copied.
    void copied(const QUuid &record, qernal::SecretForm form);
    /// The clipboard was cleared, or taken by another program, before the secret had been read.
    void overtaken(const QUuid &record);
    void failed(const QUuid &record, const qernal::Error &error);

private:
    void handleRead(const QUuid &record, SecretForm form, int ticket, const Result<Secret> &secret);

    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
};

} // namespace qernal
