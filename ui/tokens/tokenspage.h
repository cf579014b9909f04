// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/tokens/tokenexport.h"
#include "ui/feedback/message.h"
#include "ui/tokens/detailspanel.h"
#include "ui/tokens/listplaceholder.h"

#include <QPointer>
#include <QSettings>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedWidget;
QT_END_NAMESPACE

namespace qernal {

class NoteWriter;
class ProgressLine;
class SelectedTokenReader;
class StatusChips;
class TokenSelection;
class TokensSplitter;
class TokenTable;

/// One account's tokens: chips, table, details, and what stands there while there is no table to show. Reads the
/// session's list and models; commands are the window's.
///
/// Why more than 15 public functions: what the window's actions do with the list, one each.
/// Why more than 12 members: the parts that it puts together.
class TokensPage : public QWidget {
    Q_OBJECT
public:
    /// @p settings is not owned; columns, splitter and filter are remembered there for each account.
    TokensPage(QSettings *settings, const Clock &clock, QWidget *parent = nullptr);
    ~TokensPage() override;

    /// Shows the tokens of @p session; null empties the page. Not owned.
    void setSession(Session *session);
    /// Writes what is remembered of the current account.
    void remember();

    [[nodiscard]] QList<Token> selected() const;
    /// The tokens that search and status filter leave, in the order of the table.
    [[nodiscard]] QList<ListedToken> listed() const;
    /// How many tokens have @p status, whatever is shown.
    [[nodiscard]] int count(TokenStatus status) const;
    /// What is known of the secret of the one selected token; nothing if not one is selected.
    [[nodiscard]] std::optional<SecretFacts> secretOfSelected() const;
    /// Selects @p tokenId as soon as it is listed, clearing the filters if they hide it.
    void selectToken(const QString &tokenId);
    void selectAll();
    void focusTable();

    void setSearch(const QString &text);
    void setDetailsWanted(bool wanted);
    void fillColumnsMenu(QMenu *menu);
    /// "18 tokens", "3 of 18 tokens"; empty while nothing is loaded.
    [[nodiscard]] QString countsText() const;

    [[nodiscard]] DetailsPanel *details() const { return m_details; }
    [[nodiscard]] NoteWriter *noteWriter() const { return m_noteWriter; }

signals:
    void selectionChanged();
    /// Counts, age or state of the list changed.
    void listChanged();
    void menuRequested(const QPoint &globalPosition);
    void createRequested();
    /// A row was double-clicked while its details show.
    void editRequested();
    void retryRequested();
    void signInAgainRequested();
    /// Search and status filter were cleared from here: the search field has to follow.
    void filtersCleared();
    void message(const qernal::Message &message);
    /// What the message of @p topic said is over.
    void messageOver(const QString &topic);

public slots:
    void clearFilters();
    /// Opens the details, and in them the note of the one selected token.
    void editNote();

private:
    void layOut();
    void connectParts();
    void openDetails();
    void bind();
    void restore();
    void updateContent();
    void updateChips();
    void updateDetails();
    void updateProgress();

    QSettings *m_settings;
    QPointer<Session> m_session;
    QObject *m_binding = nullptr; ///< context of the connections to the session
    StatusChips *m_chips;
    ProgressLine *m_progress;
    TokensSplitter *m_splitter;
    QStackedWidget *m_stack;
    TokenTable *m_table;
    ListPlaceholder *m_placeholder;
    DetailsPanel *m_details;
    NoteWriter *m_noteWriter;
    TokenSelection *m_selection;
    SelectedTokenReader *m_reader;
};

} // namespace qernal
