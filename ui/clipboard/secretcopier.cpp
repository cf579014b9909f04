// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretcopier.h"

namespace qernal {

SecretCopier::SecretCopier(SecretCustody *custody, SecretClipboard *clipboard, QObject *parent)
    : QObject(parent), m_custody(custody), m_clipboard(clipboard)
{
}

void SecretCopier::copy(const QUuid &record, SecretForm form)
{
    m_custody->read(record, this, [this, record, form, ticket = m_clipboard->reserve()](const Result<Secret> &secret) {
        handleRead(record, form, ticket, secret);
    });
}

void SecretCopier::handleRead(const QUuid &record, SecretForm form, int ticket, const Result<Secret> &secret)
{
    if (!secret) {
        m_clipboard->fail(ticket);
        emit failed(record, secret.error());
        return;
    }
    if (!m_clipboard->fill(ticket, secretIn(form, *secret))) {
        // A later copy of ours says itself how it ends.
        if (!m_clipboard->isReserved()) emit overtaken(record);
        return;
    }
    m_custody->markCopied(record);
    emit copied(record, form);
}

} // namespace qernal
