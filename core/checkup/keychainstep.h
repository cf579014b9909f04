// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupstep.h"
#include "core/checkup/checkupsubject.h"

namespace qernal {

/// Names the program that is the keychain, and what is known of it.
class KeychainStep : public CheckUpStep {
    Q_OBJECT
public:
    explicit KeychainStep(const CheckUpParts &parts, QObject *parent = nullptr);

    void start() override;

private:
    CheckUpParts m_parts;
};

} // namespace qernal
