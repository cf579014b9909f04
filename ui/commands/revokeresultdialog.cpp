// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/revokeresultdialog.h"

#include "ui/feedback/errortext.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

RevokeResultDialog::RevokeResultDialog(const QList<BulkRevocation::Outcome> &failed, int total, QWidget *parent)
    : RequestDialog(tr("&Retry"), tr("&Retry"), FilledButton::Kind::Accent, parent)
{
    setObjectName(QStringLiteral("revokeResultDialog"));
    setWindowTitle(tr("Not everything was revoked"));
    setHeading(QStringLiteral("warning"), ThemeColor::ExpiringSoon,
               tr("%1 of %2 tokens are not revoked").arg(failed.size()).arg(total));
    body()->addWidget(new NoteLabel(tr("These may still work:"), ThemeColor::SecondaryText, this));
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("failures"));
    list->setAccessibleName(tr("Tokens that are not revoked, and why"));
    list->setWordWrap(true);
    list->setSpacing(space(4, this) / 2);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const BulkRevocation::Outcome &outcome : failed) {
        m_tokens.append(outcome.token);
        list->addItem(tr("%1\n%2").arg(visibleText(outcome.token.name),
                                       outcome.error ? errorSentence(*outcome.error) : QString()));
    }
    const int rows = std::min(static_cast<int>(failed.size()), 5);
    list->setFixedHeight(fontMetrics().lineSpacing() * (rows * 2 + rows / 2 + 1) + 2 * list->frameWidth());
    body()->addWidget(list);
    cancelButton()->setText(tr("Close"));
}

void RevokeResultDialog::send()
{
    emit retryRequested(m_tokens);
    accept();
}

} // namespace qernal
