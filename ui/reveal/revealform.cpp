// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealform.h"

#include "ui/feedback/heading.h"
#include "ui/reveal/oldsecretnote.h"
#include "ui/reveal/revealstatusline.h"
#include "ui/reveal/secretfield.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/iconwidget.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

RevealForm::RevealForm(const SecretRecord &record, const CliConfig &cliConfig, QWidget *parent)
    : QWidget(parent),
      m_field(new SecretField(this)),
      m_oldSecret(new OldSecretNote(record, cliConfig, this)),
      m_status(new RevealStatusLine(this)),
      m_damaged(new RevealStatusLine(this))
{
    buildHeader(record);
    buildButtons();
    buildLayout();
    m_damaged->setObjectName(QStringLiteral("damaged"));
    m_damaged->setVisible(record.damaged);
    m_damaged->setStatus({RevealStatus::Tone::Bad, tr("The answer was damaged: check that it works.")});
    m_storeButton->setFocus();
}

void RevealForm::buildHeader(const SecretRecord &record)
{
    m_drawing = new IconWidget(themeIcon(QStringLiteral("keydrawing"), ThemeColor::Accent), 4 * space(16, this), this);
    m_heading = new Heading(revealHeading(record), this);
    m_heading->setObjectName(QStringLiteral("revealHeading"));

    m_sentence = new QLabel(revealSentence(record), this);
    m_sentence->setObjectName(QStringLiteral("revealSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
}

void RevealForm::buildButtons()
{
    m_storeButton = new FilledButton(tr("&Store in keychain"), FilledButton::Kind::Accent, this);
    m_storeButton->setObjectName(QStringLiteral("storeButton"));
    m_storeButton->setDefault(true);
    m_copyButton = new QPushButton(themeIcon(QStringLiteral("copy")), tr("&Copy"), this);
    m_copyButton->setObjectName(QStringLiteral("copyButton"));
    m_useWithButton = new QPushButton(themeIcon(QStringLiteral("terminal")), tr("&Use it with…"), this);
    m_useWithButton->setObjectName(QStringLiteral("useWithButton"));
    m_doneButton = new QPushButton(tr("&Done"), this);
    m_doneButton->setObjectName(QStringLiteral("doneButton"));
    // Enter means the default, not whichever button the focus passed last.
    for (QPushButton *button : {m_copyButton, m_useWithButton, m_doneButton})
        button->setAutoDefault(false);
    connect(m_storeButton, &QPushButton::clicked, this, &RevealForm::storeClicked);
    connect(m_copyButton, &QPushButton::clicked, this, &RevealForm::copyClicked);
    connect(m_useWithButton, &QPushButton::clicked, this, &RevealForm::useClicked);
    connect(m_doneButton, &QPushButton::clicked, this, &RevealForm::doneClicked);
}

void RevealForm::buildLayout()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space(4, this));
    words->addStretch(1);
    words->addWidget(m_heading);
    words->addWidget(m_sentence);
    words->addStretch(1);
    auto *header = new QHBoxLayout;
    header->setSpacing(space(16, this));
    header->addWidget(m_drawing, 0, Qt::AlignVCenter);
    header->addLayout(words, 1);

    auto *hands = new QHBoxLayout;
    hands->setSpacing(space(8, this));
    hands->addWidget(m_copyButton, 1);
    hands->addWidget(m_useWithButton, 1);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_doneButton);

    auto *layout = new QVBoxLayout(this);
    const int margin = space(24, this);
    layout->setContentsMargins(margin, margin, margin, space(16, this));
    layout->setSpacing(space(8, this));
    layout->addLayout(header);
    layout->addSpacing(space(8, this));
    layout->addWidget(m_field);
    layout->addWidget(m_damaged);
    layout->addSpacing(space(4, this));
    layout->addWidget(m_storeButton);
    layout->addLayout(hands);
    layout->addSpacing(space(4, this));
    layout->addWidget(m_status);
    layout->addWidget(m_oldSecret);
    layout->addStretch(1);
    layout->addLayout(end);
}

void RevealForm::setState(const RevealState &state)
{
    m_status->setStatus(state.status);
    m_storeButton->setText(state.storeText);
    m_storeButton->setIconName(state.storeIcon);
    m_doneButton->setEnabled(state.isDecided);
    m_doneButton->setToolTip(state.isDecided ? QString() : tr("Store or copy the secret first"));
    if (state.isStored && !m_isStored) {
        m_isStored = true;
        // The default moves on before its holder is disabled, or Enter would have no meaning.
        m_doneButton->setDefault(true);
        const QWidget *focus = window()->focusWidget();
        if (!m_field->isShown() && (m_storeButton->hasFocus() || !focus)) m_doneButton->setFocus();
    }
    m_storeButton->setEnabled(state.canStore);
}

void RevealForm::showCopied(bool isOnClipboard, int seconds)
{
    m_copyButton->setText(!isOnClipboard ? tr("&Copy")
                          : seconds > 0  ? tr("&Copied, clears in %1 s").arg(seconds)
                                         : tr("&Copied"));
    m_copyButton->setIcon(themeIcon(isOnClipboard ? QStringLiteral("check") : QStringLiteral("copy")));
}

} // namespace qernal
