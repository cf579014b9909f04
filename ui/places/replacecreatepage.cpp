// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replacecreatepage.h"

#include "core/visibletext.h"
#include "ui/feedback/expiryfield.h"
#include "ui/feedback/notelabel.h"
#include "ui/places/replacementwords.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

using Stage = ReplacementStatus::Stage;

ReplaceCreatePage::ReplaceCreatePage(ReplacementBatch *batch, const Clock &clock, QWidget *parent)
    : ReplacePage(batch, parent), m_expiry(new ExpiryField(clock, this)), m_status(new NoteLabel({}, {}, this))
{
    const QList<Replacement> all = batch->open();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(12, this));
    auto *intro = plainLabel(
        all.size() == 1
            ? tr("A second token of the same name is created, and its secret is stored in the keychain. The old one "
                 "keeps working until you revoke it in the last step.")
            : tr("For each of these tokens a second one of the same name is created, and its secret is stored in the "
                 "keychain. The old ones keep working until you revoke them in the last step."),
        this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    if (all.size() > 1) {
        auto *names = new QListWidget(this);
        names->setObjectName(QStringLiteral("replacedTokens"));
        names->setAccessibleName(tr("Tokens to be replaced"));
        for (const Replacement &replacement : all)
            names->addItem(visibleText(replacement.name));
        layout->addWidget(names, 1);
    }
    if (const QString renamed = renamedText(); !renamed.isEmpty())
        layout->addWidget(new NoteLabel(renamed, ThemeColor::ExpiringSoon, this));
    auto *label = plainLabel(tr("&Expiry of the new token"), this);
    label->setBuddy(m_expiry->choice());
    if (!all.isEmpty()) m_expiry->setDuration(all.first().expiryDuration);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space(12, this));
    form->addRow(label, m_expiry);
    layout->addLayout(form);
    m_status->setObjectName(QStringLiteral("replacementStatus"));
    m_status->keepLines(3);
    layout->addWidget(m_status);
    layout->addStretch();
    connect(m_expiry, &ExpiryField::changed, this, &ReplacePage::actionChanged);
    ReplaceCreatePage::refresh();
}

bool ReplaceCreatePage::isAny(Stage stage) const
{
    return batch()->isAny(
        [stage](const Replacement &, const ReplacementStatus &status) { return status.stage == stage; });
}

bool ReplaceCreatePage::mayCreate() const
{
    return isAny(Stage::NotCreated) || isAny(Stage::Ambiguous);
}

bool ReplaceCreatePage::mayRenew() const
{
    return batch()->isAny([](const Replacement &replacement, const ReplacementStatus &status) {
        return status.stage == Stage::SecretMissing && !replacement.hasFilled();
    });
}

bool ReplaceCreatePage::canContinue() const
{
    return batch()->size() > 1 && isAny(Stage::Ready) && !isAny(Stage::Creating) && !batch()->areAll(Stage::Ready);
}

QString ReplaceCreatePage::renamedText() const
{
    QStringList renamed;
    const QList<Replacement> all = batch()->open();
    for (const Replacement &replacement : all) {
        if (replacement.newName == replacement.name) continue;
        renamed.append(tr("The service accepts no new token named “%1”: the second one is called “%2”.")
                           .arg(shortName(replacement.name), shortName(replacement.newName)));
    }
    return renamed.join(u'\n');
}

void ReplaceCreatePage::refresh()
{
    QStringList sentences;
    bool problem = isAny(Stage::SecretMissing) || isAny(Stage::NotSaved) || isAny(Stage::Ambiguous);
    const QList<Replacement> all = batch()->open();
    for (const Replacement &replacement : all) {
        const ReplacementStatus now = batch()->status(replacement);
        // One that is ready needs no words while others are looked at.
        const bool told = now.stage != Stage::Ready || all.size() == 1;
        const QString text = told ? statusText(replacement, now) : QString();
        if (!text.isEmpty()) sentences.append(text);
        problem = problem || now.error;
    }
    m_status->setText(sentences.join(u'\n'));
    m_status->setColor(problem ? ThemeColor::Expired : ThemeColor::SecondaryText);
    m_expiry->setEnabled(mayCreate() || mayRenew());
    emit actionChanged();
    if (isVisible() && batch()->areAll(Stage::Ready)) emit nextStepRequested();
}

QString ReplaceCreatePage::actionText() const
{
    if (!mayCreate() && mayRenew()) return tr("&Regenerate its secret");
    if (batch()->areAll(Stage::Ready)) return tr("&Continue");
    return batch()->size() == 1 ? tr("&Create second token") : tr("&Create second tokens");
}

bool ReplaceCreatePage::isActionPossible() const
{
    const bool ready = batch()->areAll(Stage::Ready);
    return ready || ((mayCreate() || mayRenew()) && m_expiry->isPossible());
}

void ReplaceCreatePage::performAction()
{
    if (batch()->areAll(Stage::Ready)) {
        emit nextStepRequested();
        return;
    }
    // A midnight may have passed: then the words are others, and are read first.
    if (!m_expiry->bringUpToDate().isEmpty() || !m_expiry->isPossible()) return;
    if (const std::optional<int> days = m_expiry->duration()) batch()->setExpiryDuration(*days);
    batch()->create();
}

} // namespace qernal
