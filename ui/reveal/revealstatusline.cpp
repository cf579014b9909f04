// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealstatusline.h"

#include "ui/theme/textcolor.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace qernal {

RevealStatusLine::RevealStatusLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("revealStatus"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setMinimumHeight(2 * fontMetrics().lineSpacing());
    const int side = fontMetrics().height();
    m_icon->setFixedSize(side, side);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(8, this));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void RevealStatusLine::setStatus(const RevealStatus &status)
{
    if (m_text->text() == status.text && m_tone == status.tone) return;
    m_tone = status.tone;
    m_text->setText(status.text);
    m_text->setAccessibleName(status.text);
    paintTone();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString RevealStatusLine::text() const
{
    return m_text->text();
}

void RevealStatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintTone();
}

void RevealStatusLine::paintTone()
{
    struct Look {
        QString icon;
        ThemeColor color;
    };
    const Look look = [this]() -> Look {
        switch (m_tone) {
        case RevealStatus::Tone::Busy: return {QStringLiteral("clock"), ThemeColor::SecondaryText};
        case RevealStatus::Tone::Good: return {QStringLiteral("check"), ThemeColor::Active};
        case RevealStatus::Tone::Bad: return {QStringLiteral("warning"), ThemeColor::Expired};
        case RevealStatus::Tone::Neutral: break;
        }
        return {QStringLiteral("info"), ThemeColor::SecondaryText};
    }();
    m_icon->setPixmap(themeIcon(look.icon, look.color).pixmap(m_icon->size(), devicePixelRatioF()));
    TextColor::set(m_text, look.color);
}

} // namespace qernal
