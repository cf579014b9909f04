// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/clipboardcountdown.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace qernal {

ClipboardCountdown::ClipboardCountdown(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("clipboardCountdown"));
    m_text->setObjectName(QStringLiteral("clipboardSeconds"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(space(16, this) * 3, space(8, this));
    m_bar->setRange(0, 0);
    auto *clear = new QToolButton(this);
    clear->setObjectName(QStringLiteral("clearClipboard"));
    clear->setAutoRaise(true);
    clear->setText(tr("Clear"));
    clear->setAccessibleName(tr("Clear the clipboard"));
    clear->setToolTip(tr("Clear the clipboard"));
    connect(clear, &QToolButton::clicked, this, &ClipboardCountdown::clearRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, this));
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(clear);
    hide();
}

void ClipboardCountdown::setSecondsLeft(int left)
{
    if (left > 0) {
        // More than before: another secret was copied.
        if (isHidden() || left > m_bar->value()) m_bar->setRange(0, left);
        m_bar->setValue(left);
        m_text->setText(tr("Secret on the clipboard for %n second(s)", nullptr, left));
        m_bar->setAccessibleName(m_text->text());
    }
    setVisible(left > 0);
}

} // namespace qernal
