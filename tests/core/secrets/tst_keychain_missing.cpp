// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "tests/support/nosessionbus.h"
#include "tests/support/outcome.h"

#include <QTest>

namespace qernal {

class KeychainMissingTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { leaveSessionBus(); }

    void everyCallSaysThatThereIsNone()
    {
        // The watchdog is far away: the answer comes by itself.
        Keychain keychain(QStringLiteral("com.qernal.TokenManager"), std::chrono::minutes(10));
        Outcome<Result<Secret>> read;
        Outcome<Result<void>> written;
        Outcome<Result<void>> removed;
        Outcome<Result<void>> probed;
        keychain.read(QStringLiteral("key"), this, read.callback());
        keychain.write(QStringLiteral("key"), Secret(QByteArrayView("secret")), this, written.callback());
        keychain.remove(QStringLiteral("key"), this, removed.callback());
        keychain.probe(this, probed.callback());
        QERNAL_FAILS(read, KeychainMissing);
        QERNAL_FAILS(written, KeychainMissing);
        QERNAL_FAILS(removed, KeychainMissing);
        QERNAL_FAILS(probed, KeychainMissing);
    }
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::KeychainMissingTest)
#include "tst_keychain_missing.moc"
