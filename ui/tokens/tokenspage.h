// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/tokens/tokenexport.h"
#include "ui/tokens/detailspanel.h"

#include <QPointer>
#include <QSettings>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace qernal {

class EmptyState;
class ProgressLine;
class StatusChips;
class TokenTable;

/// One account's tokens: chips, table, details, and what stands there while there is no table to show. Reads the
/// session's list and models; commands are the window's.
class TokensPage : public QWidget {
    Q_OBJECT
public:
    /// @p settings is not owned; columns, splitter and filter are remembered there for each account.
    TokensPage(QSettings *settings, Clock clock, QWidget *parent = nullptr);
    ~TokensPage() override;

    /// Shows the tokens of @p session; null empties the page. Not owned.
    void setSession(Session *session);
    /// Writes what is remembered of the current account.
    void remember();

    [[nodiscard]] QList<Token> selected() const;
    /// The tokens that search and status filter leave, in the order of the table.
    [[nodiscard]] QList<ListedToken> listed() const;
    /// Why the secret of the one selected token cannot be had; empty if it can, or if not one is selected.
    [[nodiscard]] QString whyNoSecretOfSelected() const;
    /// Selects @p tokenId as soon as it is listed, clearing the filters if they hide it.
    void selectToken(const QString &tokenId);
    void selectAll();
    void focusTable();

    void setSearch(const QString &text);
    void setDetailsWanted(bool wanted);
    [[nodiscard]] bool areDetailsShown() const;
    void fillColumnsMenu(QMenu *menu);
    /// "18 tokens", "3 of 18 tokens"; empty while nothing is loaded.
    [[nodiscard]] QString countsText() const;

    [[nodiscard]] DetailsPanel *details() const { return m_details; }

signals:
    void selectionChanged();
    /// Counts, age or state of the list changed.
    void listChanged();
    void menuRequested(const QPoint &globalPosition);
    void createRequested();
    void retryRequested();
    void signInAgainRequested();
    /// Search and status filter were cleared from here: the search field has to follow.
    void filtersCleared();

public slots:
    void clearFilters();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Empty { None, Loading, NoTokens, NoMatch, Offline, Refused };

    void build();
    void bind();
    void restore();
    void updateState();
    void updateChips();
    void updateDetails();
    void updateProgress();
    void applyDetailsVisibility();
    void keepSelection();
    void trySelectWanted();
    [[nodiscard]] Empty emptiness() const;
    [[nodiscard]] QString settingsKey(const QString &what) const;

    QSettings *m_settings;
    Clock m_clock;
    QPointer<Session> m_session;
    QObject *m_binding = nullptr; ///< context of the connections to the session
    StatusChips *m_chips;
    ProgressLine *m_progress;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    TokenTable *m_table;
    EmptyState *m_empty;
    DetailsPanel *m_details;
    Empty m_shown = Empty::None;
    QStringList m_keptSelection;
    QString m_wantedToken;
    bool m_detailsWanted = true;
    bool m_openedWhileNarrow = false;
};

} // namespace qernal
