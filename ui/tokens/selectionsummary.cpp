// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/selectionsummary.h"

#include "core/tokens/tokentablemodel.h"
#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"
#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/badge.h"
#include "ui/tokens/longdate.h"
#include "ui/tokens/statusbadge.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

namespace {

constexpr std::array AllStatuses{TokenStatus::Active, TokenStatus::ExpiringSoon, TokenStatus::Expired,
                                 TokenStatus::NeverExpires};

QPushButton *summaryButton(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(themeIcon(icon), text, parent);
    button->setObjectName(name);
    makeRoomy(button);
    return button;
}

} // namespace

SelectionFacts selectionFacts(const QList<Token> &tokens, const TokenTableModel &model)
{
    SelectionFacts facts{.count = static_cast<int>(tokens.size()), .now = model.timesAt()};
    for (const Token &token : tokens) {
        const TokenStatus status = model.statusOf(token);
        ++facts.statuses[static_cast<std::size_t>(status)];
        if (model.isSecretReadable(token.id)) ++facts.secretsHere;
        const bool expires = status == TokenStatus::Active || status == TokenStatus::ExpiringSoon;
        if (expires && (facts.next.id.isEmpty() || token.expiryAt < facts.next.expiryAt)) facts.next = token;
    }
    return facts;
}

SelectionSummary::SelectionSummary(QWidget *parent)
    : QWidget(parent),
      m_heading(new Heading({}, this)),
      m_nextTitle(new NoteLabel(tr("Expires first"), ThemeColor::SecondaryText, this)),
      m_nextName(new Heading({}, this, 1.0)),
      m_nextDate(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_secrets(new Badge(this)),
      m_copy(
          summaryButton(QStringLiteral("copySelectedNames"), QStringLiteral("copy"), tr("&Copy names and IDs"), this)),
      m_revoke(summaryButton(QStringLiteral("revokeSelected"), QStringLiteral("revoke"), {}, this))
{
    m_heading->setObjectName(QStringLiteral("selectionHeading"));
    m_nextName->setObjectName(QStringLiteral("selectionNext"));
    m_secrets->setObjectName(QStringLiteral("selectionSecrets"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, this));
    layout->addWidget(m_heading);
    for (Badge *&badge : m_statuses)
        layout->addWidget(badge = new Badge(this));
    layout->addSpacing(space(8, this));
    layout->addWidget(m_nextTitle);
    layout->addWidget(m_nextName);
    layout->addWidget(m_nextDate);
    layout->addSpacing(space(8, this));
    layout->addWidget(new NoteLabel(tr("Secrets"), ThemeColor::SecondaryText, this));
    layout->addWidget(m_secrets);
    layout->addSpacing(space(4, this));
    layout->addWidget(m_copy);
    layout->addWidget(m_revoke);
    layout->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &SelectionSummary::copyNamesRequested);
    connect(m_revoke, &QPushButton::clicked, this, &SelectionSummary::revokeRequested);
}

void SelectionSummary::setFacts(const SelectionFacts &facts)
{
    m_heading->setText(tr("%Ln token(s) selected", nullptr, facts.count));
    for (const TokenStatus status : AllStatuses) {
        const int count = facts.statuses[static_cast<std::size_t>(status)];
        Badge *badge = m_statuses[static_cast<std::size_t>(status)];
        badge->setContent(statusIconName(status), statusColor(status),
                          tr("%1: %2").arg(statusText(status), QLocale().toString(count)));
        badge->setVisible(count > 0);
    }
    const bool expires = !facts.next.id.isEmpty();
    if (expires) {
        m_nextName->setText(visibleText(facts.next.name));
        m_nextDate->setText(longDate(facts.next.expiryAt) + QStringLiteral(" · ") +
                            relativeTime(facts.next.expiryAt, facts.now));
    }
    for (QLabel *label : {m_nextTitle, static_cast<QLabel *>(m_nextName), static_cast<QLabel *>(m_nextDate)})
        label->setVisible(expires);
    m_secrets->setContent(facts.secretsHere > 0 ? QStringLiteral("keychain") : QStringLiteral("key"),
                          ThemeColor::SecondaryText, tr("%Ln stored here", nullptr, facts.secretsHere));
    m_revoke->setText(tr("Re&voke %Ln token(s)…", nullptr, facts.count));
}

} // namespace qernal
