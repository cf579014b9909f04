// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretcustody.h"
#include "tests/core/secrets/keyring.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>
#include <utility>

namespace qernal {

/// A custody on a folder of its own with spies on its signals.
struct ObservedCustody {
    ObservedCustody(const QString &folder, Keychain *keychain, Clock clock)
        : custody(folder, keychain, std::move(clock))
    {
    }

    SecretCustody custody;
    QSignalSpy reveals{&custody, &SecretCustody::revealNeeded};
    QSignalSpy missing{&custody, &SecretCustody::answerMissing};
    QSignalSpy arrivals{&custody, &SecretCustody::secretArrived};
    QSignalSpy removedLate{&custody, &SecretCustody::removedLate};
    QSignalSpy changes{custody.records(), &SecretRecords::recordChanged};
};

/// What the tests of SecretCustody share: a real keychain, a ledger of their own, and the steps of a secret's life.
class CustodyTest : public QObject {
protected:
    void setUp()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        m_account = QUuid::createUuid();
        makeCustody();
    }

    /// A custody on a keychain whose watchdog fires after @p watchdog: hasty where silence is the subject, but a busy
    /// machine takes its time to write.
    void makeCustody(std::chrono::milliseconds watchdog = std::chrono::seconds(10))
    {
        m_observed.reset();
        m_keychain = std::make_unique<Keychain>(QStringLiteral("com.qernal.TokenManager"), watchdog);
        m_observed = newCustody();
    }

    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("ledger")); }
    [[nodiscard]] Clock clock()
    {
        return [this] { return m_now; };
    }
    [[nodiscard]] std::unique_ptr<ObservedCustody> newCustody()
    {
        return std::make_unique<ObservedCustody>(folder(), m_keychain.get(), clock());
    }
    [[nodiscard]] SecretCustody &custody() { return m_observed->custody; }
    [[nodiscard]] SecretState state(const QUuid &id)
    {
        const auto record = custody().records()->record(id);
        return record ? record->state : SecretState::Requested;
    }

    void restart()
    {
        m_observed.reset();
        m_observed = newCustody();
        custody().resume();
    }

    QUuid beginCreate(bool store = false)
    {
        return custody()
            .begin({.account = m_account, .tokenName = QStringLiteral("name"), .wantsStored = store})
            .value_or(QUuid());
    }

    QUuid beginUpdate(const QString &token, SecretOperation operation)
    {
        return custody().begin({.account = m_account, .operation = operation, .tokenId = token}).value_or(QUuid());
    }

    void receive(const QUuid &id, QByteArrayView bytes, const QString &token = QStringLiteral("t1"))
    {
        custody().received(id, token, QStringLiteral("name"), Secret(bytes), false);
    }

    QUuid pending(const QString &token, QByteArrayView bytes)
    {
        const QUuid id = beginCreate();
        receive(id, bytes, token);
        [&] { QERNAL_AWAIT_EQUAL(state(id), SecretState::Pending); }();
        return id;
    }

    QUuid stored(const QString &token, QByteArrayView bytes)
    {
        const QUuid id = pending(token, bytes);
        keep(id);
        return id;
    }

    void keep(const QUuid &id)
    {
        Outcome<Result<void>> kept;
        custody().keep(id, this, kept.callback());
        QCOMPARE(kept.calls(), 0);
        QERNAL_SUCCEEDS(kept);
    }

    void verifyReads(const QUuid &id, QByteArrayView bytes)
    {
        Outcome<Result<Secret>> read;
        custody().read(id, this, read.callback());
        QCOMPARE(read.calls(), 0);
        QERNAL_SUCCEEDS(read);
        QCOMPARE(read.value()->view().toByteArray(), bytes.toByteArray());
    }

    void verifyAbsent(const QString &key)
    {
        Outcome<Result<Secret>> read;
        m_keychain->read(key, this, read.callback());
        QERNAL_FAILS(read, KeychainNoEntry);
    }

    [[nodiscard]] QByteArray ledgerText() const
    {
        QByteArray text;
        QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) text += file.readAll();
        }
        return text;
    }

    /// Longer than the two seconds after which a secret is revealed.
    static constexpr std::chrono::milliseconds hasty{2500};

    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<QTemporaryDir> m_dir;
    QDateTime m_now;
    QUuid m_account;
    std::unique_ptr<ObservedCustody> m_observed;
};

} // namespace qernal
