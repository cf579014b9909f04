// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replacerevokepage.h"

#include "core/visibletext.h"
#include "ui/feedback/notelabel.h"
#include "ui/places/replacementwords.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

using Stage = ReplacementStatus::Stage;

ReplaceRevokePage::ReplaceRevokePage(ReplacementBatch *batch, QWidget *parent)
    : ReplacePage(batch, parent),
      m_text(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_which(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_status(new NoteLabel({}, ThemeColor::Expired, this))
{
    m_text->setObjectName(QStringLiteral("revokeOldText"));
    m_which->setObjectName(QStringLiteral("revokeOldWhich"));
    m_status->setObjectName(QStringLiteral("revokeOldStatus"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(12, this));
    layout->addWidget(m_text);
    layout->addWidget(m_which);
    layout->addWidget(m_status);
    layout->addStretch();
    ReplaceRevokePage::refresh();
}

bool ReplaceRevokePage::isBusy() const
{
    return batch()->isAny([](const Replacement &, const ReplacementStatus &status) {
        return status.stage == Stage::Revoking || status.checking;
    });
}

QStringList ReplaceRevokePage::ownNames() const
{
    QStringList names;
    const QList<Replacement> all = batch()->open();
    for (const Replacement &replacement : all) {
        if (batch()->replacer()->isOwnToken(replacement.id)) names.append(shortName(replacement.name));
    }
    return names;
}

void ReplaceRevokePage::refresh()
{
    const QList<Replacement> all = batch()->open();
    if (all.isEmpty()) {
        m_text->setText(
            batch()->size() == 1
                ? tr("The old token is revoked. “%1” is replaced.").arg(shortName(batch()->name()))
                : tr("The old tokens are revoked: %1 are replaced.").arg(QLocale().toString(batch()->size())));
        m_which->clear();
        m_status->clear();
        emit actionChanged();
        return;
    }
    m_text->setText(all.size() == 1
                        ? tr("Now the old token can go. Whatever still uses it stops working at once, and this cannot "
                             "be undone. You can also do this later: the list keeps showing “Being replaced”.")
                        : tr("Now the old tokens can go. Whatever still uses them stops working at once, and this "
                             "cannot be undone. You can also do this later: the list keeps showing “Being replaced”."));
    QStringList which;
    QStringList problems;
    for (const Replacement &replacement : all) {
        which.append(tr("Old “%1”: ID %2").arg(shortName(replacement.name), visibleText(replacement.oldId, 60)));
        const ReplacementStatus now = batch()->status(replacement);
        if (now.error || now.stage != Stage::Ready) problems.append(statusText(replacement, now));
    }
    for (const QString &name : ownNames()) {
        problems.append(signedInText(name));
    }
    m_which->setText(which.join(u'\n'));
    m_status->setText(problems.join(u'\n'));
    m_status->setColor(isBusy() ? ThemeColor::SecondaryText : ThemeColor::Expired);
    emit actionChanged();
}

QString ReplaceRevokePage::actionText() const
{
    if (batch()->open().isEmpty()) return {};
    return batch()->size() == 1 ? tr("&Revoke the old token") : tr("&Revoke the old tokens");
}

bool ReplaceRevokePage::isActionPossible() const
{
    return batch()->areAll(Stage::Ready) && !isBusy() && ownNames().isEmpty();
}

void ReplaceRevokePage::performAction()
{
    batch()->revokeOld();
}

} // namespace qernal
