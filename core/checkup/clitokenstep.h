// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupstep.h"
#include "core/checkup/checkupsubject.h"

#include <memory>

namespace qernal {

/// Trades the token that the service's CLI would use, to see whether it still works: at the account's own authorization
/// server, wherever a variable would send it, and only if the account lists that token.
class CliTokenStep : public CheckUpStep {
    Q_OBJECT
public:
    CliTokenStep(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent = nullptr);

    void start() override;

private:
    /// Null where the CLI has none.
    void verify(const std::shared_ptr<Credential> &credential);
    void report(const Error &error, const Token &token);

    CheckUpParts m_parts;
    CheckUpSubject m_subject;
};

} // namespace qernal
