// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/emptystate.h"

#include "ui/feedback/heading.h"
#include "ui/theme/iconwidget.h"
#include "ui/theme/theme.h"

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
    m_sentence->setFixedWidth(space(420, this));
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
    // The layout centres the label, and a centred label is not asked how high it gets when it wraps.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->minimumWidth()));
    m_button->setText(button);
    makeRoomy(m_button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace qernal
