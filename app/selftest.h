// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"

#include <QObject>

namespace qernal {

/// Reports, a line each, what works on this machine: Qt, platform, SVG icons, translations, TLS, a loopback port, the
/// keychain (by writing, reading back and removing a value). For bug reports and for the test of a package.
class SelfTest : public QObject {
    Q_OBJECT
public:
    explicit SelfTest(QObject *parent = nullptr);

    /// Starts; ended() follows.
    void run();

signals:
    /// @p exitCode: 0 if every part works, 1 otherwise.
    void ended(int exitCode);

private:
    void report(const QString &part, bool works, const QString &detail);

    Keychain m_keychain;
    bool m_allWork = true;
};

} // namespace qernal
