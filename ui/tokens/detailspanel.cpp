// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/detailspanel.h"

#include "core/visibletext.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/notesection.h"
#include "ui/tokens/replacementsection.h"
#include "ui/tokens/secretsection.h"
#include "ui/tokens/tokenoverview.h"
#include "ui/tokens/usagesection.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

namespace {

// Room for the focus ring around what scrolls.
constexpr int RingWidth = 2;

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Details of the selected token"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(space(240, this));
    setViewportMargins(RingWidth, RingWidth, RingWidth, RingWidth);

    auto *content = new QWidget(this);
    m_one = new QWidget(content);
    m_overview = new TokenOverview(m_one);
    m_replacement = new ReplacementSection(m_one);
    m_secret = new SecretSection(m_one);
    m_usage = new UsageSection(m_one);
    m_note = new NoteSection(m_one);
    m_several = new SelectionSummary(content);
    m_hint = new NoteLabel(tr("Select a token to see its details."), ThemeColor::SecondaryText, content);
    m_hint->setObjectName(QStringLiteral("detailsHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    auto *one = new QVBoxLayout(m_one);
    one->setContentsMargins(0, 0, 0, 0);
    one->setSpacing(space(8, this));
    one->addWidget(m_overview);
    one->addWidget(m_replacement);
    one->addWidget(m_secret);
    one->addWidget(m_usage);
    one->addWidget(m_note);
    one->addStretch(1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space(16, this), space(12, this), space(16, this), space(12, this));
    for (QWidget *part : {m_one, static_cast<QWidget *>(m_several), static_cast<QWidget *>(m_hint)})
        layout->addWidget(part);
    setWidget(content);

    connect(m_overview, &TokenOverview::copyRequested, this, &DetailsPanel::copyRequested);
    connect(m_replacement, &ReplacementSection::resumeRequested, this, &DetailsPanel::resumeRequested);
    connect(m_secret, &SecretSection::requested, this,
            [this](SecretAction action) { emit secretActionRequested(action, m_token); });
    connect(m_note, &NoteSection::writeRequested, this, &DetailsPanel::noteWritten);
    connect(m_several, &SelectionSummary::revokeRequested, this, &DetailsPanel::revokeRequested);
    connect(m_several, &SelectionSummary::copyNamesRequested, this, &DetailsPanel::copyNamesRequested);
    showNothing();
}

void DetailsPanel::showToken(const TokenDetails &details)
{
    m_token = details.token;
    m_overview->setDetails(details);
    m_replacement->setProgress(details.replacement);
    m_secret->setDetails(details);
    m_note->setNote(details.token.id, details.note);
    showPart(m_one);
}

void DetailsPanel::showUsage(const QStringList &lines)
{
    m_usage->setLines(lines);
}

void DetailsPanel::showSelection(const SelectionFacts &facts)
{
    m_several->setFacts(facts);
    showPart(m_several);
}

void DetailsPanel::setWhyNoService(const QString &reason)
{
    const QList<QPushButton *> buttons =
        m_secret->buttons() + QList{m_replacement->resumeButton(), m_several->revokeButton()};
    for (QPushButton *button : buttons) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(toolTipText(reason));
    }
}

void DetailsPanel::editNote()
{
    if (isTokenShown()) m_note->edit();
}

void DetailsPanel::editNote(const QString &tokenId, const TokenNote &note)
{
    if (isTokenShown() && m_token.id == tokenId) m_note->edit(note);
}

void DetailsPanel::showNothing()
{
    showPart(m_hint);
}

void DetailsPanel::showPart(QWidget *part)
{
    // A focus within what goes away stays in the panel.
    const QWidget *focus = focusWidget();
    const bool keepsFocus = focus != nullptr && focus->hasFocus() && focus != this && !part->isAncestorOf(focus);
    for (QWidget *other : {m_one, static_cast<QWidget *>(m_several), static_cast<QWidget *>(m_hint)})
        other->setVisible(other == part);
    if (keepsFocus) setFocus();
}

bool DetailsPanel::isTokenShown() const
{
    return !m_one->isHidden();
}

bool DetailsPanel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Here the key means this token, in the rest of the window the list.
        if (isTokenShown() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F5) {
            event->accept();
            return true;
        }
        break;
    case QEvent::Paint: {
        const bool painted = QScrollArea::event(event);
        if (hasFocus()) paintFocus();
        return painted;
    }
    case QEvent::FocusIn:
    case QEvent::FocusOut: update(); break;
    default: break;
    }
    return QScrollArea::event(event);
}

void DetailsPanel::paintFocus()
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ThemeColor::Accent, palette()), RingWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (isTokenShown() && event->key() == Qt::Key_F5) {
        emit readRequested(m_token);
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace qernal
