// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/console/consoletest.h"
#include "tests/support/leaksearch.h"
#include "tests/support/recordingproxy.h"

#include <memory>

namespace qernal {

/// What tests of `exec` with its broker share: a stored token that the service accepts, and a proxy before the service
/// that remembers the access tokens it gave.
class ExecTest : public ConsoleTest {
protected:
    /// A new service, an account of it, and its token, stored under the name "deploy".
    void signInByProxy();
    /// The same with an account of the service at @p url, which issues what it likes.
    void signInAt(const QUrl &url);

    /// `exec` of that token with @p options.
    [[nodiscard]] static QStringList execOf(const QStringList &command, const QStringList &options = {});
    /// The same for a script of the shell, which has traded its nonce for $token, and asks by `ask [OPTION…] URL`: curl
    /// prints the status.
    [[nodiscard]] static QStringList tool(const QByteArray &script, const QStringList &options = {});

    /// For what no command may have: the secret of that token, and the access tokens that the service gave.
    [[nodiscard]] LeakSearch realSecrets() const;

    std::unique_ptr<RecordingProxy> m_proxy;
};

} // namespace qernal
