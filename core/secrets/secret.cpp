// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret.h"

#include <cstring>
#include <utility>

namespace qernal {

namespace {

void overwrite(char *bytes, qsizetype size)
{
    // A plain memset before a release is dead code to the optimiser; the volatile writes are not.
    volatile char *p = bytes;
    for (qsizetype i = 0; i < size; ++i)
        p[i] = 0;
}

} // namespace

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        // Bytes taken from, or put before, the front leave space there: data() is not where the allocation starts.
        const qsizetype before = bytes.data_ptr().freeSpaceAtBegin();
        overwrite(bytes.data() - before, bytes.capacity());
    }
    bytes = QByteArray();
}

QByteArray joined(QByteArrayView prefix, QByteArrayView secret)
{
    QByteArray value;
    value.reserve(prefix.size() + secret.size());
    value.append(prefix);
    value.append(secret);
    return value;
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : new char[static_cast<std::size_t>(bytes.size())]), m_size(bytes.size())
{
    if (m_bytes) std::memcpy(m_bytes.get(), bytes.data(), static_cast<std::size_t>(m_size));
}

Secret Secret::takenFrom(QByteArray &bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this == &other) return *this;
    clear();
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret::~Secret()
{
    clear();
}

void Secret::clear()
{
    if (m_bytes) overwrite(m_bytes.get(), m_size);
    m_bytes.reset();
    m_size = 0;
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_size != b.m_size) return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.m_size; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const unsigned left = static_cast<unsigned char>(a.m_bytes[at]);
        const unsigned right = static_cast<unsigned char>(b.m_bytes[at]);
        difference |= left ^ right;
    }
    return difference == 0;
}

} // namespace qernal
