// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replacement/placefiller.h"
#include "core/replacement/replacementplacesmodel.h"
#include "ui/places/replacepage.h"

QT_BEGIN_NAMESPACE
class QLayout;
class QPushButton;
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace qernal {

class EmptyState;
class NoteLabel;
class ProgressLine;

/// The second step: every known place of the old tokens, each to be filled by the program, or by the user, who copies
/// the new secret and says when it is done. What fails keeps no other from being filled.
///
/// Why more than 12 members: the widgets of one form.
class ReplacePlacesPage : public ReplacePage {
    Q_OBJECT
public:
    /// @p filler is not owned.
    ReplacePlacesPage(ReplacementBatch *batch, PlaceFiller *filler, QWidget *parent);

    /// A look at the files has begun, has come to @p files, or has ended (negative).
    void setLooking(qint64 files);

    void handleShown() override;
    void refresh() override;
    [[nodiscard]] QString actionText() const override;
    [[nodiscard]] bool isActionPossible() const override;
    void performAction() override;
    [[nodiscard]] bool canContinue() const override;

signals:
    /// Look through the files again, for what has changed.
    void lookRequested();
    void copyRequested(const QUuid &record);

private:
    void build();
    [[nodiscard]] QLayout *buildButtons();
    void handleFilled(const QUuid &id, const PlaceFiller::Outcome &outcome);
    void refreshSelection();
    void note(ReplacementPlace::Progress progress);
    void openFolder() const;
    /// The row that is selected; -1 for none.
    [[nodiscard]] int selectedRow() const;

    PlaceFiller *m_filler;
    ReplacementPlacesModel *m_model;
    ProgressLine *m_progress;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    NoteLabel *m_note;
    NoteLabel *m_summary;
    QPushButton *m_copy;
    QPushButton *m_done;
    QPushButton *m_leaveOut;
    QPushButton *m_openFolder;
    QPushButton *m_stop;
    bool m_looking = false;
};

} // namespace qernal
