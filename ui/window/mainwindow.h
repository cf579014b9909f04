// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"
#include "core/accounts/session.h"
#include "core/replacement/replacementjournal.h"
#include "ui/feedback/message.h"

#include <QMainWindow>
#include <QSettings>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace qernal {

class CheckUpCommands;
class CliConfig;
class HandOffCommands;
class HelpCommands;
class ListExporter;
class MainActions;
class MainToolBar;
class MessageBar;
class ReplacementCommands;
class PlaceLedger;
class SecretClipboard;
class SessionStatus;
class StatusLine;
class Theme;
class TokenCommands;
class TokenLookUp;
class TokenNotes;
class TokenOpener;
class TokenUsage;
class TokensPage;
class WelcomePage;
class WindowPreferences;
class WindowState;

/// The window: menu bar, toolbar, chips, table, details, message bar, status bar. Puts the parts together; the parts do
/// the work.
///
/// Why more than 12 members: the parts that it puts together.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Nothing is owned.
    MainWindow(SecretCustody *custody, ReplacementJournal *journal, SecretClipboard *clipboard, AccountStore *accounts,
               Theme *theme, QSettings *settings, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the tokens of @p session; null shows the welcome page. While it is not signed in, its list is a remembered
    /// one, on which no command acts. Not owned.
    void setSession(Session *session);
    /// WelcomePage::offerCliToken().
    void offerCliToken(const QString &where, const QString &tokenId = {}, const QString &remark = {});
    /// Where the CLI keeps its token: named before a secret that it uses is regenerated.
    void setCliConfig(const CliConfig &config);
    /// Where it is noted which secret went where; not owned.
    void setPlaceLedger(PlaceLedger *ledger);
    /// Where notes of tokens are read and written; not owned. Call it once.
    void setNotes(TokenNotes *notes);
    void showMessage(const Message &message);
    /// Closes the message of @p topic, if it is there.
    void closeMessage(const QString &topic);
    /// Hides every secret, and says so.
    void lock();
    /// Opens the dialog for a new token, as the action does; not over a question that is open.
    void createToken();
    /// Opens what a reminder is about.
    [[nodiscard]] TokenOpener *opener() const { return m_opener; }
    /// *Use it with…*
    [[nodiscard]] HandOffCommands *handOff() const { return m_handOff; }
    /// What the user chose in *Settings*.
    [[nodiscard]] WindowPreferences *preferences() const { return m_preferences; }
    /// *Check-up*, which needs to be given what it looks at.
    [[nodiscard]] CheckUpCommands *checkUp() const { return m_checkUp; }
    /// *Log*, which needs to be given what it shows.
    [[nodiscard]] HelpCommands *help() const { return m_help; }

signals:
    void signInRequested();
    /// Sign in again with the current account.
    void signInAgainRequested();
    void cliTokenRequested();
    void demoRequested();
    void accountChosen(const QUuid &id);
    void signOutRequested();
    /// Hide every secret now, and end the clipboard's.
    void lockRequested();
    /// What was chosen in the settings changed, and is in them.
    void preferencesChanged();
    /// The user closes the window: the receiver decides whether the program may end. The window stays until then, so
    /// end with QCoreApplication::exit(): quit() asks every window first and would only come back here.
    void closeRequested();
    /// The user ends the program.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    /// Lets commands act on the session, once it is signed in, and refreshes its list.
    void startCommands();
    void refresh();
    void connectActions();
    void connectCommands(ListExporter *exporter);
    void connectPage();
    void connectUsage();
    void connectAccounts();
    void showUsage();
    void openPalette();
    void updateActions();

    const SecretCustody *m_custody;
    AccountStore *m_accounts;
    MainActions *m_actions;
    MainToolBar *m_toolBar;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    TokensPage *m_page;
    MessageBar *m_messages;
    StatusLine *m_statusLine;
    SessionStatus *m_sessionStatus;
    WindowState *m_state;
    WindowPreferences *m_preferences;
    TokenCommands *m_commands;
    TokenLookUp *m_lookUp;
    TokenUsage *m_usage;
    ReplacementCommands *m_replacements;
    HandOffCommands *m_handOff;
    CheckUpCommands *m_checkUp;
    TokenOpener *m_opener;
    HelpCommands *m_help;
    QPointer<Session> m_session;
};

} // namespace qernal
