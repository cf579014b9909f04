// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demosecrets.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace qernal {

QByteArray demoRandomText(qsizetype length)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    constexpr quint32 letters = sizeof(alphabet) - 1;
    // Bytes at and above the largest multiple are thrown away, or the first letters would come more often.
    constexpr quint32 limit = 256 / letters * letters;
    QByteArray text;
    text.reserve(length);
    std::array<quint32, 16> random{};
    while (text.size() < length) {
        QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
        for (const quint32 word : random) {
            for (int shift = 0; shift < 32 && text.size() < length; shift += 8) {
                const quint32 byte = (word >> shift) & 0xffU;
                if (byte < limit) text.append(alphabet[byte % letters]);
            }
        }
    }
    return text;
}

QByteArray demoDigest(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

} // namespace qernal
