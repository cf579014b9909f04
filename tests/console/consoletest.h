// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretcustody.h"
#include "tests/app/programtest.h"

#include <QProcessEnvironment>

#include <memory>

namespace qernal {

/// What tests of the console program share: an account and stored secrets, made as the window makes them, and the real
/// program in a process of its own.
class ConsoleTest : public ProgramTest {
protected:
    /// How a run of the program ended.
    struct Run {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        qint64 milliseconds = 0;

        /// True if standard error has one line, with @p words in it.
        [[nodiscard]] bool reports(const QByteArray &words) const
        {
            return errors.startsWith("qernal-token: ") && errors.count('\n') == 1 && errors.contains(words);
        }
    };

    /// Signs in to a new service, started with @p arguments, and forgets what was stored.
    void startOver(const QStringList &arguments = {});
    /// Stores @p secret as that of a token, as *Add its secret…* does.
    void store(const QString &id, const QString &name, const QByteArray &secret);
    /// Runs the program to its end with @p input on standard input.
    [[nodiscard]] static Run run(const QStringList &arguments, const QByteArray &input = {},
                                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    [[nodiscard]] static QString program() { return QStringLiteral(QERNAL_BIN_DIR "/qernal-token"); }
    [[nodiscard]] QUuid account() const;

    std::unique_ptr<SecretCustody> m_custody;
};

} // namespace qernal
