// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/detailspanel.h"

#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/secretsection.h"
#include "ui/tokens/tokenoverview.h"

#include <QVBoxLayout>

namespace qernal {

DetailsPanel::DetailsPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Details of the selected token"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(space(240, this));

    auto *content = new QWidget(this);
    m_body = new QWidget(content);
    m_overview = new TokenOverview(m_body);
    m_secret = new SecretSection(m_body);
    m_summary = new NoteLabel({}, ThemeColor::SecondaryText, content);
    m_summary->setObjectName(QStringLiteral("detailsSummary"));
    m_summary->setAlignment(Qt::AlignCenter);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space(8, this));
    body->addWidget(m_overview);
    body->addWidget(m_secret);
    body->addStretch(1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space(16, this), space(12, this), space(16, this), space(12, this));
    layout->addWidget(m_body);
    layout->addWidget(m_summary);
    setWidget(content);

    connect(m_overview, &TokenOverview::copyRequested, this, &DetailsPanel::copyRequested);
    connect(m_secret, &SecretSection::keepRequested, this, [this] { emit keepRequested(m_token); });
    connect(m_secret, &SecretSection::copySecretRequested, this, &DetailsPanel::copySecretRequested);
    connect(m_secret, &SecretSection::checkRequested, this, &DetailsPanel::checkRequested);
    connect(m_secret, &SecretSection::removeFromKeychainRequested, this, &DetailsPanel::removeFromKeychainRequested);
    showCount(0);
}

void DetailsPanel::showToken(const TokenDetails &details)
{
    m_token = details.token;
    m_overview->setDetails(details);
    m_secret->setDetails(details);
    m_summary->hide();
    m_body->show();
}

void DetailsPanel::showCount(qsizetype selected)
{
    m_body->hide();
    m_summary->setText(selected == 0 ? tr("Select a token to see its details.")
                                     : tr("%Ln token(s) selected", nullptr, static_cast<int>(selected)));
    m_summary->show();
}

} // namespace qernal
