// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/secretcopier.h"

namespace qernal {

SecretCopier::SecretCopier(const QUuid &record, SecretCustody *custody, SecretClipboard *clipboard, QObject *parent)
    : QObject(parent), m_record(record), m_custody(custody), m_clipboard(clipboard)
{
}

void SecretCopier::copy(SecretForm form)
{
    const int ticket = m_clipboard->reserve();
    m_custody->read(m_record, this, [this, ticket, form](const Result<Secret> &secret) {
        if (!secret) {
            m_clipboard->fail(ticket);
            emit failed(secret.error());
            return;
        }
        if (!m_clipboard->fill(ticket, secretIn(form, *secret))) return;
        m_custody->markCopied(m_record);
        emit copied(form);
    });
}

} // namespace qernal
