// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/regeneratedialog.h"

#include "core/places/usagewords.h"
#include "core/tokens/expiry.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/expiryfield.h"
#include "ui/feedback/notelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

namespace {

QString titleFor(const Token &token)
{
    return RegenerateDialog::tr("Regenerate the secret of “%1”?").arg(shortName(token.name));
}

NoteLabel *paragraph(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new NoteLabel(text, ThemeColor::SecondaryText, parent);
    label->setObjectName(name);
    return label;
}

} // namespace

RegenerateDialog::RegenerateDialog(Clock clock, const Token &token, Facts facts, QWidget *parent)
    : RequestDialog(tr("&Regenerate secret"), tr("Regenerating…"), FilledButton::Kind::Danger, parent),
      m_token(token),
      m_expiry(new ExpiryField(std::move(clock), this)),
      m_store(new QCheckBox(tr("&Store the secret in the keychain"), this)),
      m_offered(usualDuration(token))
{
    setObjectName(QStringLiteral("regenerateDialog"));
    setWindowTitle(titleFor(token));
    setErrorContext(ErrorContext::Regenerate);
    setHeading(QStringLiteral("regenerate"), ThemeColor::Expired, titleFor(token));
    setGoesOn(
        tr("The request has left and cannot be called back. If you hide this, the new secret is shown all the same "
           "when the answer comes."));

    auto *breaks =
        plainLabel(tr("The old secret stops working at once, and with it whatever uses it: scripts, CI jobs, "
                      "Terraform, other computers. The new secret is shown to you once."),
                   this);
    breaks->setObjectName(QStringLiteral("consequence"));
    breaks->setWordWrap(true);
    body()->addWidget(breaks);
    if (facts.ownToken) {
        body()->addWidget(
            paragraph(tr("This account is signed in with this token. Its new secret replaces this account’s "
                         "credential at once; you stay signed in."),
                      QStringLiteral("ownToken"), this));
    }
    if (facts.inKeychain) {
        body()->addWidget(
            paragraph(tr("The keychain of this computer holds the old secret; the new one takes its place when it is "
                         "stored."),
                      QStringLiteral("inKeychain"), this));
    }

    if (facts.inCliConfig) {
        body()->addWidget(
            paragraph(tr("The CLI on this computer uses the old secret (~/.qernal/config.yaml): it stops working until "
                         "the new one is written there, which is offered with the new secret."),
                      QStringLiteral("inCliConfig"), this));
    }

    if (!facts.usage.isEmpty()) offerReplacement(facts);
    m_expiry->setDuration(m_offered);
    auto *label = plainLabel(tr("New &expiry"), this);
    label->setBuddy(m_expiry->choice());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space(12, this));
    form->addRow(label, m_expiry);
    body()->addLayout(form);
    m_store->setObjectName(QStringLiteral("store"));
    m_store->setChecked(facts.store);
    m_store->setToolTip(tr("The service shows the secret once. In the keychain it can be copied again later."));
    body()->addWidget(m_store);
    connect(m_expiry, &ExpiryField::changed, this, [this] {
        setReady(m_expiry->isPossible());
        growToFit();
    });
    if (facts.usage.isEmpty()) cancelButton()->setFocus();
}

void RegenerateDialog::offerReplacement(const Facts &facts)
{
    auto *known =
        new NoteLabel(knownUsageText(facts.usage) + QLatin1Char(' ') +
                          tr("Replacing it breaks nothing: a second token is handed to each of them before the old "
                             "one is revoked."),
                      ThemeColor::ExpiringSoon, this);
    known->setObjectName(QStringLiteral("knownPlaces"));
    body()->addWidget(known);
    auto *replace = new QPushButton(tr("Re&place without downtime…"), this);
    replace->setObjectName(QStringLiteral("replaceInstead"));
    makeRoomy(replace);
    connect(replace, &QPushButton::clicked, this, [this] {
        reject();
        emit replaceChosen();
    });
    body()->addWidget(replace, 0, Qt::AlignLeft);
    replace->setDefault(true);
    replace->setFocus();
}

bool RegenerateDialog::confirm()
{
    const QString changed = m_expiry->bringUpToDate();
    if (!changed.isEmpty()) showProblem(changed);
    return changed.isEmpty() && m_expiry->isPossible();
}

void RegenerateDialog::send()
{
    emit regenerateRequested(m_expiry->duration().value_or(90), m_store->isChecked());
}

void RegenerateDialog::showToken(const Token &token)
{
    m_token = token;
    setWindowTitle(titleFor(token));
    setHeadingText(titleFor(token));
    if (m_expiry->duration() != m_offered) return;
    m_offered = usualDuration(token);
    m_expiry->setDuration(m_offered);
}

bool RegenerateDialog::showFieldError(const QString &field, const QString &text)
{
    if (field != QLatin1String("expiry_duration")) return false;
    m_expiry->setProblem(text);
    m_expiry->choice()->setFocus();
    return true;
}

} // namespace qernal
