// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/secretsection.h"

#include "core/tokens/tokenwords.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/badge.h"
#include "ui/tokens/longdate.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

SecretSection::SecretSection(QWidget *parent)
    : QWidget(parent),
      m_place(new Badge(this)),
      m_note(new NoteLabel),
      m_lastUse(new NoteLabel({}, ThemeColor::SecondaryText))
{
    m_lastUse->setObjectName(QStringLiteral("detailsLastUse"));
    m_place->setObjectName(QStringLiteral("detailsSecret"));
    m_note->setObjectName(QStringLiteral("detailsSecretNote"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, this));
    layout->addWidget(new NoteLabel(tr("Secret"), ThemeColor::SecondaryText, this));
    layout->addWidget(m_place);
    layout->addWidget(m_note);
    layout->addWidget(m_lastUse);
    layout->addSpacing(space(4, this));
    add(SecretAction::Store, QStringLiteral("keepSecret"), QStringLiteral("keychain"), tr("Store &in keychain"));
    add(SecretAction::Add, QStringLiteral("addSecret"), QStringLiteral("keychain"), tr("&Add its secret…"));
    add(SecretAction::Copy, QStringLiteral("copySecret"), QStringLiteral("copy"), tr("&Copy secret"));
    add(SecretAction::HandOn, QStringLiteral("useSecret"), QStringLiteral("terminal"), tr("&Use it with…"));
    add(SecretAction::Check, QStringLiteral("checkSecret"), QStringLiteral("check"), tr("Check that it &works"));
    add(SecretAction::Remove, QStringLiteral("removeFromKeychain"), QStringLiteral("trash"),
        tr("Remove from &keychain"));
    add(SecretAction::Regenerate, QStringLiteral("regenerateSecret"), QStringLiteral("regenerate"), tr("Re&generate…"));
}

void SecretSection::add(SecretAction action, const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(themeIcon(icon), text, this);
    button->setObjectName(name);
    makeRoomy(button);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { emit requested(action); });
    m_buttons[static_cast<std::size_t>(action)] = button;
}

void SecretSection::setDetails(const TokenDetails &details)
{
    const SecretFacts &facts = details.secret;
    const bool inKeychain = facts.state ? isInKeychain(*facts.state) : facts.signsIn && facts.signInKept;
    m_place->setContent(inKeychain ? QStringLiteral("keychain") : QStringLiteral("key"),
                        facts.state == SecretState::Lost ? ThemeColor::Expired : ThemeColor::SecondaryText,
                        secretPlaceText(facts));
    const QString note = secretNote(facts);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_lastUse->setText(details.lastUsedAt.isValid()
                           ? tr("Last used here %1").arg(lastUseText(details.lastUsedAt, details.now))
                           : tr("Never used here"));
    m_lastUse->setToolTip(details.lastUsedAt.isValid() ? longDateTime(details.lastUsedAt) : QString());
    const QList<SecretAction> possible = possibleSecretActions(facts);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(possible.contains(static_cast<SecretAction>(i)));
}

} // namespace qernal
