// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/net/httpclient.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokentable.h"
#include "ui/window/checkupcommands.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace qernal {

/// The main window, shown, with a folder, settings and a ledger of its own that go with it.
class WindowFixture {
public:
    WindowFixture()
        : m_settings(filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_custody(filePath(QStringLiteral("ledger")), &m_keychain, systemClock()),
          m_accounts(&m_settings, &m_keychain),
          m_theme(qApp)
    {
        reopen();
    }
    ~WindowFixture() { close(); }
    Q_DISABLE_COPY_MOVE(WindowFixture)

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] SecretCustody *custody() { return &m_custody; }
    [[nodiscard]] ReplacementJournal *journal() { return &m_journal; }
    [[nodiscard]] SecretClipboard *clipboard() { return &m_clipboard; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// The child of the window with the object name @p name; null where there is none.
    template<typename T> [[nodiscard]] T *part(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] TokenTable *table() const { return part<TokenTable>("tokenTable"); }
    [[nodiscard]] bool isLoaded() const
    {
        return m_session && m_session->list()->state() == TokenList::State::Fresh && table()->model()->rowCount() > 0;
    }

    /// A new window on the same settings, signed out.
    void reopen()
    {
        close();
        m_window = std::make_unique<MainWindow>(&m_custody, &m_journal, &m_clipboard, &m_accounts, &m_theme,
                                                &m_settings, systemClock());
        m_window->show();
    }
    /// The window shows the tokens of @p account.
    void signIn(const Account &account, Credential credential)
    {
        m_window->setSession(nullptr);
        m_session = std::make_unique<Session>(account, std::move(credential), &m_http, &m_custody, systemClock());
        m_window->setSession(m_session.get());
    }
    /// The same with an access token for the service at @p url.
    void signIn(const QUrl &url, const QString &accountName = QStringLiteral("Work"))
    {
        signIn({.id = QUuid::createUuid(),
                .name = accountName,
                .apiUrl = url,
                .authorizationUrl = url,
                .kind = Credential::Kind::AccessToken},
               {Credential::Kind::AccessToken, Secret("access")});
    }

    /// Gives the window what a check-up looks at, with @p home as the folder of the CLI.
    void offerCheckUp(const QString &home)
    {
        CheckUpParts parts{.records = m_custody.records(),
                           .settings = &m_settings,
                           .keychain = &m_keychain,
                           .http = &m_http,
                           .replacements = &m_journal};
        parts.readSecret = [this](const QString &key, QObject *context, Callback<Secret> done) {
            m_keychain.read(key, context, std::move(done));
        };
        m_window->checkUp()->setParts({parts, QProcessEnvironment(), home});
    }

protected:
    /// The window goes, then its session: for a service that a derived fixture ends first.
    void close()
    {
        m_window.reset();
        m_session.reset();
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager.test")};
    SecretCustody m_custody;
    ReplacementJournal m_journal{filePath(QStringLiteral("replacements"))};
    SecretClipboard m_clipboard;
    AccountStore m_accounts;
    Theme m_theme;
    HttpClient m_http;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace qernal
