// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replaceplacespage.h"

#include "ui/feedback/emptystate.h"
#include "ui/feedback/notelabel.h"
#include "ui/feedback/progressline.h"
#include "ui/places/replacementwords.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace qernal {

using Progress = ReplacementPlace::Progress;

ReplacePlacesPage::ReplacePlacesPage(ReplacementBatch *batch, PlaceFiller *filler, QWidget *parent)
    : ReplacePage(batch, parent),
      m_filler(filler),
      m_model(new ReplacementPlacesModel(this)),
      m_progress(new ProgressLine(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QTreeView(m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_note(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_summary(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_copy(new QPushButton(tr("Co&py new secret"), this)),
      m_done(new QPushButton(tr("&I have done this"), this)),
      m_leaveOut(new QPushButton(tr("Leave &out"), this)),
      m_openFolder(new QPushButton(tr("Open fol&der"), this)),
      m_stop(new QPushButton(tr("&Stop the tool"), this))
{
    build();
    connect(m_filler, &PlaceFiller::filled, this, &ReplacePlacesPage::handleFilled);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReplacePage::actionChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReplacePlacesPage::refreshSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReplacePlacesPage::refreshSelection);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const int row = selectedRow();
        const QList<Replacement> open = this->batch()->open();
        const QUuid id = row >= 0 ? m_model->entry(row).replacement : open.size() == 1 ? open.first().id : QUuid();
        if (!id.isNull()) emit copyRequested(this->batch()->replacer()->recordOf(id));
    });
    connect(m_done, &QPushButton::clicked, this, [this] { note(Progress::DoneByUser); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        const int row = selectedRow();
        if (row < 0) return;
        const bool left = m_model->entry(row).place.progress == Progress::LeftOut;
        note(left ? Progress::Open : Progress::LeftOut);
    });
    connect(m_openFolder, &QPushButton::clicked, this, &ReplacePlacesPage::openFolder);
    connect(m_stop, &QPushButton::clicked, m_filler, &PlaceFiller::cancelTools);
    ReplacePlacesPage::refresh();
}

void ReplacePlacesPage::build()
{
    m_view->setObjectName(QStringLiteral("replacementPlaces"));
    m_view->setAccessibleName(tr("Places that use the old token"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ReplacementPlacesModel::Where, QHeaderView::Stretch);
    m_view->setColumnHidden(ReplacementPlacesModel::TokenName, batch()->size() == 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_note->setObjectName(QStringLiteral("placeNote"));
    m_note->keepLines(2);
    m_summary->setObjectName(QStringLiteral("replacementSummary"));
    m_stop->setObjectName(QStringLiteral("stopTool"));
    m_stop->setToolTip(
        tr("The tools that are being given the secret are ended; the secret may have arrived all the same."));
    m_stop->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(8, this));
    auto *intro = plainLabel(tr("What is ticked gets the new secret from this program. For anything else, copy the new "
                                "secret, put it there yourself and say so."),
                             this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(space(8, this));
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_stop, 0, Qt::AlignTop);
    layout->addLayout(noteRow);
    layout->addLayout(buildButtons());
    layout->addWidget(m_summary);
}

QLayout *ReplacePlacesPage::buildButtons()
{
    m_copy->setObjectName(QStringLiteral("copyNewSecret"));
    m_done->setObjectName(QStringLiteral("doneByUser"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_openFolder->setObjectName(QStringLiteral("openPlaceFolder"));
    auto *look = new QPushButton(tr("Loo&k again"), this);
    look->setObjectName(QStringLiteral("lookForPlaces"));
    connect(look, &QPushButton::clicked, this, &ReplacePlacesPage::lookRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(8, this));
    for (QPushButton *button : {m_copy, m_done, m_leaveOut, m_openFolder, look}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void ReplacePlacesPage::handleShown()
{
    emit lookRequested();
    m_view->setFocus();
}

void ReplacePlacesPage::setLooking(qint64 files)
{
    const bool wasLooking = std::exchange(m_looking, files >= 0);
    if (m_looking) {
        m_progress->setProgress(0, 0);
        m_summary->setText(tr("Looking… %1 files so far").arg(QLocale().toString(files)));
    } else {
        m_progress->rest();
    }
    if (m_looking != wasLooking) refresh();
}

void ReplacePlacesPage::refresh()
{
    const QList<Replacement> open = batch()->open();
    m_model->setReplacements(open);
    qsizetype places = 0;
    qsizetype left = 0;
    for (const Replacement &replacement : open) {
        places += replacement.places.size();
        left += replacement.openPlaces();
    }
    if (!m_looking && places > 0) {
        const QLocale locale;
        m_summary->setText(
            tr("%1 of %2 places have the new token.").arg(locale.toString(places - left), locale.toString(places)));
    } else if (!m_looking) {
        m_summary->clear();
    }
    m_empty->setContent(QStringLiteral("nomatch"), m_looking ? tr("Nothing found yet") : tr("No place is known"),
                        tr("No file in your folders holds the old secret. Copy the new one to where it is used; "
                           "Tools, “Where is it used?” has the folders."),
                        {});
    m_stack->setCurrentWidget(places > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    refreshSelection();
    emit actionChanged();
}

int ReplacePlacesPage::selectedRow() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void ReplacePlacesPage::refreshSelection()
{
    const int row = selectedRow();
    const std::optional<ReplacementPlace> place = row < 0 ? std::nullopt : std::optional(m_model->entry(row).place);
    const QModelIndex index = m_model->index(row, 0);
    const QString problem = place ? index.data(ReplacementPlacesModel::ProblemRole).toString() : QString();
    QString note = problem;
    if (place && problem.isEmpty() && place->kind == ReplacementPlace::Kind::Environment) {
        note = tr("This program was started with the old token in QERNAL_TOKEN. Change it where your session sets it.");
    }
    m_note->setText(note);
    m_note->setColor(problem.isEmpty() ? ThemeColor::SecondaryText : ThemeColor::Expired);
    m_done->setEnabled(place && place->progress != Progress::Filled && place->progress != Progress::DoneByUser);
    m_leaveOut->setEnabled(place && (place->progress == Progress::Open || place->progress == Progress::LeftOut));
    m_leaveOut->setText(place && place->progress == Progress::LeftOut ? tr("&Take in again") : tr("Leave &out"));
    m_openFolder->setEnabled(place && place->kind == ReplacementPlace::Kind::File);
    m_copy->setEnabled(place || batch()->open().size() == 1);
    m_stop->setVisible(m_filler->isToolRunning());
}

QString ReplacePlacesPage::actionText() const
{
    const auto count = static_cast<int>(m_model->toFill().size());
    return count > 0 ? tr("&Fill %n places", nullptr, count) : tr("&Continue");
}

bool ReplacePlacesPage::isActionPossible() const
{
    // What is still being looked for must not be passed over by a key that was meant for it.
    return !m_model->isBusy() && (!m_looking || !m_model->toFill().isEmpty());
}

bool ReplacePlacesPage::canContinue() const
{
    // Where nothing is left to fill the button itself leads on.
    return !m_model->isBusy() && (m_looking || !m_model->toFill().isEmpty());
}

void ReplacePlacesPage::performAction()
{
    const QList<ReplacementPlacesModel::Entry> entries = m_model->toFill();
    if (entries.isEmpty()) {
        emit nextStepRequested();
        return;
    }
    for (const ReplacementPlacesModel::Entry &entry : entries) {
        m_model->setBusy(entry.replacement, entry.place, true);
        m_filler->fill(entry.replacement, entry.place, batch()->replacer()->recordOf(entry.replacement));
    }
    refreshSelection();
}

void ReplacePlacesPage::handleFilled(const QUuid &id, const PlaceFiller::Outcome &outcome)
{
    m_model->setBusy(id, outcome.place, false);
    m_model->setProblem(id, outcome.place, problemText(outcome));
    refresh();
}

void ReplacePlacesPage::note(Progress progress)
{
    const int row = selectedRow();
    if (row < 0) return;
    const ReplacementPlacesModel::Entry entry = m_model->entry(row);
    auto replacement = batch()->replacer()->journal()->replacement(entry.replacement);
    if (!replacement) return;
    ReplacementPlace place = entry.place;
    place.progress = progress;
    replacement->note(place);
    batch()->replacer()->setPlaces(entry.replacement, replacement->places);
    refresh();
}

void ReplacePlacesPage::openFolder() const
{
    const int row = selectedRow();
    if (row < 0) return;
    const QString path = m_model->index(row, 0).data(ReplacementPlacesModel::PathRole).toString();
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
}

} // namespace qernal
