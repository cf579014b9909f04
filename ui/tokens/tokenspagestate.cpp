// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenspage.h"

#include "ui/feedback/emptystate.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/progressline.h"
#include "ui/tokens/statuschips.h"
#include "ui/tokens/tokentable.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

// What the page shows in which state of the list; the rest of TokensPage is in tokenspage.cpp.
namespace qernal {

namespace {

constexpr int NarrowBelow = 900;

} // namespace

TokensPage::Empty TokensPage::emptiness() const
{
    if (!m_session) {
        return Empty::Loading;
    }
    if (m_session->filter()->rowCount() > 0) {
        return Empty::None;
    }
    if (m_session->model()->rowCount() > 0) {
        return Empty::NoMatch;
    }
    const TokenList *list = m_session->list();
    if (list->state() == TokenList::State::Loading) {
        return Empty::Loading;
    }
    if (const auto error = list->error()) {
        const bool refused = error->kind == Error::Kind::Unauthorized || error->kind == Error::Kind::CredentialRefused;
        return refused ? Empty::Refused : Empty::Offline;
    }
    return list->refreshedAt().isValid() ? Empty::NoTokens : Empty::Loading;
}

void TokensPage::updateState()
{
    m_shown = emptiness();
    switch (m_shown) {
    case Empty::None:
    case Empty::Loading: break;
    case Empty::NoTokens:
        m_empty->setContent(QStringLiteral("empty"), tr("No tokens yet"),
                            tr("Programs use a token to reach the service in your name."), tr("&New token…"));
        break;
    case Empty::NoMatch:
        m_empty->setContent(QStringLiteral("nomatch"), tr("No token matches"),
                            tr("Nothing here fits what you search for and the status you chose."),
                            tr("&Clear filters"));
        break;
    case Empty::Offline:
        m_empty->setContent(QStringLiteral("offline"), tr("The tokens could not be loaded"),
                            errorText(*m_session->list()->error()), tr("&Retry"));
        break;
    case Empty::Refused:
        m_empty->setContent(QStringLiteral("signedout"), tr("This sign-in no longer works"),
                            errorText(*m_session->list()->error()), tr("&Sign in again"));
        break;
    }
    const bool table = m_shown == Empty::None || m_shown == Empty::Loading;
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_empty);
    applyDetailsVisibility();
    emit listChanged();
}

void TokensPage::updateChips()
{
    const TokenTableModel *model = m_session ? m_session->model() : nullptr;
    m_chips->setCount(std::nullopt, model == nullptr ? 0 : model->rowCount());
    for (const auto status :
         {TokenStatus::Active, TokenStatus::ExpiringSoon, TokenStatus::Expired, TokenStatus::NeverExpires}) {
        m_chips->setCount(status, model == nullptr ? 0 : model->statuses().count(status));
    }
    emit listChanged();
}

void TokensPage::updateDetails()
{
    const QList<Token> tokens = selected();
    if (tokens.size() == 1) {
        const Token &token = tokens.first();
        const QDateTime now = m_clock();
        m_details->showToken({.token = token,
                              .status = tokenStatus(token, now),
                              .secret = m_session->model()->secretStateOf(token.id),
                              .ownToken = m_session->isOwnToken(token.id),
                              .now = now});
    } else {
        m_details->showCount(tokens.size());
    }
    emit selectionChanged();
}

void TokensPage::updateProgress()
{
    if (!m_session || m_session->list()->state() != TokenList::State::Loading) {
        m_progress->rest();
        return;
    }
    m_progress->setProgress(m_session->model()->rowCount(), m_session->list()->total().value_or(0));
}

void TokensPage::setDetailsWanted(bool wanted)
{
    m_detailsWanted = wanted;
    m_openedWhileNarrow = wanted;
    applyDetailsVisibility();
}

bool TokensPage::areDetailsShown() const
{
    return !m_details->isHidden();
}

void TokensPage::applyDetailsVisibility()
{
    const bool narrow = width() < NarrowBelow;
    const bool wanted = narrow ? m_openedWhileNarrow : m_detailsWanted || m_openedWhileNarrow;
    m_details->setVisible(wanted && m_shown == Empty::None);
}

void TokensPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < NarrowBelow;
    if (wasNarrow != (event->size().width() < NarrowBelow)) {
        m_openedWhileNarrow = false;
    }
    applyDetailsVisibility();
}

void TokensPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_openedWhileNarrow) {
        m_openedWhileNarrow = false;
        applyDetailsVisibility();
        focusTable();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace qernal
