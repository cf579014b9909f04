// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "tests/support/demoprocess.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/commands/tokencommands.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

namespace qernal {

/// TokenCommands on a real session with a demo service of its own; says what it was told and finds its dialogs.
struct CommandDesk {
    /// @p ledger: another place for the custody's records.
    explicit CommandDesk(const QStringList &arguments = {}, const QString &ledger = {})
        : demo(arguments),
          custody(ledger.isEmpty() ? folder.filePath(QStringLiteral("ledger")) : ledger, &keychain, systemClock()),
          settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        account.id = QUuid::createUuid();
        account.name = QStringLiteral("Test");
        account.apiUrl = demo.url();
        account.authorizationUrl = demo.url();
        session = makeSession();
        commands = new TokenCommands(&custody, &clipboard, &settings, systemClock(), &window);
        commands->setSession(session.get());
        QObject::connect(commands, &TokenCommands::message, &window,
                         [this](const Message &message) { messages.append(message); });
        window.show();
    }

    [[nodiscard]] std::unique_ptr<Session> makeSession()
    {
        return std::make_unique<Session>(account, Credential{Credential::Kind::ApiToken, Secret(demo.apiToken())},
                                         &http, &custody, systemClock());
    }
    [[nodiscard]] bool read() const
    {
        QSignalSpy refreshed(session->list(), &TokenList::refreshed);
        session->list()->refresh();
        return refreshed.wait(30'000) && !session->list()->error();
    }
    /// The first @p count listed tokens that are not the account's own.
    [[nodiscard]] QList<Token> others(int count) const
    {
        QList<Token> found;
        const QList<Token> listed = session->model()->tokens();
        for (const Token &token : listed) {
            if (found.size() < count && !session->isOwnToken(token.id)) found.append(token);
        }
        return found;
    }
    [[nodiscard]] Token ownToken() const
    {
        Token token;
        token.id = session->authenticator()->tokenId();
        token.name = QStringLiteral("own");
        return token;
    }
    [[nodiscard]] QWidget *dialog(const char *name) const { return window.findChild<QWidget *>(QLatin1String(name)); }
    /// The last thing told; an empty message if nothing was.
    [[nodiscard]] Message told() const { return messages.isEmpty() ? Message{} : messages.last(); }
    [[nodiscard]] int counted(const char *request) const
    {
        return QJsonDocument::fromJson(demo.statistics()).object().value(QLatin1String(request)).toInt();
    }

    QTemporaryDir folder;
    DemoProcess demo;
    Account account;
    HttpClient http;
    Keychain keychain{QStringLiteral("com.qernal.TokenManager.Test")};
    SecretCustody custody;
    SecretClipboard clipboard;
    QSettings settings;
    QList<Message> messages;
    std::unique_ptr<Session> session;
    QWidget window;
    TokenCommands *commands = nullptr;
};

/// The words of a command line of the demo service.
inline QStringList options(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// Presses the button that does what @p dialog is for.
inline void press(const QWidget *dialog)
{
    dialog->findChild<QPushButton *>(QStringLiteral("action"))->click();
}

} // namespace qernal
