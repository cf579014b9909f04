// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/programledger.h"
#include "tests/support/demoprocess.h"
#include "tests/support/leaksearch.h"
#include "tests/support/realprogram.h"
#include "tests/support/recordingproxy.h"

#include <QObject>
#include <QTemporaryDir>

#include <optional>

namespace qernal {

/// The real program, unchanged, with every logging category on, on a real keychain and the demo service, whose answers
/// pass a proxy that knows what was issued. The steps are a user's, by keys; each fails the running test by itself.
class LeakHunt : public QObject {
    Q_OBJECT
public:
    LeakHunt();
    ~LeakHunt() override;

    // The steps.
    void start();
    void signInWithApiToken();
    void signInWithCliToken();
    /// Create, show, hide, copy, copy for a shell, store, close.
    void createAndKeep();
    /// Opens the reveal of a further secret and shows it.
    void createAndShow();
    void discardShown();
    void regenerate();
    void copyStored();
    void writeToCli();
    void revoke();
    void waitForTheClipboard();
    void end();

    /// Everything that others can see of the running program now: window titles, PRIMARY, command lines of it and its
    /// children, the accessibility tree.
    void look(const QString &step);
    /// What look() and the program left behind on standard output, standard error and in files.
    [[nodiscard]] QStringList finds();

    /// The secrets that the service issued so far; the account's own is not among them.
    [[nodiscard]] LeakSearch issued() const;
    /// What the account signed in with: the API token's secret and the access tokens it was traded for.
    [[nodiscard]] LeakSearch own() const;
    [[nodiscard]] qint64 processId() const { return m_program->processId(); }
    /// The bytes of what was looked at, to show that there was something to search.
    [[nodiscard]] qsizetype seen() const { return m_seen; }
    /// Where standard output and standard error went.
    [[nodiscard]] QString outputFile(const QString &name) const { return m_output.filePath(name); }
    [[nodiscard]] static QString cliFile();

private:
    void startCreating(const QString &name);
    void waitForList();
    /// Runs a program to its end, while the proxy goes on, and gives what it printed.
    [[nodiscard]] static QByteArray outputOf(const QString &program, const QStringList &arguments);

    QTemporaryDir m_output;
    DemoProcess m_service;
    RecordingProxy m_proxy{m_service.url()};
    ProgramLedger m_ledger;
    std::optional<RealProgram> m_program;
    QList<std::pair<QString, QByteArray>> m_views; ///< what look() saw, by place; searched at the end
    qsizetype m_seen = 0;
};

} // namespace qernal
