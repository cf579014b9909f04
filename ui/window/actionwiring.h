// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qernal {

class CheckUpCommands;
class HandOffCommands;
class MainActions;
class NoteTransfer;
class ReplacementCommands;
class TokenCommands;
class TokenUsage;
class TokensPage;

/// Connects each action that concerns tokens with the command that does it for the tokens selected on @p page. What is
/// connected ends with the objects; nothing is owned.
void wireTokenActions(MainActions &actions, TokenCommands *commands, TokensPage *page);

/// Connects the actions that carry notes to a file and back.
void wireNotes(const MainActions &actions, NoteTransfer *transfer);

/// Connects *Where is it used?*, *Use secret with…*, *Identify a token…* and *Replace…*, and what they lead to.
void wireUsage(const MainActions &actions, TokenUsage *usage, HandOffCommands *handOff, TokenCommands *commands,
               ReplacementCommands *replacements, TokensPage *page);

/// Connects what mends a finding of the check-up with the commands that do it.
void wireCheckUp(const MainActions &actions, CheckUpCommands *checkUp, TokenCommands *commands,
                 ReplacementCommands *replacements, TokensPage *page);

} // namespace qernal
