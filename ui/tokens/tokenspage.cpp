// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenspage.h"

#include "ui/feedback/emptystate.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/progressline.h"
#include "ui/theme/theme.h"
#include "ui/tokens/statuschips.h"
#include "ui/tokens/tokentable.h"

#include <QPainter>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace qernal {

namespace {

constexpr int HandleWidth = 5;

/// A splitter whose handle is a line, with some room beside it that can be grabbed.
class LineSplitter : public QSplitter {
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override
    {
        class Handle : public QSplitterHandle {
        public:
            using QSplitterHandle::QSplitterHandle;

        protected:
            void paintEvent(QPaintEvent *) override
            {
                QPainter painter(this);
                const QRect line(0, 0, 1, height());
                painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line),
                                 themeColor(ThemeColor::Line, palette()));
            }
        };
        return new Handle(orientation(), this);
    }
};

} // namespace

TokensPage::TokensPage(QSettings *settings, Clock clock, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_clock(std::move(clock)),
      m_chips(new StatusChips(this)),
      m_progress(new ProgressLine(this)),
      m_splitter(new LineSplitter(this)),
      m_stack(new QStackedWidget(m_splitter)),
      m_table(new TokenTable(m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_details(new DetailsPanel(m_splitter))
{
    setObjectName(QStringLiteral("tokensPage"));
    build();
    connect(m_chips, &StatusChips::chosen, this, [this](std::optional<TokenStatus> status) {
        if (m_session) {
            m_session->filter()->setStatus(status);
            updateState();
        }
    });
    connect(m_table, &TokenTable::selectionChangedByAny, this, &TokensPage::updateDetails);
    connect(m_table, &TokenTable::menuRequested, this, &TokensPage::menuRequested);
    connect(m_table, &TokenTable::opened, this, [this] {
        m_openedWhileNarrow = true;
        applyDetailsVisibility();
        m_details->setFocus();
    });
    connect(m_empty, &EmptyState::clicked, this, [this] {
        switch (m_shown) {
        case Empty::NoMatch: clearFilters(); break;
        case Empty::Offline: emit retryRequested(); break;
        case Empty::Refused: emit signInAgainRequested(); break;
        default: emit createRequested(); break;
        }
    });
}

TokensPage::~TokensPage()
{
    delete m_binding;
}

void TokensPage::build()
{
    m_splitter->setObjectName(QStringLiteral("tokensSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(HandleWidth);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({760, space(300, this)});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumWidth(space(320, this));
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);

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

void TokensPage::setSession(Session *session)
{
    remember();
    delete m_binding;
    m_binding = nullptr;
    m_session = session;
    m_keptSelection.clear();
    m_wantedToken.clear();
    m_table->setModel(session == nullptr ? nullptr : session->filter());
    if (session != nullptr) {
        bind();
        restore();
    }
    updateChips();
    updateProgress();
    updateState();
    updateDetails();
}

void TokensPage::bind()
{
    m_binding = new QObject;
    QAbstractItemModel *filter = m_session->filter();
    connect(filter, &QAbstractItemModel::modelReset, m_binding, [this] { updateState(); });
    connect(filter, &QAbstractItemModel::rowsInserted, m_binding, [this] {
        updateState();
        trySelectWanted();
    });
    connect(filter, &QAbstractItemModel::rowsRemoved, m_binding, [this] { updateState(); });
    connect(filter, &QAbstractItemModel::layoutChanged, m_binding, [this] { updateState(); });
    connect(filter, &QAbstractItemModel::dataChanged, m_binding, [this] { updateDetails(); });
    TokenTableModel *model = m_session->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, m_binding, [this] { updateChips(); });
    }
    connect(model, &QAbstractItemModel::modelReset, m_binding, [this] { updateChips(); });
    connect(model, &TokenTableModel::countsChanged, m_binding, [this] { updateChips(); });
    TokenList *list = m_session->list();
    connect(list, &TokenList::stateChanged, m_binding, [this] {
        keepSelection();
        updateProgress();
        updateState();
    });
    connect(list, &TokenList::progress, m_binding, [this] { updateProgress(); });
    connect(list, &TokenList::refreshed, m_binding, [this] {
        if (m_table->selectedIds().isEmpty()) {
            m_table->selectIds(m_keptSelection);
        }
        trySelectWanted();
        updateProgress();
        updateState();
    });
}

QString TokensPage::settingsKey(const QString &what) const
{
    const Account &account = m_session->account();
    return QStringLiteral("window/%1/%2")
        .arg(account.demo ? QStringLiteral("demo") : account.id.toString(QUuid::WithoutBraces), what);
}

void TokensPage::remember()
{
    if (!m_session) {
        return;
    }
    m_settings->setValue(settingsKey(QStringLiteral("columns")), m_table->columns());
    m_settings->setValue(settingsKey(QStringLiteral("splitter")), m_splitter->saveState());
    const std::optional<TokenStatus> status = m_chips->current();
    m_settings->setValue(settingsKey(QStringLiteral("status")), status ? static_cast<int>(*status) : -1);
}

void TokensPage::restore()
{
    m_table->restoreColumns(m_settings->value(settingsKey(QStringLiteral("columns"))).toByteArray());
    const QByteArray splitter = m_settings->value(settingsKey(QStringLiteral("splitter"))).toByteArray();
    if (!splitter.isEmpty()) {
        m_splitter->restoreState(splitter);
        m_splitter->setHandleWidth(HandleWidth);
        m_splitter->setChildrenCollapsible(false);
    }
    const int status = m_settings->value(settingsKey(QStringLiteral("status")), -1).toInt();
    std::optional<TokenStatus> wanted;
    if (status >= 0 && status <= static_cast<int>(TokenStatus::NeverExpires)) {
        wanted = static_cast<TokenStatus>(status);
    }
    m_chips->setCurrent(wanted);
    m_session->filter()->setStatus(wanted);
    applyDetailsVisibility();
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
        tokens.append({model->tokenAt(source), model->statuses().at(source)});
    }
    return tokens;
}

QList<Token> TokensPage::selected() const
{
    QList<Token> tokens;
    if (!m_session || m_table->selectionModel() == nullptr) {
        return tokens;
    }
    const TokenTableModel *model = m_session->model();
    const QStringList ids = m_table->selectedIds();
    for (const QString &id : ids) {
        if (const int row = model->rowOf(id); row >= 0) {
            tokens << model->tokenAt(row);
        }
    }
    return tokens;
}

QString TokensPage::whyNoSecretOfSelected() const
{
    const QStringList ids = m_session ? m_table->selectedIds() : QStringList();
    return ids.size() == 1 ? whyNoSecret(m_session->model()->secretStateOf(ids.first())) : QString();
}

void TokensPage::selectToken(const QString &tokenId)
{
    m_wantedToken = tokenId;
    trySelectWanted();
}

void TokensPage::trySelectWanted()
{
    if (m_wantedToken.isEmpty() || !m_session) {
        return;
    }
    if (m_session->model()->rowOf(m_wantedToken) < 0) {
        return;
    }
    const QString id = std::exchange(m_wantedToken, {});
    m_table->selectIds({id});
    if (!m_table->selectedIds().contains(id)) {
        clearFilters();
        m_table->selectIds({id});
    }
}

void TokensPage::selectAll()
{
    m_table->selectAll();
    focusTable();
}

void TokensPage::focusTable()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_table->model() != nullptr && m_table->model()->rowCount() > 0) {
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    }
}

void TokensPage::setSearch(const QString &text)
{
    if (m_session) {
        m_session->filter()->setSearch(text);
        updateState();
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
    updateState();
}

void TokensPage::fillColumnsMenu(QMenu *menu)
{
    m_table->fillColumnsMenu(menu);
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

void TokensPage::keepSelection()
{
    if (m_session->list()->state() == TokenList::State::Loading) {
        m_keptSelection = m_table->selectedIds();
    }
}

} // namespace qernal
