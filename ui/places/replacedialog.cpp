// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replacedialog.h"

#include "core/background.h"
#include "core/places/scanfolders.h"
#include "core/replacement/replacementplaces.h"
#include "core/visibletext.h"
#include "ui/feedback/earlyinputfilter.h"
#include "ui/feedback/heading.h"
#include "ui/feedback/question.h"
#include "ui/places/replacecheckpage.h"
#include "ui/places/replacecreatepage.h"
#include "ui/places/replacementsteps.h"
#include "ui/places/replaceplacespage.h"
#include "ui/places/replacerevokepage.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

using Stage = ReplacementStatus::Stage;

namespace {

QString replaceTitle(const ReplacementBatch &batch)
{
    if (batch.size() == 1) return ReplaceDialog::tr("Replace “%1”").arg(shortName(batch.name()));
    return ReplaceDialog::tr("Replace %1 tokens").arg(QLocale().toString(batch.size()));
}

} // namespace

ReplaceDialog::ReplaceDialog(const Parts &parts, const QList<Replacement> &replacements, QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_batch(new ReplacementBatch(parts.replacer, replacements, this)),
      m_index(parts.clock),
      m_steps(new ReplacementSteps(this)),
      m_pages(new QStackedWidget(this)),
      m_places(new ReplacePlacesPage(m_batch, parts.filler, m_pages)),
      m_check(new ReplaceCheckPage(m_batch, m_pages)),
      m_cancel(new QPushButton(tr("C&ancel replacement…"), this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_skip(new QPushButton(tr("Co&ntinue"), this)),
      m_later(new QPushButton(this)),
      m_action(new FilledButton({}, FilledButton::Kind::Accent, this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(replaceTitle(*m_batch));
    setAttribute(Qt::WA_DeleteOnClose);
    new EarlyInputFilter(this);
    build();
    resize(space(720, this), space(480, this));
    m_refresh.setSingleShot(true);
    connect(m_batch, &ReplacementBatch::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_refresh, &QTimer::timeout, this, &ReplaceDialog::refresh);
    connect(&m_index, &PlaceIndex::finished, this, &ReplaceDialog::handleLooked);
    connect(&m_index, &PlaceIndex::progress, m_places, &ReplacePlacesPage::setLooking);
    connect(m_places, &ReplacePlacesPage::lookRequested, this, &ReplaceDialog::look);
    connect(m_places, &ReplacePlacesPage::copyRequested, this, &ReplaceDialog::copyRequested);
    connect(m_check, &ReplaceCheckPage::lookRequested, this, &ReplaceDialog::look);
    connect(m_cancel, &QPushButton::clicked, this, &ReplaceDialog::askToCancel);
    connect(m_later, &QPushButton::clicked, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_pages->currentIndex() - 1); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        const int next = m_pages->currentIndex() + 1;
        page()->leaveUnfinished();
        showPage(next);
    });
    connect(m_action, &QPushButton::clicked, this, [this] { page()->performAction(); });
    showPage(firstStep());
}

void ReplaceDialog::build()
{
    const QList<ReplacePage *> pages{new ReplaceCreatePage(m_batch, m_parts.clock, m_pages), m_places, m_check,
                                     new ReplaceRevokePage(m_batch, m_pages)};
    for (ReplacePage *each : pages) {
        m_pages->addWidget(each);
        connect(each, &ReplacePage::actionChanged, this, &ReplaceDialog::refreshButtons);
        connect(each, &ReplacePage::nextStepRequested, this, [this, each] {
            if (page() == each) showPage(m_pages->currentIndex() + 1);
        });
    }
    m_steps->setObjectName(QStringLiteral("replacementSteps"));
    m_cancel->setObjectName(QStringLiteral("cancelReplacement"));
    m_back->setObjectName(QStringLiteral("back"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_later->setObjectName(QStringLiteral("later"));
    m_action->setObjectName(QStringLiteral("action"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(8, this));
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    for (QPushButton *button : {m_later, m_back, m_skip}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_cancel->setAutoDefault(false);
    buttons->addWidget(m_action);

    auto *heading = new Heading(replaceTitle(*m_batch), this);
    auto *layout = new QVBoxLayout(this);
    const int edge = space(16, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(12, this));
    layout->addWidget(heading);
    layout->addWidget(m_steps);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
}

bool ReplaceDialog::concerns(const QUuid &id) const
{
    const QList<Replacement> open = m_batch->open();
    return std::any_of(open.cbegin(), open.cend(),
                       [&id](const Replacement &replacement) { return replacement.id == id; });
}

int ReplaceDialog::firstStep() const
{
    return m_batch->areAll(Stage::Ready) ? ReplacementSteps::HandOver : ReplacementSteps::Create;
}

ReplacePage *ReplaceDialog::page() const
{
    return static_cast<ReplacePage *>(m_pages->currentWidget());
}

void ReplaceDialog::showPage(int step)
{
    m_pages->setCurrentIndex(step);
    m_steps->setStep(step);
    page()->refresh();
    page()->handleShown();
    refreshButtons();
}

void ReplaceDialog::refresh()
{
    page()->refresh();
    if (m_batch->open().isEmpty()) m_steps->setStep(ReplacementSteps::StepCount);
    refreshButtons();
}

void ReplaceDialog::refreshButtons()
{
    const bool over = m_batch->open().isEmpty();
    const QString text = page()->actionText();
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    m_action->setKind(page()->actionKind());
    m_action->setEnabled(page()->isActionPossible());
    const bool danger = page()->actionKind() == FilledButton::Kind::Danger;
    // Enter must not revoke.
    m_action->setDefault(!danger);
    m_later->setDefault(danger || text.isEmpty());
    m_back->setVisible(m_pages->currentIndex() > ReplacementSteps::HandOver && !over);
    m_skip->setVisible(page()->canContinue());
    const bool begun = m_batch->isBegun();
    m_cancel->setVisible(begun && !over);
    m_later->setText(over ? tr("Close") : begun ? tr("&Later") : tr("Cancel"));
}

void ReplaceDialog::look()
{
    QStringList ids;
    const QList<Replacement> open = m_batch->open();
    for (const Replacement &replacement : open)
        ids << replacement.oldId << replacement.newId;
    ids.removeAll(QString());
    m_check->setFiles(std::nullopt);
    m_places->setLooking(0);
    const auto scan = [this, ids, filled = foldersOfFilled()](const QList<ScanFolder> &folders) {
        m_index.scan(folders + filled, ids);
    };
    const QList<ScanFolder> chosen = chosenFolders(*m_parts.settings);
    if (!chosen.isEmpty()) return scan(chosen);
    inBackground(
        this, [home = QDir::homePath()] { return suggestedFolders(home); }, scan);
}

QList<FilledPlace> ReplaceDialog::filledWithOld(const Replacement &replacement) const
{
    if (!m_parts.ledger) return {};
    return m_parts.ledger->placesOf(replacement.account, replacement.oldId);
}

QList<ScanFolder> ReplaceDialog::foldersOfFilled() const
{
    QList<ScanFolder> folders;
    const QList<Replacement> open = m_batch->open();
    for (const Replacement &replacement : open) {
        const QList<FilledPlace> filled = filledWithOld(replacement);
        for (const FilledPlace &place : filled) {
            const ScanFolder folder{.path = QFileInfo(place.file).path(), .recursive = false};
            if (!place.file.isEmpty() && !folders.contains(folder)) folders.append(folder);
        }
    }
    return folders;
}

void ReplaceDialog::handleLooked()
{
    ReplacementFindings findings{.files = m_index.places(), .whole = m_index.scannedAt().isValid()};
    if (m_parts.cliConfig) {
        findings.cliTokenId = m_parts.cliConfig->fileTokenId();
        findings.cliFile = m_parts.cliConfig->filePath();
        if (m_parts.cliConfig->isShadowed()) findings.environmentTokenId = m_parts.cliConfig->tokenId();
    }
    const QList<Replacement> open = m_batch->open();
    for (const Replacement &replacement : open) {
        findings.filled = filledWithOld(replacement);
        findings.ownAccount = m_parts.replacer->isOwnToken(replacement.id);
        m_parts.replacer->setPlaces(replacement.id, updatedPlaces(replacement, findings));
    }
    m_places->setLooking(-1);
    m_check->setFiles(m_index.places());
}

void ReplaceDialog::askToCancel()
{
    auto *question = new Question(QStringLiteral("warning"), ThemeColor::ExpiringSoon, windowTitle(),
                                  tr("Cancel the replacement?"), this);
    question->setObjectName(QStringLiteral("cancelQuestion"));
    question->setInformativeText(tr("The old token keeps working. A second token that was created stays in the list, "
                                    "and places that were filled keep using it: revoke it if nothing does."));
    QPushButton *cancel = question->addButton(tr("C&ancel replacement"), QMessageBox::DestructiveRole);
    QPushButton *goOn = question->addButton(tr("Go &on"), QMessageBox::RejectRole);
    question->setDefaultButton(goOn);
    question->setEscapeButton(goOn);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_batch->cancel();
        close();
    });
    question->open();
}

} // namespace qernal
