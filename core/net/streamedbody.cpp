// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/streamedbody.h"

#include "core/secrets/secret.h"

#include <algorithm>
#include <cstring>

namespace qernal {

StreamedBody::StreamedBody(qint64 size, QObject *parent) : SequentialBody(parent), m_missing(size)
{
    m_waiting.reserve(Capacity);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

StreamedBody::~StreamedBody()
{
    wipe(m_waiting);
}

qint64 StreamedBody::room() const
{
    return std::min(Capacity - m_waiting.size(), m_missing);
}

void StreamedBody::append(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() <= m_missing);
    m_waiting.append(bytes);
    m_missing -= bytes.size();
    emit readyRead();
}

qint64 StreamedBody::bytesAvailable() const
{
    return m_waiting.size() + QIODevice::bytesAvailable();
}

qint64 StreamedBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_waiting.size());
    if (count <= 0) return isWhole() ? -1 : 0;
    std::memcpy(data, m_waiting.constData(), static_cast<std::size_t>(count));
    // What moves leaves no old copy behind it, for it may be a secret.
    const qsizetype left = m_waiting.size() - count;
    std::memmove(m_waiting.data(), m_waiting.constData() + count, static_cast<std::size_t>(left));
    std::memset(m_waiting.data() + left, 0, static_cast<std::size_t>(count));
    m_waiting.resize(left);
    QMetaObject::invokeMethod(this, &StreamedBody::drained, Qt::QueuedConnection);
    return count;
}

} // namespace qernal
