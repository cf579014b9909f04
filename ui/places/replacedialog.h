// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/places/placeindex.h"
#include "core/replacement/placefiller.h"
#include "core/replacement/replacementbatch.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSettings;
class QStackedWidget;
QT_END_NAMESPACE

namespace qernal {

class FilledButton;
class ReplaceCheckPage;
class ReplacementSteps;
class ReplacePage;
class ReplacePlacesPage;

/// *Replace…*: leads one replacement, or several at once, through their four steps. It can be closed at any of them and
/// opened again: it begins where the journal says.
///
/// Why more than 12 members: the widgets of one form, and what they are given.
class ReplaceDialog : public QDialog {
    Q_OBJECT
public:
    /// What the dialog uses; nothing is owned.
    struct Parts {
        Replacer *replacer;
        PlaceFiller *filler;
        PlaceLedger *ledger; ///< null: only what is found in files is known
        QSettings *settings;
        Clock clock;
        std::optional<CliConfig> cliConfig;
    };

    ReplaceDialog(const Parts &parts, const QList<Replacement> &replacements, QWidget *parent);

    /// True if @p id goes through its steps here.
    [[nodiscard]] bool concerns(const QUuid &id) const;

signals:
    /// Copy the secret of @p record. Emitted within the input event that asked for it.
    void copyRequested(const QUuid &record);

private:
    void build();
    void showPage(int step);
    [[nodiscard]] ReplacePage *page() const;
    void refresh();
    void refreshButtons();
    void look();
    [[nodiscard]] QList<FilledPlace> filledWithOld(const Replacement &replacement) const;
    /// The folders of the files that the program has filled with an old secret, wherever they are.
    [[nodiscard]] QList<ScanFolder> foldersOfFilled() const;
    void handleLooked();
    void askToCancel();
    [[nodiscard]] int firstStep() const;

    Parts m_parts;
    ReplacementBatch *m_batch;
    PlaceIndex m_index;
    QTimer m_refresh; ///< once for all that changes at one time
    ReplacementSteps *m_steps;
    QStackedWidget *m_pages;
    ReplacePlacesPage *m_places;
    ReplaceCheckPage *m_check;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_later;
    FilledButton *m_action;
};

} // namespace qernal
