// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkup/findinglist.h"

#include "ui/checkup/findingcard.h"
#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

namespace {

QString groupTitle(FindingSeverity severity, qsizetype count)
{
    switch (severity) {
    case FindingSeverity::Critical: return FindingList::tr("Critical (%1)").arg(count);
    case FindingSeverity::Warning: return FindingList::tr("Warnings (%1)").arg(count);
    case FindingSeverity::Note: break;
    }
    return FindingList::tr("Worth knowing (%1)").arg(count);
}

} // namespace

FindingList::FindingList(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

qsizetype FindingList::focusedCard() const
{
    const QWidget *focus = focusWidget();
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(), [focus](const FindingCard *card) {
        return card == focus || card->isAncestorOf(focus);
    });
    return found == m_cards.cend() ? -1 : found - m_cards.cbegin();
}

void FindingList::setFindings(const QList<Finding> &findings, const QDateTime &now)
{
    const qsizetype focused = focusedCard();
    m_cards.clear();
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, space(8, this), 0);
    m_layout->setSpacing(0);
    for (const auto severity : {FindingSeverity::Critical, FindingSeverity::Warning, FindingSeverity::Note}) {
        QList<Finding> group;
        std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(group),
                     [severity](const Finding &finding) { return finding.severity == severity; });
        if (!group.isEmpty()) addGroup(severity, group, now);
    }
    m_layout->addStretch(1);
    // The one before is deleted with its cards.
    setWidget(content);
    content->show();
    if (focused >= 0 && !m_cards.isEmpty()) m_cards.at(std::min(focused, m_cards.size() - 1))->setFocus();
}

void FindingList::addGroup(FindingSeverity severity, const QList<Finding> &findings, const QDateTime &now)
{
    if (m_layout->count() > 0) m_layout->addSpacing(space(16, this));
    m_layout->addWidget(new Heading(groupTitle(severity, findings.size()), m_layout->parentWidget(), 1.1));
    for (const Finding &finding : findings.first(std::min(findings.size(), MaxShown))) {
        auto *card = new FindingCard(finding, now, m_layout->parentWidget());
        connect(card, &FindingCard::remedyRequested, this, &FindingList::remedyRequested);
        m_layout->addWidget(card);
        m_cards.append(card);
    }
    if (findings.size() <= MaxShown) return;
    const auto more = static_cast<int>(findings.size() - MaxShown);
    m_layout->addWidget(new NoteLabel(tr("%n more: “Copy as text” has them all.", nullptr, more),
                                      ThemeColor::SecondaryText, m_layout->parentWidget()));
}

} // namespace qernal
