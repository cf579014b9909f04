// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkup/findingcard.h"

#include "ui/feedback/findingreason.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/iconwidget.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace qernal {

namespace {

QIcon severityIcon(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Critical: return themeIcon(QStringLiteral("error"), ThemeColor::Expired);
    case FindingSeverity::Warning: return themeIcon(QStringLiteral("warning"), ThemeColor::ExpiringSoon);
    case FindingSeverity::Note: break;
    }
    return themeIcon(QStringLiteral("info"), ThemeColor::SecondaryText);
}

QString severityWord(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Critical: return FindingCard::tr("Critical");
    case FindingSeverity::Warning: return FindingCard::tr("Warning");
    case FindingSeverity::Note: break;
    }
    return FindingCard::tr("Note");
}

/// The reason and the facts of @p finding, one a line.
QString factsText(const Finding &finding, const QDateTime &now)
{
    QStringList lines;
    if (const QString reason = findingReason(finding); !reason.isEmpty()) lines.append(reason);
    for (const Fact &fact : finding.facts)
        lines.append(FindingCard::tr("%1: %2").arg(labelOf(fact.name), textOf(fact, now)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FindingCard::FindingCard(const Finding &finding, const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_finding(finding)
{
    const QString facts = factsText(finding, now);
    setObjectName(QStringLiteral("finding"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("%1: %2").arg(severityWord(finding.severity), finding.sentence));
    setAccessibleDescription(facts);
    build(facts);
}

void FindingCard::build(const QString &facts)
{
    auto *icon = new IconWidget(severityIcon(m_finding.severity), space(20, this), this);
    icon->setToolTip(severityWord(m_finding.severity));
    auto *sentence = plainLabel(m_finding.sentence, this);
    sentence->setObjectName(QStringLiteral("findingSentence"));
    sentence->setWordWrap(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(space(4, this));
    words->addWidget(sentence);
    if (!facts.isEmpty()) {
        auto *said = new NoteLabel(facts, ThemeColor::SecondaryText, this);
        said->setObjectName(QStringLiteral("findingFacts"));
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(said);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(12, this), space(12, this), space(12, this), space(12, this));
    row->setSpacing(space(12, this));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (!m_finding.remedy) return;
    auto *button = new QPushButton(labelOf(m_finding.remedy->action), this);
    button->setObjectName(QStringLiteral("findingRemedy"));
    button->setAccessibleDescription(m_finding.sentence);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] { emit remedyRequested(*m_finding.remedy); });
    row->addWidget(button, 0, Qt::AlignTop);
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeColor::Line, palette()));
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ThemeColor::Accent, palette()), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 3, 3);
}

void FindingCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FindingCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    const bool acts = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!acts || !m_finding.remedy || event->isAutoRepeat()) return QWidget::keyPressEvent(event);
    emit remedyRequested(*m_finding.remedy);
}

} // namespace qernal
