// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace qernal {

class MainActions;
class TokensPage;

/// Connects the field @p search and the actions that fill it with the list of @p page, and the keys that lead from one
/// to the other. Nothing is owned, and all live as long as the window.
void wireSearch(const MainActions &actions, QLineEdit *search, TokensPage *page);

} // namespace qernal
