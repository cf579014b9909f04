// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programledger.h"

#include <QStandardPaths>
#include <QTest>

namespace qernal {

QString ProgramLedger::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/Qernal/Token Manager");
}

ProgramLedger::ProgramLedger(const QString &folder) : m_path(dataFolder() + QLatin1Char('/') + folder) {}

QList<SecretRecord> ProgramLedger::records() const
{
    SecretLedger ledger(m_path);
    ledger.load();
    return ledger.records();
}

std::optional<SecretRecord> ProgramLedger::newest() const
{
    const QList<SecretRecord> all = records();
    return all.isEmpty() ? std::nullopt : std::optional(all.constLast());
}

bool ProgramLedger::reaches(SecretState state) const
{
    return QTest::qWaitFor(
        [&] {
            const std::optional<SecretRecord> record = newest();
            return record && record->state == state;
        },
        30'000);
}

} // namespace qernal
