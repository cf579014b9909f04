// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qernal {

class MainActions;
class TokenCommands;
class TokensPage;

/// Connects each action that concerns tokens with the command that does it for the tokens selected on @p page. What is
/// connected ends with the objects; nothing is owned.
void wireTokenActions(MainActions &actions, TokenCommands *commands, TokensPage *page);

} // namespace qernal
