// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/emptystate.h"

namespace qernal {

class Session;

/// Why a list has no rows to show, or that it has some.
enum class ListContent : quint8 {
    Tokens,   ///< rows are shown
    Loading,  ///< none has come yet; the table stands there without rows
    NoTokens, ///< the account has none
    NoMatch,  ///< search and status filter leave none
    Offline,  ///< the list could not be read
    Refused,  ///< the sign-in no longer works
};

/// What the list of @p session holds; Loading for null.
[[nodiscard]] ListContent listContent(const Session *session);

/// What stands in the table's place where there are no rows: why, and one button that leads on.
class ListPlaceholder : public EmptyState {
    Q_OBJECT
public:
    explicit ListPlaceholder(QWidget *parent = nullptr);

    /// Says why @p session lists nothing, where @p content is no reason to show the table instead.
    void setContentOf(const Session *session, ListContent content);
    /// True where the table is shown for @p content, with or without rows.
    [[nodiscard]] static bool isTableShown(ListContent content);

signals:
    void createRequested();
    void clearFiltersRequested();
    void retryRequested();
    void signInAgainRequested();

private:
    ListContent m_content = ListContent::Loading;
};

} // namespace qernal
