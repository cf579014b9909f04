// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/placesdialog.h"

#include "core/places/placesmodel.h"
#include "core/places/placewords.h"
#include "ui/feedback/clearbutton.h"
#include "ui/feedback/emptystate.h"
#include "ui/feedback/notelabel.h"
#include "ui/feedback/progressline.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace qernal {

namespace {

const auto LeaveOutKey = QStringLiteral("places/leaveOutIgnored");

} // namespace

PlacesDialog::PlacesDialog(PlaceIndex *index, QSettings *settings, QWidget *parent)
    : QDialog(parent),
      m_index(index),
      m_settings(settings),
      m_folders(new FolderList(settings, this)),
      m_model(new PlacesModel(index, this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_leaveOut(new QCheckBox(tr("Leave out files that &git ignores"), this)),
      m_filter(new QLineEdit(this)),
      m_progress(new ProgressLine(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QTreeView(m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_warnings(new NoteLabel({}, ThemeColor::ExpiringSoon, this)),
      m_summary(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_look(new QPushButton(this)),
      m_openFolder(new QPushButton(tr("&Open folder"), this)),
      m_copyPath(new QPushButton(tr("&Copy path"), this)),
      m_show(new QPushButton(tr("Show &token"), this)),
      m_replace(new QPushButton(tr("Re&place…"), this))
{
    setObjectName(QStringLiteral("placesDialog"));
    setWindowTitle(tr("Where are tokens used?"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(space(860, this), space(600, this));
    connect(m_index, &PlaceIndex::changed, this, &PlacesDialog::refresh);
    connect(m_index, &PlaceIndex::finished, this, &PlacesDialog::refresh);
    connect(m_index, &PlaceIndex::progress, this, [this](qint64 files) {
        if (!m_index->isScanning()) return;
        m_progress->setProgress(0, 0);
        m_summary->setText(tr("Looking… %1 files so far").arg(QLocale().toString(files)));
    });
    connect(m_folders, &FolderList::changed, this, &PlacesDialog::look);
    connect(m_leaveOut, &QCheckBox::toggled, this, [this](bool wanted) {
        m_settings->setValue(LeaveOutKey, wanted);
        look();
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_index->isScanning()) {
            m_index->cancel();
        } else {
            look();
        }
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filtered->setFilterFixedString(words);
        refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlacesDialog::refreshSelection);
    connect(m_view, &QTreeView::activated, this, &PlacesDialog::openFolder);
    connect(m_openFolder, &QPushButton::clicked, this, &PlacesDialog::openFolder);
    connect(m_copyPath, &QPushButton::clicked, this, &PlacesDialog::copyPath);
    connect(m_show, &QPushButton::clicked, this, [this] { emit tokenChosen(selected(PlacesModel::TokenIdRole)); });
    connect(m_replace, &QPushButton::clicked, this,
            [this] { emit replaceRequested(selected(PlacesModel::TokenIdRole)); });
    refresh();
}

void PlacesDialog::build()
{
    m_leaveOut->setObjectName(QStringLiteral("leaveOutIgnored"));
    m_leaveOut->setChecked(m_settings->value(LeaveOutKey, false).toBool());
    m_filter->setObjectName(QStringLiteral("placesFilter"));
    m_filter->setPlaceholderText(tr("Filter by token, file or kind"));
    m_filter->setAccessibleName(tr("Filter the places"));
    addClearButton(m_filter);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortLocaleAware(true);
    m_view->setObjectName(QStringLiteral("places"));
    m_view->setAccessibleName(tr("Places where tokens are used"));
    m_view->setModel(m_filtered);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(PlacesModel::TokenName, Qt::AscendingOrder);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(PlacesModel::File, QHeaderView::Stretch);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_warnings->setObjectName(QStringLiteral("placeWarnings"));
    m_warnings->keepLines(2);
    m_summary->setObjectName(QStringLiteral("placesSummary"));
    m_look->setObjectName(QStringLiteral("lookAgain"));

    auto *layout = new QVBoxLayout(this);
    const int edge = space(16, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(8, this));
    layout->addWidget(new NoteLabel(tr("Files in these folders are searched for the IDs of your tokens. A secret is "
                                       "neither kept nor shown."),
                                    ThemeColor::SecondaryText, this));
    layout->addWidget(m_folders);
    layout->addWidget(m_leaveOut);
    layout->addWidget(m_filter);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_warnings);
    layout->addWidget(m_summary);
    layout->addLayout(buildButtons());
}

QLayout *PlacesDialog::buildButtons()
{
    m_openFolder->setObjectName(QStringLiteral("openFolder"));
    m_copyPath->setObjectName(QStringLiteral("copyPath"));
    m_show->setObjectName(QStringLiteral("showToken"));
    m_replace->setObjectName(QStringLiteral("replaceFound"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(8, this));
    for (QPushButton *button : {m_look, m_openFolder, m_copyPath, m_show, m_replace}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(close);
    return row;
}

void PlacesDialog::setTokens(const QHash<QUuid, QString> &tokens)
{
    m_model->setTokenNames(tokens);
    const bool others = m_tokens.keys() != tokens.keys();
    m_tokens = tokens;
    if (others) look();
}

void PlacesDialog::setFilter(const QString &words)
{
    m_filter->setText(words);
}

void PlacesDialog::look()
{
    if (m_tokens.isEmpty() || m_folders->folders().isEmpty()) return refresh();
    QStringList ids;
    for (auto token = m_tokens.keyBegin(); token != m_tokens.keyEnd(); ++token)
        ids.append(token->toString(QUuid::WithoutBraces));
    m_index->scan(m_folders->folders(), ids, m_leaveOut->isChecked());
    refresh();
}

void PlacesDialog::refresh()
{
    const bool scanning = m_index->isScanning();
    m_look->setText(scanning ? tr("&Stop") : tr("&Look again"));
    m_look->setEnabled(scanning || !m_folders->folders().isEmpty());
    if (!scanning) m_progress->rest();
    if (!scanning && m_index->scannedAt().isValid()) {
        const QString when = QLocale().toString(m_index->scannedAt().toLocalTime().time(), QLocale::ShortFormat);
        QString summary = tr("%1 As of %2.").arg(scanSummary(m_index->places(), m_index->counts()), when);
        if (m_index->leftOut() > 0)
            summary += QLatin1Char(' ') +
                       tr("%n places that git ignores are left out.", nullptr, static_cast<int>(m_index->leftOut()));
        m_summary->setText(summary);
    } else if (!scanning) {
        m_summary->setText(m_index->places().isEmpty() ? QString() : tr("Stopped before all files were read."));
    }
    if (m_index->places().isEmpty()) {
        m_empty->setContent(QStringLiteral("nomatch"), scanning ? tr("Nothing found yet") : tr("No token found"),
                            m_folders->folders().isEmpty()
                                ? tr("Add the folders of your projects.")
                                : tr("No file in these folders holds the ID of one of your tokens."),
                            {});
    } else if (m_filtered->rowCount() == 0) {
        m_empty->setContent(QStringLiteral("nomatch"), tr("No match"),
                            tr("No place contains “%1”.").arg(m_filter->text()), {});
    }
    m_stack->setCurrentWidget(m_filtered->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    refreshSelection();
}

void PlacesDialog::refreshSelection()
{
    const QModelIndex current = m_view->selectionModel()->currentIndex();
    const bool any = current.isValid() && m_view->selectionModel()->isSelected(current);
    for (QPushButton *button : {m_openFolder, m_copyPath, m_show, m_replace})
        button->setEnabled(any);
    m_warnings->setText(any ? current.data(PlacesModel::WarningsRole).toStringList().join(u' ') : QString());
}

QString PlacesDialog::selected(int role) const
{
    return m_view->selectionModel()->currentIndex().data(role).toString();
}

void PlacesDialog::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(selected(PlacesModel::PathRole)).path()));
}

void PlacesDialog::copyPath() const
{
    QGuiApplication::clipboard()->setText(selected(PlacesModel::PathRole));
}

} // namespace qernal
