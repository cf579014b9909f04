// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretledger.h"

#include <QList>
#include <QString>

#include <optional>

namespace qernal {

/// What the real program has noted about its secrets, read from outside while it runs.
class ProgramLedger {
public:
    /// Where the program keeps its data.
    [[nodiscard]] static QString dataFolder();

    /// The ledger in @p folder, under dataFolder().
    explicit ProgramLedger(const QString &folder = QStringLiteral("secrets"));

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QList<SecretRecord> records() const;
    [[nodiscard]] std::optional<SecretRecord> newest() const;
    /// Waits until the newest record is in @p state.
    [[nodiscard]] bool reaches(SecretState state) const;

private:
    QString m_path;
};

} // namespace qernal
