// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How RevealDialog is built and how it looks; what it does is in revealdialog.cpp.
#include "ui/reveal/oldsecretnote.h"
#include "ui/reveal/revealdialog.h"
#include "ui/reveal/revealstatusline.h"
#include "ui/reveal/revealtext.h"
#include "ui/reveal/secretfield.h"
#include "ui/reveal/usewith.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace qernal {

void RevealDialog::buildHeader(const SecretRecord &record)
{
    m_drawing = new QLabel(this);
    m_drawing->setFixedSize(space(16, this) * 4, space(16, this) * 4);
    paintDrawing();

    m_heading = new QLabel(this);
    m_heading->setObjectName(QStringLiteral("revealHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setText(revealHeading(record));

    m_sentence = new QLabel(revealSentence(record), this);
    m_sentence->setObjectName(QStringLiteral("revealSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
}

void RevealDialog::buildButtons(const CliConfig &cliConfig)
{
    m_storeButton = new FilledButton(tr("&Store in keychain"), FilledButton::Kind::Accent, this);
    m_storeButton->setObjectName(QStringLiteral("storeButton"));
    m_storeButton->setDefault(true);
    m_copyButton = new QPushButton(themeIcon(QStringLiteral("copy")), tr("&Copy"), this);
    m_copyButton->setObjectName(QStringLiteral("copyButton"));
    m_useWithButton = new QPushButton(themeIcon(QStringLiteral("terminal")), tr("&Use it with…"), this);
    m_useWithButton->setObjectName(QStringLiteral("useWithButton"));
    m_useWithMenu = new UseWith(m_record, m_custody, m_copier, cliConfig, this);
    m_useWithButton->setMenu(m_useWithMenu);
    m_doneButton = new QPushButton(tr("&Done"), this);
    m_doneButton->setObjectName(QStringLiteral("doneButton"));
    // Enter means the default, not whichever button the focus passed last.
    for (QPushButton *button : {m_copyButton, m_useWithButton, m_doneButton})
        button->setAutoDefault(false);
    auto *shortcut = new QShortcut(QKeySequence::Copy, this);
    connect(shortcut, &QShortcut::activated, this, &RevealDialog::copy);
    // The window's own is out of reach while the dialog is open.
    auto *lock = new QShortcut(QKeySequence(QStringLiteral("Ctrl+L")), this);
    connect(lock, &QShortcut::activated, this, &RevealDialog::lockRequested);
}

void RevealDialog::buildLayout(bool damaged)
{
    m_damaged->setVisible(damaged);
    m_damaged->setStatus({RevealStatus::Tone::Bad, tr("The answer was damaged: check that it works.")});

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
    setFixedWidth(130 * space(4, this));
}

void RevealDialog::paintDrawing()
{
    m_drawing->setPixmap(
        themeIcon(QStringLiteral("keydrawing"), ThemeColor::Accent).pixmap(m_drawing->size(), devicePixelRatioF()));
}

void RevealDialog::fitHeight()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height()) resize(width(), needed);
}

void RevealDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawing) paintDrawing();
}

} // namespace qernal
