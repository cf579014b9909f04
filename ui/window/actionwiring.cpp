// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionwiring.h"

#include "core/tokens/spreadsheettext.h"
#include "ui/commands/notetransfer.h"
#include "ui/commands/tokencommands.h"
#include "ui/tokens/notewriter.h"
#include "ui/tokens/tokenspage.h"
#include "ui/window/checkupcommands.h"
#include "ui/window/handoffcommands.h"
#include "ui/window/mainactions.h"
#include "ui/window/replacementcommands.h"
#include "ui/window/tokenusage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

namespace qernal {

namespace {

/// @p text as one cell of a table: in one line, and no formula for the spreadsheet that it is pasted into.
QString cell(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\t\\r\\n\\v\\f\\x{85}\\x{2028}\\x{2029}]+"));
    return spreadsheetText(text.replace(breaks, QStringLiteral(" ")));
}

void copyNames(const QList<Token> &tokens)
{
    QStringList lines;
    for (const Token &token : tokens)
        lines << cell(token.name) + QLatin1Char('\t') + cell(token.id);
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void actOnSecret(const MainActions &actions, TokenCommands *commands, SecretAction action, const Token &token)
{
    switch (action) {
    case SecretAction::Store: commands->keepSecret(token); break;
    case SecretAction::Copy: actions.copySecret->trigger(); break;
    case SecretAction::HandOn: actions.useSecret->trigger(); break;
    case SecretAction::Check: actions.checkSecret->trigger(); break;
    case SecretAction::Remove: actions.removeFromKeychain->trigger(); break;
    case SecretAction::Add: commands->addSecret(token); break;
    case SecretAction::Regenerate: actions.regenerate->trigger(); break;
    }
}

} // namespace

void wireTokenActions(MainActions &actions, TokenCommands *commands, TokensPage *page)
{
    using Command = void (TokenCommands::*)(const Token &);
    QObject::connect(actions.create, &QAction::triggered, commands, &TokenCommands::createToken);
    QObject::connect(actions.revoke, &QAction::triggered, commands, [=] { commands->revoke(page->selected()); });
    const auto onOne = [=](QAction *action, Command command) {
        QObject::connect(action, &QAction::triggered, commands, [=] {
            const QList<Token> tokens = page->selected();
            if (tokens.size() == 1) (commands->*command)(tokens.first());
        });
    };
    QObject::connect(actions.createLike, &QAction::triggered, commands, [=] {
        const QList<Token> tokens = page->selected();
        if (tokens.size() == 1) commands->createLike(tokens.first(), page->noteWriter()->note(tokens.first().id).text);
    });
    QObject::connect(actions.revokeExpired, &QAction::triggered, commands, &TokenCommands::revokeExpired);
    QObject::connect(page, &TokensPage::listChanged, &actions,
                     [=, all = &actions] { all->setExpired(page->count(TokenStatus::Expired)); });
    QObject::connect(actions.editNote, &QAction::triggered, page, &TokensPage::editNote);
    QObject::connect(commands, &TokenCommands::noteEntered, page->noteWriter(), &NoteWriter::write);
    QObject::connect(commands, &TokenCommands::revoked, page->noteWriter(), &NoteWriter::forget);
    onOne(actions.edit, &TokenCommands::edit);
    onOne(actions.regenerate, &TokenCommands::regenerate);
    onOne(actions.copySecret, &TokenCommands::copySecret);
    onOne(actions.checkSecret, &TokenCommands::checkSecret);
    onOne(actions.removeFromKeychain, &TokenCommands::removeFromKeychain);
    QObject::connect(actions.copy, &QAction::triggered, page, [page] { copyNames(page->selected()); });
    QObject::connect(actions.clearFilters, &QAction::triggered, page, &TokensPage::clearFilters);
    QObject::connect(actions.selectAll, &QAction::triggered, page, &TokensPage::selectAll);
    QObject::connect(actions.details, &QAction::toggled, page, &TokensPage::setDetailsWanted);

    DetailsPanel *details = page->details();
    QObject::connect(&actions, &MainActions::updated, details, &DetailsPanel::setWhyNoService);
    QObject::connect(details, &DetailsPanel::copyRequested, page,
                     [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(
        details, &DetailsPanel::secretActionRequested, commands,
        [=, all = &actions](SecretAction action, const Token &token) { actOnSecret(*all, commands, action, token); });
    QObject::connect(details, &DetailsPanel::resumeRequested, actions.replace, &QAction::trigger);
    QObject::connect(details, &DetailsPanel::revokeRequested, actions.revoke, &QAction::trigger);
    QObject::connect(details, &DetailsPanel::copyNamesRequested, actions.copy, &QAction::trigger);
}

void wireNotes(const MainActions &actions, NoteTransfer *transfer)
{
    QObject::connect(actions.exportNotes, &QAction::triggered, transfer, &NoteTransfer::askExport);
    QObject::connect(actions.importNotes, &QAction::triggered, transfer, &NoteTransfer::askImport);
}

void wireUsage(const MainActions &actions, TokenUsage *usage, HandOffCommands *handOff, TokenCommands *commands,
               ReplacementCommands *replacements, TokensPage *page)
{
    QObject::connect(actions.usage, &QAction::triggered, usage, [=] {
        const QList<Token> tokens = page->selected();
        usage->showPlaces(tokens.size() == 1 ? std::optional(tokens.first()) : std::nullopt);
    });
    QObject::connect(actions.useSecret, &QAction::triggered, handOff, [=] {
        const QList<Token> tokens = page->selected();
        if (tokens.size() == 1) handOff->open(tokens.first());
    });
    QObject::connect(actions.identify, &QAction::triggered, usage, &TokenUsage::identify);
    QObject::connect(actions.replace, &QAction::triggered, replacements,
                     [=] { replacements->replace(page->selected()); });
    QObject::connect(usage, &TokenUsage::showRequested, page, &TokensPage::selectToken);
    QObject::connect(usage, &TokenUsage::regenerateRequested, commands, &TokenCommands::regenerate);
    QObject::connect(usage, &TokenUsage::revokeRequested, commands,
                     [commands](const Token &token) { commands->revoke({token}); });
}

void wireCheckUp(const MainActions &actions, CheckUpCommands *checkUp, TokenCommands *commands,
                 ReplacementCommands *replacements, TokensPage *page)
{
    QObject::connect(actions.checkUp, &QAction::triggered, checkUp, &CheckUpCommands::open);
    QObject::connect(checkUp, &CheckUpCommands::replaceRequested, replacements,
                     [replacements](const Token &token) { replacements->replace({token}); });
    QObject::connect(checkUp, &CheckUpCommands::regenerateRequested, commands, &TokenCommands::regenerate);
    QObject::connect(checkUp, &CheckUpCommands::editRequested, commands, &TokenCommands::edit);
    QObject::connect(checkUp, &CheckUpCommands::revokeRequested, commands,
                     [commands](const Token &token) { commands->revoke({token}); });
    QObject::connect(checkUp, &CheckUpCommands::showRequested, page, &TokensPage::selectToken);
    QObject::connect(checkUp, &CheckUpCommands::noteRequested, page, [page](const QString &tokenId) {
        page->selectToken(tokenId);
        page->editNote();
    });
}

} // namespace qernal
