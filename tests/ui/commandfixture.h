// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sessionstack.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/commands/tokencommands.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QWidget>

namespace qernal {

/// TokenCommands on a real session with a demo service of its own; collects its messages and finds its dialogs.
struct CommandFixture : SessionStack {
    /// @p ledger: another place for the custody's records.
    explicit CommandFixture(const QStringList &arguments = {}, const QString &ledger = {})
        : SessionStack(arguments, ledger),
          settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        session = makeSession();
        commands = new TokenCommands(&custody, &clipboard, &settings, systemClock(), &window);
        commands->setSession(session.get());
        QObject::connect(commands, &TokenCommands::message, &window,
                         [this](const Message &message) { messages.append(message); });
        window.show();
    }

    [[nodiscard]] bool read() const { return refresh(*session); }
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
    /// An empty message if there was none.
    [[nodiscard]] Message lastMessage() const { return messages.isEmpty() ? Message{} : messages.last(); }

    SecretClipboard clipboard;
    QSettings settings;
    QList<Message> messages;
    std::unique_ptr<Session> session;
    QWidget window;
    TokenCommands *commands = nullptr;
};

/// Presses the button that does what @p dialog is for; types the number before, where it asks for one.
inline void press(const QWidget *dialog)
{
    auto *number = dialog->findChild<QLineEdit *>(QStringLiteral("number"));
    if (number) number->setText(number->placeholderText());
    dialog->findChild<QPushButton *>(QStringLiteral("action"))->click();
}

/// Opens *New token*, types @p name and presses *Create token*.
inline void create(const CommandFixture &fixture, const QString &name)
{
    fixture.commands->createToken();
    const QWidget *dialog = fixture.dialog("newTokenDialog");
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(name);
    press(dialog);
}

} // namespace qernal
