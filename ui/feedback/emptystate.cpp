// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/emptystate.h"

#include "ui/feedback/heading.h"
#include "ui/theme/iconwidget.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_drawing(new IconWidget({}, space(96, this), this)),
      m_title(new Heading({}, this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setObjectName(QStringLiteral("emptyStateTitle"));
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(QStringLiteral("emptyStateSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_drawing, 0, Qt::AlignHCenter);
    layout->addSpacing(space(4, this));
    layout->addWidget(m_title);
    layout->addSpacing(space(4, this));
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(space(12, this));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &drawing, const QString &title, const QString &sentence,
                            const QString &button)
{
    m_drawing->setIcon(themeIcon(drawing, ThemeColor::SecondaryText));
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    fitSentence();
    m_button->setText(button);
    makeRoomy(m_button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitSentence();
}

void EmptyState::fitSentence()
{
    m_sentence->setFixedWidth(space(420, this));
    // The layout centres the label, and does not ask a centred label for its height at that width.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->minimumWidth()));
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace qernal
