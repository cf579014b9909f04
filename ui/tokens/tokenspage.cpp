// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenspage.h"

#include "ui/feedback/progressline.h"
#include "ui/theme/theme.h"
#include "ui/tokens/liststate.h"
#include "ui/tokens/notewriter.h"
#include "ui/tokens/selectedtokenreader.h"
#include "ui/tokens/statuschips.h"
#include "ui/tokens/tokencolumns.h"
#include "ui/tokens/tokenselection.h"
#include "ui/tokens/tokenssplitter.h"
#include "ui/tokens/tokentable.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace qernal {

TokensPage::TokensPage(QSettings *settings, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_chips(new StatusChips(this)),
      m_progress(new ProgressLine(this)),
      m_splitter(new TokensSplitter(this)),
      m_stack(new QStackedWidget(m_splitter)),
      m_table(new TokenTable(m_stack)),
      m_placeholder(new ListPlaceholder(m_stack)),
      m_details(new DetailsPanel(m_splitter)),
      m_noteWriter(new NoteWriter(m_details, this)),
      m_selection(new TokenSelection(m_table, this)),
      m_reader(new SelectedTokenReader(clock, this))
{
    setObjectName(QStringLiteral("tokensPage"));
    layOut();
    connectParts();
}

TokensPage::~TokensPage()
{
    delete m_binding;
}

void TokensPage::layOut()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);
    m_stack->setMinimumWidth(space(320, this));
    m_splitter->setSides(m_stack, m_details);

    auto *chips = new QVBoxLayout;
    chips->setContentsMargins(space(12, this), space(8, this), space(12, this), space(12, this));
    chips->addWidget(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(chips);
    layout->addWidget(m_splitter, 1);
}

void TokensPage::connectParts()
{
    connect(m_chips, &StatusChips::chosen, this, [this](std::optional<TokenStatus> status) {
        if (m_session) {
            m_session->filter()->setStatus(status);
            updateContent();
        }
    });
    connect(m_selection, &TokenSelection::changed, this, &TokensPage::updateDetails);
    connect(m_selection, &TokenSelection::hiddenByFilters, this, &TokensPage::clearFilters);
    connect(m_table, &TokenTable::menuRequested, this, &TokensPage::menuRequested);
    connect(m_table, &TokenTable::opened, this, &TokensPage::openDetails);
    connect(m_table, &TokenTable::doubleClickedRow, this, [this] {
        if (m_details->isVisible()) {
            emit editRequested();
        } else {
            openDetails();
        }
    });
    connect(m_table->columns(), &TokenColumns::datesShownChanged, this, [this](bool shown) {
        if (m_session) m_session->model()->setDatesShown(shown);
    });
    connect(m_details, &DetailsPanel::readRequested, m_reader, &SelectedTokenReader::read);
    connect(m_noteWriter, &NoteWriter::changed, this, &TokensPage::updateDetails);
    connect(m_noteWriter, &NoteWriter::message, this, &TokensPage::message);
    connect(m_noteWriter, &NoteWriter::messageOver, this, &TokensPage::messageOver);
    connect(m_reader, &SelectedTokenReader::changed, this, &TokensPage::updateDetails);
    connect(m_reader, &SelectedTokenReader::message, this, &TokensPage::message);
    connect(m_reader, &SelectedTokenReader::messageOver, this, &TokensPage::messageOver);
    connect(m_splitter, &TokensSplitter::detailsClosed, this, &TokensPage::focusTable);
    connect(m_placeholder, &ListPlaceholder::createRequested, this, &TokensPage::createRequested);
    connect(m_placeholder, &ListPlaceholder::clearFiltersRequested, this, &TokensPage::clearFilters);
    connect(m_placeholder, &ListPlaceholder::retryRequested, this, &TokensPage::retryRequested);
    connect(m_placeholder, &ListPlaceholder::signInAgainRequested, this, &TokensPage::signInAgainRequested);
}

void TokensPage::openDetails()
{
    m_splitter->openDetails();
    m_details->setFocus(Qt::ShortcutFocusReason);
}

void TokensPage::setSession(Session *session)
{
    remember();
    delete m_binding;
    m_binding = nullptr;
    m_session = session;
    // First, so that it hears of a removal while the table has the row selected.
    m_selection->setSession(session);
    m_table->setModel(session == nullptr ? nullptr : session->filter());
    m_reader->setSession(session);
    if (session != nullptr) {
        bind();
        restore();
    }
    updateChips();
    updateProgress();
    updateContent();
    updateDetails();
}

void TokensPage::bind()
{
    m_binding = new QObject;
    QAbstractItemModel *filter = m_session->filter();
    connect(filter, &QAbstractItemModel::modelReset, m_binding, [this] { updateContent(); });
    connect(filter, &QAbstractItemModel::rowsInserted, m_binding, [this] { updateContent(); });
    connect(filter, &QAbstractItemModel::rowsRemoved, m_binding, [this] { updateContent(); });
    connect(filter, &QAbstractItemModel::layoutChanged, m_binding, [this] { updateContent(); });
    connect(filter, &QAbstractItemModel::dataChanged, m_binding, [this] { updateDetails(); });
    TokenTableModel *model = m_session->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, m_binding, [this] { updateChips(); });
    }
    connect(model, &QAbstractItemModel::modelReset, m_binding, [this] { updateChips(); });
    connect(model, &TokenTableModel::countsChanged, m_binding, [this] { updateChips(); });
    connect(model, &TokenTableModel::timesRefreshed, m_binding, [this] { updateDetails(); });
    TokenList *list = m_session->list();
    const auto update = [this] {
        updateProgress();
        updateContent();
    };
    connect(list, &TokenList::stateChanged, m_binding, update);
    connect(list, &TokenList::refreshed, m_binding, update);
    connect(list, &TokenList::refreshed, m_binding, [this] { updateChips(); });
    connect(list, &TokenList::progress, m_binding, [this] { updateProgress(); });
}

void TokensPage::remember()
{
    if (!m_session) {
        return;
    }
    writeListState(m_settings, m_session->account(),
                   {m_table->columns()->state(), m_splitter->saveState(), m_chips->current()});
}

void TokensPage::restore()
{
    const ListState state = readListState(*m_settings, m_session->account());
    m_table->columns()->restore(state.columns);
    m_session->model()->setDatesShown(m_table->columns()->areDatesShown());
    m_splitter->restoreSizes(state.splitter);
    m_chips->setCurrent(state.status);
    m_session->filter()->setStatus(state.status);
}

QList<ListedToken> TokensPage::listed() const
{
    QList<ListedToken> tokens;
    if (!m_session) return tokens;
    const TokenTableModel *model = m_session->model();
    const TokenFilterModel *filter = m_session->filter();
    tokens.reserve(filter->rowCount());
    for (int row = 0; row < filter->rowCount(); ++row) {
        const int source = filter->mapToSource(filter->index(row, 0)).row();
        const Token token = model->tokenAt(source);
        tokens.append({.token = token,
                       .status = model->statuses().at(source),
                       .lastUsedAt = model->lastUseOf(token.id),
                       .note = m_noteWriter->note(token.id)});
    }
    return tokens;
}

QList<Token> TokensPage::selected() const
{
    return m_selection->tokens();
}

int TokensPage::count(TokenStatus status) const
{
    return m_session ? m_session->model()->statuses().count(status) : 0;
}

void TokensPage::editNote()
{
    if (selected().size() != 1) return;
    m_splitter->openDetails();
    m_details->editNote();
}

std::optional<SecretFacts> TokensPage::secretOfSelected() const
{
    const QList<Token> tokens = selected();
    return tokens.size() == 1 ? std::optional(secretFacts(*m_session->model(), tokens.first().id)) : std::nullopt;
}

void TokensPage::selectToken(const QString &tokenId)
{
    m_selection->select(tokenId);
}

void TokensPage::selectAll()
{
    m_table->selectAll();
    focusTable();
}

void TokensPage::focusTable()
{
    m_table->setFocus();
    m_table->selectCurrent();
}

void TokensPage::setSearch(const QString &text)
{
    if (m_session) {
        m_session->filter()->setSearch(text);
        updateContent();
    }
}

void TokensPage::clearFilters()
{
    if (!m_session) {
        return;
    }
    m_chips->setCurrent(std::nullopt);
    m_session->filter()->setStatus(std::nullopt);
    m_session->filter()->setSearch({});
    emit filtersCleared();
    updateContent();
}

void TokensPage::fillColumnsMenu(QMenu *menu)
{
    m_table->columns()->fillMenu(menu);
}

void TokensPage::setDetailsWanted(bool wanted)
{
    m_splitter->setDetailsWanted(wanted);
}

QString TokensPage::countsText() const
{
    if (!m_session || (m_session->model()->rowCount() == 0 && !m_session->list()->refreshedAt().isValid())) {
        return {};
    }
    const int all = m_session->model()->rowCount();
    const int shown = m_session->filter()->rowCount();
    return shown == all ? tr("%Ln token(s)", nullptr, all) : tr("%L1 of %Ln token(s)", nullptr, all).arg(shown);
}

void TokensPage::updateContent()
{
    const ListContent content = listContent(m_session);
    m_placeholder->setContentOf(m_session, content);
    if (ListPlaceholder::isTableShown(content)) {
        m_stack->setCurrentWidget(m_table);
    } else {
        m_stack->setCurrentWidget(m_placeholder);
    }
    m_splitter->setDetailsPossible(content == ListContent::Tokens);
    emit listChanged();
}

void TokensPage::updateChips()
{
    const TokenTableModel *model = m_session ? m_session->model() : nullptr;
    // A list that was never read has no counts: 0 would be a claim.
    const bool known = model != nullptr && (model->rowCount() > 0 || m_session->list()->refreshedAt().isValid());
    m_chips->setCount(std::nullopt, known ? std::optional(model->rowCount()) : std::nullopt);
    for (const auto status :
         {TokenStatus::Active, TokenStatus::ExpiringSoon, TokenStatus::Expired, TokenStatus::NeverExpires}) {
        m_chips->setCount(status, known ? std::optional(model->statuses().count(status)) : std::nullopt);
    }
    emit listChanged();
}

void TokensPage::updateDetails()
{
    const QList<Token> tokens = selected();
    if (tokens.isEmpty()) {
        m_details->showNothing();
    } else if (tokens.size() == 1) {
        const Token &token = tokens.first();
        const TokenTableModel *model = m_session->model();
        // What the row says and what the panel says are counted from one moment.
        m_details->showToken({.token = token,
                              .status = model->statusOf(token),
                              .secret = secretFacts(*model, token.id),
                              .lastUsedAt = model->lastUseOf(token.id),
                              .now = model->timesAt(),
                              .readAt = m_reader->readAt(token.id),
                              .reading = m_reader->isReading(token.id),
                              .replacement = model->markOf(token.id).sentence,
                              .note = m_noteWriter->note(token.id)});
    } else {
        m_details->showSelection(selectionFacts(tokens, *m_session->model()));
    }
    emit selectionChanged();
}

void TokensPage::updateProgress()
{
    if (!m_session || m_session->list()->state() != TokenList::State::Loading) {
        m_progress->rest();
        return;
    }
    m_progress->setProgress(m_session->model()->rowCount(), m_session->list()->total().value_or(0));
}

} // namespace qernal
