// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/secretsection.h"

#include "core/tokens/tokenwords.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/badge.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

namespace {

QPushButton *wideButton(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(themeIcon(icon), text, parent);
    button->setObjectName(name);
    makeRoomy(button);
    return button;
}

} // namespace

SecretSection::SecretSection(QWidget *parent)
    : QWidget(parent),
      m_place(new Badge(this)),
      m_keep(
          wideButton(QStringLiteral("keepSecret"), QStringLiteral("keychain"), tr("Keep &it in the keychain"), this)),
      m_copy(wideButton(QStringLiteral("copySecret"), QStringLiteral("copy"), tr("&Copy secret"), this)),
      m_check(wideButton(QStringLiteral("checkSecret"), QStringLiteral("check"), tr("Check that it &works"), this)),
      m_remove(
          wideButton(QStringLiteral("removeFromKeychain"), QStringLiteral("trash"), tr("Remove from &keychain"), this))
{
    m_place->setObjectName(QStringLiteral("detailsSecret"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, this));
    layout->addWidget(new NoteLabel(tr("Secret"), ThemeColor::SecondaryText, this));
    layout->addWidget(m_place);
    layout->addSpacing(space(4, this));
    for (QPushButton *button : {m_keep, m_copy, m_check, m_remove})
        layout->addWidget(button);
    connect(m_keep, &QPushButton::clicked, this, &SecretSection::keepRequested);
    connect(m_copy, &QPushButton::clicked, this, &SecretSection::copySecretRequested);
    connect(m_check, &QPushButton::clicked, this, &SecretSection::checkRequested);
    connect(m_remove, &QPushButton::clicked, this, &SecretSection::removeFromKeychainRequested);
}

void SecretSection::setDetails(const TokenDetails &details)
{
    const bool kept = details.secret && isInKeychain(*details.secret);
    m_place->setContent(kept ? QStringLiteral("keychain") : QStringLiteral("key"),
                        details.secret == SecretState::Lost ? ThemeColor::Expired : ThemeColor::SecondaryText,
                        secretPlaceText(details.secret));
    m_keep->setVisible(details.secret == SecretState::Pending || details.secret == SecretState::Held);
    const QString reason = whyNoSecret(details.secret);
    for (QPushButton *button : {m_copy, m_check, m_remove}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

QString whyNoSecret(std::optional<SecretState> state)
{
    if (!state) {
        return SecretSection::tr("This computer does not hold the secret of this token.");
    }
    switch (*state) {
    case SecretState::Requested: return SecretSection::tr("The service has not answered yet.");
    case SecretState::Lost: return SecretSection::tr("The secret never arrived: regenerate the token for a new one.");
    default: return {};
    }
}

} // namespace qernal
