// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretcheck.h"

#include <QCryptographicHash>

#include <utility>

namespace qernal {

QString checkOf(const SecretRecord &record, const Secret &secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(record.id.toRfc4122());
    hash.addData(secret.view());
    return QString::fromLatin1(hash.result().first(4).toHex());
}

Callback<Secret> checked(const SecretRecord &record, Callback<Secret> done)
{
    return [record, done = std::move(done)](Result<Secret> secret) {
        const bool other = secret && !record.check.isEmpty() && checkOf(record, *secret) != record.check;
        if (other) return done(failure(Error::Kind::KeychainMismatch));
        done(std::move(secret));
    };
}

} // namespace qernal
