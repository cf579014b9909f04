// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/revokeresultdialog.h"

#include "core/visibletext.h"
#include "ui/commands/lazylist.h"
#include "ui/feedback/errortext.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

RevokeResultDialog::RevokeResultDialog(const QList<BulkRevocation::Outcome> &failed, int total, QWidget *parent)
    : RequestDialog(tr("&Retry"), tr("&Retry"), FilledButton::Kind::Accent, parent)
{
    setObjectName(QStringLiteral("revokeResultDialog"));
    setWindowTitle(tr("Not everything was revoked"));
    setHeading(QStringLiteral("warning"), ThemeColor::ExpiringSoon,
               tr("%1 of %2 tokens are not revoked").arg(QLocale().toString(failed.size()), QLocale().toString(total)));
    body()->addWidget(new NoteLabel(tr("These may still work:"), ThemeColor::SecondaryText, this));
    for (const BulkRevocation::Outcome &outcome : failed)
        m_tokens.append(outcome.token);
    auto *list = new LazyList(
        static_cast<int>(failed.size()),
        [failed](int row) {
            const BulkRevocation::Outcome &outcome = failed.at(row);
            return tr("%1\n%2").arg(visibleText(outcome.token.name),
                                    outcome.error ? errorSentence(*outcome.error, ErrorContext::Revoke) : QString());
        },
        [failed](int row) {
            const std::optional<Error> &error = failed.at(row).error;
            return error ? toolTipText(errorSentence(*error, ErrorContext::Revoke)) : QString();
        },
        3, 4, this);
    list->setObjectName(QStringLiteral("failures"));
    list->setAccessibleName(tr("Tokens that are not revoked, and why"));
    body()->addWidget(list);
    cancelButton()->setText(tr("Close"));
}

void RevokeResultDialog::send()
{
    emit retryRequested(m_tokens);
    accept();
}

} // namespace qernal
