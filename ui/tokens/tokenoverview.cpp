// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenoverview.h"

#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"
#include "ui/feedback/elidedlabel.h"
#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/badge.h"
#include "ui/tokens/statusbadge.h"
#include "ui/tokens/timeline.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace qernal {

namespace {

QString timeLeft(const TokenDetails &details)
{
    const QString word = statusText(details.status);
    if (!details.token.expiryAt.isValid() || details.status == TokenStatus::Expired) {
        return word;
    }
    if (details.now.addDays(1) > details.token.expiryAt) return TokenOverview::tr("%1, less than a day left").arg(word);
    const int days = static_cast<int>(daysLeft(details.token.expiryAt, details.now));
    return TokenOverview::tr("%1, %n day(s) left", nullptr, days).arg(word);
}

QString readText(const TokenDetails &details)
{
    if (details.reading) return TokenOverview::tr("Reading it from the service…");
    if (!details.readAt.isValid()) return {};
    return TokenOverview::tr("Read from the service %1").arg(relativeTime(details.readAt, details.now));
}

QToolButton *copyButton(const QString &name, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(themeIcon(QStringLiteral("copy")));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    return button;
}

} // namespace

TokenOverview::TokenOverview(QWidget *parent)
    : QWidget(parent),
      m_name(new Heading({}, this)),
      m_status(new Badge(this)),
      m_own(new NoteLabel(tr("This account is signed in with this token."), ThemeColor::SecondaryText, this)),
      m_id(new ElidedLabel(Qt::ElideMiddle, this)),
      m_timeline(new Timeline(this)),
      m_read(new NoteLabel({}, ThemeColor::SecondaryText, this))
{
    m_name->setObjectName(QStringLiteral("detailsName"));
    m_status->setObjectName(QStringLiteral("detailsStatus"));
    m_id->setObjectName(QStringLiteral("detailsId"));
    m_id->setFont(fixedFont());
    m_id->setAccessibleName(tr("ID"));
    m_read->setObjectName(QStringLiteral("detailsRead"));
    layOut();
}

void TokenOverview::layOut()
{
    auto *copyName = copyButton(QStringLiteral("copyName"), tr("Copy the name"), this);
    auto *copyId = copyButton(QStringLiteral("copyId"), tr("Copy the ID"), this);
    connect(copyName, &QToolButton::clicked, this, [this] { emit copyRequested(m_token.name); });
    connect(copyId, &QToolButton::clicked, this, [this] { emit copyRequested(m_token.id); });

    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(copyName, 0, Qt::AlignTop);
    auto *idRow = new QHBoxLayout;
    idRow->addWidget(m_id, 1);
    idRow->addWidget(copyId);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, this));
    layout->addLayout(top);
    layout->addWidget(m_status);
    layout->addWidget(m_own);
    layout->addSpacing(space(8, this));
    layout->addWidget(new NoteLabel(tr("ID"), ThemeColor::SecondaryText, this));
    layout->addLayout(idRow);
    layout->addSpacing(space(8, this));
    layout->addWidget(m_timeline);
    layout->addWidget(m_read);
}

void TokenOverview::setDetails(const TokenDetails &details)
{
    m_token = details.token;
    m_name->setText(visibleText(m_token.name));
    m_status->setContent(statusIconName(details.status), statusColor(details.status), timeLeft(details));
    m_own->setVisible(details.secret.signsIn);
    m_id->setWhole(visibleText(m_token.id));
    m_timeline->setToken(m_token, details.status, details.now);
    const QString read = readText(details);
    m_read->setText(read);
    m_read->setVisible(!read.isEmpty());
}

} // namespace qernal
