// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/settings/preferences.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace qernal {

class MainActions;
class SecretClipboard;

/// The preferences as one window uses them: opens *Settings*, and applies what is chosen there to the clipboard and to
/// the tokens that are shown.
class WindowPreferences : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialog's parent and this object's.
    WindowPreferences(QSettings *settings, MainActions *actions, SecretClipboard *clipboard, QMainWindow *window);

    /// Null while nobody is signed in. Not owned.
    void setSession(Session *session);
    [[nodiscard]] Preferences *values() { return &m_preferences; }

signals:
    /// Something else was chosen, and is in the settings.
    void changed();

protected:
    /// Another window may have applied its own meanwhile.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openDialog();
    void apply();

    QSettings *m_settings;
    Preferences m_preferences;
    MainActions *m_actions;
    SecretClipboard *m_clipboard;
    QMainWindow *m_window;
    QPointer<Session> m_session;
};

} // namespace qernal
