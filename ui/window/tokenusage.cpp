// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tokenusage.h"

#include "core/places/usagewords.h"
#include "core/visibletext.h"
#include "ui/places/identifydialog.h"
#include "ui/places/placesdialog.h"

namespace qernal {

namespace {

constexpr std::chrono::milliseconds AnnounceAfter(200);

} // namespace

TokenUsage::TokenUsage(QSettings *settings, const Clock &clock, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window), m_index(clock)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(AnnounceAfter);
    connect(&m_index, &PlaceIndex::changed, &m_announce, [this] {
        if (!m_announce.isActive()) m_announce.start();
    });
    connect(&m_announce, &QTimer::timeout, this, &TokenUsage::changed);
    connect(&m_index, &PlaceIndex::finished, this, &TokenUsage::changed);
}

void TokenUsage::setLedger(const PlaceLedger *ledger)
{
    m_ledger = ledger;
    connect(ledger, &PlaceLedger::changed, this, &TokenUsage::changed);
}

QStringList TokenUsage::linesOf(const Token &token, const QUuid &record) const
{
    if (!m_session) return {};
    return usageLines(m_index, filledOf(token), token.id, record);
}

QList<FilledPlace> TokenUsage::filledOf(const Token &token) const
{
    return m_ledger ? m_ledger->placesOf(m_session->account().id, token.id) : QList<FilledPlace>();
}

void TokenUsage::setSession(Session *session)
{
    if (m_session) m_session->list()->disconnect(this);
    m_session = session;
    delete m_places;
    delete m_identify;
    m_index.clear();
    if (session != nullptr) connect(session->list(), &TokenList::refreshed, this, &TokenUsage::updateTokens);
}

UsageCount TokenUsage::countOf(const QList<Token> &tokens) const
{
    if (!m_session) return {};
    QStringList ids;
    QList<FilledPlace> filled;
    for (const Token &token : tokens) {
        ids.append(token.id);
        filled.append(filledOf(token));
    }
    return usageCount(m_index, filled, ids);
}

void TokenUsage::showPlaces(const std::optional<Token> &token)
{
    if (!m_session) return;
    if (!m_places) {
        m_places = new PlacesDialog(&m_index, m_settings, m_window);
        connect(m_places, &PlacesDialog::tokenChosen, this, [this](const QString &id) {
            emit showRequested(id);
            m_window->activateWindow();
        });
        connect(m_places, &PlacesDialog::replaceRequested, this, [this](const QString &id) {
            if (const auto chosen = tokenOf(id)) emit replaceRequested(*chosen);
        });
        updateTokens();
    }
    m_places->setFilter(token ? token->name : QString());
    m_places->show();
    m_places->raise();
    m_places->activateWindow();
}

void TokenUsage::updateTokens()
{
    if (!m_session || !m_places) return;
    QHash<QUuid, QString> names;
    const QList<Token> tokens = m_session->model()->tokens();
    for (const Token &token : tokens)
        names.insert(QUuid::fromString(token.id), token.name);
    names.remove(QUuid());
    m_places->setTokens(names);
}

void TokenUsage::identify()
{
    if (!m_session || m_identify) return;
    QList<ListedToken> listed;
    const TokenTableModel *model = m_session->model();
    for (int row = 0; row < model->rowCount(); ++row)
        listed.append({.token = model->tokenAt(row), .status = model->statuses().at(row)});
    m_identify = new IdentifyDialog(listed, m_window);
    connect(m_identify, &IdentifyDialog::showRequested, this, &TokenUsage::showRequested);
    connect(m_identify, &IdentifyDialog::regenerateRequested, this, [this](const QString &id) {
        if (const auto token = tokenOf(id)) emit regenerateRequested(*token);
    });
    connect(m_identify, &IdentifyDialog::replaceRequested, this, [this](const QString &id) {
        if (const auto token = tokenOf(id)) emit replaceRequested(*token);
    });
    connect(m_identify, &IdentifyDialog::revokeRequested, this, [this](const QString &id) {
        if (const auto token = tokenOf(id)) emit revokeRequested(*token);
    });
    m_identify->open();
}

std::optional<Token> TokenUsage::tokenOf(const QString &id) const
{
    const int row = m_session ? m_session->model()->rowOf(id) : -1;
    return row < 0 ? std::nullopt : std::optional(m_session->model()->tokenAt(row));
}

} // namespace qernal
