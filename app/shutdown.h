// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qernal {

class MainWindow;
class RevealPresenter;
class SecretCustody;
class Sessions;

/// Ends the work behind one window: lets requests be answered, asks about undecided secrets, then emits ended().
class Shutdown : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; all outlive it.
    Shutdown(MainWindow *window, RevealPresenter *presenter, SecretCustody *custody, Sessions *sessions,
             QObject *parent = nullptr);

    /// The user closes the window. A second call while it asks ends at once.
    void begin();
    /// For a signal or a log-out: asks only about what would be lost, for the reveal of all else opens again at the
    /// next start. A second call ends at once.
    void beginBySignal();

signals:
    /// The user has to decide about a secret: the window must be in front.
    void decisionNeeded();
    void ended();

private:
    void proceed();
    void finish();
    [[nodiscard]] bool mustAsk() const;

    MainWindow *m_window;
    RevealPresenter *m_presenter;
    SecretCustody *m_custody;
    Sessions *m_sessions;
    bool m_begun = false;
    bool m_signalled = false;
    bool m_ended = false;
};

} // namespace qernal
