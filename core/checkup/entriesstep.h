// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupstep.h"
#include "core/checkup/checkupsubject.h"

#include <QSet>

namespace qernal {

/// Looks for entries of ours in the keychain that neither a record nor an account knows: what a lost ledger or a
/// restored computer leaves. Reads no value.
class EntriesStep : public CheckUpStep {
    Q_OBJECT
public:
    explicit EntriesStep(const CheckUpParts &parts, QObject *parent = nullptr);

    void start() override;

private:
    void list();
    void handleListed(const std::optional<QStringList> &keys);
    [[nodiscard]] QSet<QString> knownKeys();

    CheckUpParts m_parts;
    QStringList m_suspects; ///< not known when they were listed first
    bool m_isSecondLook = false;
};

} // namespace qernal
