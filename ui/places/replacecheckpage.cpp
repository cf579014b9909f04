// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replacecheckpage.h"

#include "core/places/placewords.h"
#include "core/replacement/replacementplaces.h"
#include "core/visibletext.h"
#include "ui/feedback/notelabel.h"
#include "ui/places/replacementwords.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

namespace {

// More names than that are no help.
constexpr qsizetype MaxFileNames = 3;

QString namesOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files.first(std::min(files.size(), MaxFileNames)))
        names.append(visibleText(shortPath(file)));
    if (files.size() > MaxFileNames) names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

} // namespace

ReplaceCheckPage::ReplaceCheckPage(ReplacementBatch *batch, QWidget *parent)
    : ReplacePage(batch, parent), m_findings(new QListWidget(this))
{
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setAccessibleName(tr("What was checked"));
    m_findings->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(8, this));
    layout->addWidget(m_findings, 1);
    auto *unknown = new NoteLabel(tr("What cannot be known from here: other computers, CI systems and people may use "
                                     "the old secret. It keeps working until you revoke it."),
                                  ThemeColor::SecondaryText, this);
    unknown->setObjectName(QStringLiteral("unknownPlaces"));
    layout->addWidget(unknown);
}

void ReplaceCheckPage::handleShown()
{
    batch()->check();
    emit lookRequested();
    m_findings->setFocus();
}

void ReplaceCheckPage::setFiles(const std::optional<QList<Place>> &files)
{
    m_files = files;
    ReplaceCheckPage::refresh();
}

bool ReplaceCheckPage::isChecking() const
{
    return batch()->isAny([](const Replacement &, const ReplacementStatus &status) { return status.checking; });
}

void ReplaceCheckPage::add(Verdict verdict, const QString &text)
{
    auto *item = new QListWidgetItem(text, m_findings);
    switch (verdict) {
    case Verdict::Good: item->setIcon(themeIcon(QStringLiteral("check"), ThemeColor::Active)); break;
    case Verdict::Open: item->setIcon(themeIcon(QStringLiteral("clock"), ThemeColor::SecondaryText)); break;
    case Verdict::Bad: item->setIcon(themeIcon(QStringLiteral("error"), ThemeColor::Expired)); break;
    case Verdict::Note: item->setIcon(themeIcon(QStringLiteral("warning"), ThemeColor::ExpiringSoon)); break;
    }
}

void ReplaceCheckPage::addSecret(const Replacement &replacement)
{
    const ReplacementStatus now = batch()->status(replacement);
    const QString name = shortName(replacement.name);
    if (now.checking) {
        add(Verdict::Open, tr("Trying the new secret of “%1”…").arg(name));
    } else if (now.checkedAt.isValid()) {
        add(Verdict::Good,
            tr("The new secret of “%1” was read from the keychain, and the service accepts it.").arg(name));
    } else {
        add(Verdict::Bad, statusText(replacement, now));
    }
}

void ReplaceCheckPage::addPlaces(const Replacement &replacement)
{
    const QString name = shortName(replacement.name);
    if (batch()->replacer()->isOwnToken(replacement.id)) {
        add(Verdict::Bad, signedInText(name));
    }
    if (m_files) {
        const FilesWithToken files = filesWithToken(replacement.oldId, *m_files);
        if (files.withSecret.isEmpty()) {
            add(Verdict::Good, tr("No file in your folders holds the secret of the old “%1”.").arg(name));
        } else {
            add(Verdict::Note,
                tr("The secret of the old “%1” still stands in %2").arg(name, namesOf(files.withSecret)));
        }
        if (!files.idAlone.isEmpty()) {
            add(Verdict::Note, tr("The ID of the old “%1” alone, which opens nothing, stands in %2")
                                   .arg(name, namesOf(files.idAlone)));
        }
    } else {
        add(Verdict::Open, tr("Looking for the old “%1” in your folders…").arg(name));
    }
    const qsizetype left = replacement.openPlaces();
    if (left > 0) {
        add(Verdict::Note, tr("Places of “%1” that nobody has filled yet: %2").arg(name, QString::number(left)));
    }
}

void ReplaceCheckPage::refresh()
{
    const int current = m_findings->currentRow();
    m_findings->clear();
    const QList<Replacement> all = batch()->open();
    for (const Replacement &replacement : all) {
        addSecret(replacement);
        addPlaces(replacement);
    }
    m_findings->setCurrentRow(std::clamp(current, 0, std::max(0, m_findings->count() - 1)));
    emit actionChanged();
}

QString ReplaceCheckPage::actionText() const
{
    return isChecking() || batch()->areChecked() ? tr("&Continue") : tr("&Check again");
}

bool ReplaceCheckPage::isActionPossible() const
{
    return !isChecking();
}

void ReplaceCheckPage::performAction()
{
    if (batch()->areChecked()) {
        emit nextStepRequested();
    } else {
        batch()->check();
    }
}

} // namespace qernal
