// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/remedy.h"
#include "core/result.h"

#include <QObject>

namespace qernal {

class Keychain;
class SecretCustody;

/// Runs the remedies that need no dialog. A secret may exist nowhere else than where a remedy removes it, so ask the
/// user before.
class RemedyRunner : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned.
    RemedyRunner(SecretCustody *custody, Keychain *keychain, QObject *parent = nullptr);

    /// True if run() does @p action; the others open something.
    [[nodiscard]] static bool isRunnable(Remedy::Action action);
    /// True if @p action removes something for ever.
    [[nodiscard]] static bool isRemoval(Remedy::Action action);

    /// Runs @p remedy. Errors: those of SecretCustody::keep() and discard(), of Keychain::remove(), FileWriteFailed;
    /// InvalidInput for what is not isRunnable().
    void run(const Remedy &remedy, QObject *context, Callback<void> done);

private:
    SecretCustody *m_custody;
    Keychain *m_keychain;
};

} // namespace qernal
