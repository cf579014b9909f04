// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/keychainstep.h"

#include "core/secrets/keychain.h"
#include "core/visibletext.h"

#include <QCoreApplication>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct KeychainStepWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::KeychainStepWords)
};

QString platformSentence()
{
#if defined(Q_OS_DARWIN)
    return KeychainStepWords::tr("The keychain of macOS keeps the secrets.");
#elif defined(Q_OS_WIN)
    return KeychainStepWords::tr("The credential manager of Windows keeps the secrets: 2,560 bytes each at most.");
#else
    return KeychainStepWords::tr("A keychain that does not give its name keeps the secrets.");
#endif
}

/// @p program as the kernel names it, which is 15 characters at most.
QString providerSentence(const QString &program)
{
    if (program == QLatin1String("?")) return platformSentence();
    if (program.startsWith(QLatin1String("gnome-keyring")))
        return KeychainStepWords::tr("GNOME Keyring keeps the secrets: it is unlocked together with the session.");
    if (program == QLatin1String("keepassxc"))
        return KeychainStepWords::tr(
            "KeePassXC keeps the secrets while it runs: its bin keeps removed ones until it is emptied.");
    if (program.startsWith(QLatin1String("kwalletd")) || program == QLatin1String("ksecretd"))
        return KeychainStepWords::tr("KWallet keeps the secrets: it may ask for its password at any time.");
    return KeychainStepWords::tr("“%1” keeps the secrets: this program has not been tried with it.")
        .arg(visibleText(program, 40));
}

} // namespace

KeychainStep::KeychainStep(const CheckUpParts &parts, QObject *parent) : CheckUpStep(parent), m_parts(parts) {}

void KeychainStep::start()
{
    m_parts.keychain->findProvider(this, [this](const QString &program) {
        if (program.isEmpty()) {
            emit found({.kind = FindingKind::KeychainAbsent,
                        .severity = FindingSeverity::Warning,
                        .sentence = tr("No keychain answers on this computer: no secret can be stored.")});
        } else {
            emit found({.kind = FindingKind::KeychainProvider,
                        .sentence = providerSentence(program),
                        .facts = {{FactName::Program, program}}});
        }
        emit finished();
    });
}

} // namespace qernal
