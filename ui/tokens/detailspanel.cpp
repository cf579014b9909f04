// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/detailspanel.h"

#include "core/tokens/tokentablemodel.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/statusbadge.h"
#include "ui/tokens/timeline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace qernal {

namespace {

/// An icon and a word in one colour of the theme.
class Badge : public QWidget {
public:
    explicit Badge(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

    void setContent(const QString &icon, ThemeColor color, const QString &word)
    {
        m_icon = themeIcon(icon, color);
        m_color = color;
        m_word = word;
        setAccessibleName(word);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {edge() + space(6, this) + fontMetrics().horizontalAdvance(m_word), edge() + 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {edge(), edge() + 2}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect icon(0, (height() - edge()) / 2, edge(), edge());
        m_icon.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
        const QRect word = rect().adjusted(edge() + space(6, this), 0, 0, 0);
        painter.setPen(themeColor(m_color, palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word),
                         static_cast<int>(Qt::AlignVCenter) |
                             static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         fontMetrics().elidedText(m_word, Qt::ElideRight, word.width()));
    }

private:
    [[nodiscard]] int edge() const { return std::max(16, fontMetrics().height()); }

    QIcon m_icon;
    ThemeColor m_color = ThemeColor::SecondaryText;
    QString m_word;
};

/// One line that is cut where it does not fit; the whole stands in the tooltip.
class ElidedLabel : public QLabel {
public:
    ElidedLabel(Qt::TextElideMode mode, QWidget *parent) : QLabel(parent), m_mode(mode)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    void setWhole(const QString &text)
    {
        setText(text);
        setToolTip(toolTipText(text));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(),
                         static_cast<int>(Qt::AlignVCenter) |
                             static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         fontMetrics().elidedText(text(), m_mode, width()));
    }

private:
    Qt::TextElideMode m_mode;
};

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
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

QPushButton *wideButton(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(themeIcon(icon), text, parent);
    button->setObjectName(name);
    makeRoomy(button);
    return button;
}

QString timeLeft(const TokenDetails &details)
{
    const QString word = statusText(details.status);
    if (!details.token.expiryAt.isValid() || details.status == TokenStatus::Expired) {
        return word;
    }
    if (details.now.addDays(1) > details.token.expiryAt) return DetailsPanel::tr("%1, less than a day left").arg(word);
    const int days = static_cast<int>(daysLeft(details.token.expiryAt, details.now));
    return DetailsPanel::tr("%1, %n day(s) left", nullptr, days).arg(word);
}

} // namespace

class DetailsPanel::Parts {
public:
    explicit Parts(DetailsPanel *panel);

    QLabel *summary;
    QWidget *body;
    QLabel *name;
    QToolButton *copyName;
    Badge *status;
    ElidedLabel *id;
    QToolButton *copyId;
    QLabel *own;
    Timeline *timeline;
    Badge *secretPlace;
    QPushButton *keep;
    QPushButton *copySecret;
    QPushButton *check;
    QPushButton *forget;
    Token token;

private:
    void layOut(DetailsPanel *panel);
};

DetailsPanel::Parts::Parts(DetailsPanel *panel)
    : summary(new QLabel(panel)),
      body(new QWidget(panel)),
      name(new QLabel(body)),
      copyName(copyButton(QStringLiteral("copyName"), tr("Copy the name"), body)),
      status(new Badge(body)),
      id(new ElidedLabel(Qt::ElideMiddle, body)),
      copyId(copyButton(QStringLiteral("copyId"), tr("Copy the ID"), body)),
      own(plainLabel(tr("This account is signed in with this token."), body)),
      timeline(new Timeline(body)),
      secretPlace(new Badge(body)),
      keep(wideButton(QStringLiteral("keepSecret"), QStringLiteral("keychain"), tr("Keep &it in the keychain"), body)),
      copySecret(wideButton(QStringLiteral("copySecret"), QStringLiteral("copy"), tr("&Copy secret"), body)),
      check(wideButton(QStringLiteral("checkSecret"), QStringLiteral("check"), tr("Check that it &works"), body)),
      forget(
          wideButton(QStringLiteral("removeFromKeychain"), QStringLiteral("trash"), tr("Remove from &keychain"), body))
{
    layOut(panel);
}

void DetailsPanel::Parts::layOut(DetailsPanel *panel)
{
    name->setObjectName(QStringLiteral("detailsName"));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    QFont heading = panel->font();
    heading.setPointSizeF(heading.pointSizeF() * 1.25);
    heading.setWeight(QFont::DemiBold);
    name->setFont(heading);
    id->setObjectName(QStringLiteral("detailsId"));
    id->setFont(fixedFont());
    id->setAccessibleName(tr("ID"));
    own->setWordWrap(true);
    own->setForegroundRole(QPalette::PlaceholderText);
    secretPlace->setObjectName(QStringLiteral("detailsSecret"));

    auto *top = new QHBoxLayout;
    top->addWidget(name, 1);
    top->addWidget(copyName, 0, Qt::AlignTop);
    auto *idRow = new QHBoxLayout;
    idRow->addWidget(id, 1);
    idRow->addWidget(copyId);

    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, panel));
    layout->addLayout(top);
    layout->addWidget(status);
    layout->addWidget(own);
    layout->addSpacing(space(8, panel));
    layout->addWidget(sectionLabel(tr("ID"), body));
    layout->addLayout(idRow);
    layout->addSpacing(space(8, panel));
    layout->addWidget(timeline);
    layout->addWidget(sectionLabel(tr("Secret"), body));
    layout->addWidget(secretPlace);
    layout->addSpacing(space(4, panel));
    for (QPushButton *button : {keep, copySecret, check, forget}) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
}

DetailsPanel::DetailsPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Details of the selected token"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(space(240, this));

    auto *content = new QWidget(this);
    m_parts = std::make_unique<Parts>(this);
    m_parts->summary->setObjectName(QStringLiteral("detailsSummary"));
    m_parts->summary->setTextFormat(Qt::PlainText);
    m_parts->summary->setAlignment(Qt::AlignCenter);
    m_parts->summary->setWordWrap(true);
    m_parts->summary->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space(16, this), space(12, this), space(16, this), space(12, this));
    layout->addWidget(m_parts->body);
    layout->addWidget(m_parts->summary);
    setWidget(content);

    connect(m_parts->copyName, &QToolButton::clicked, this, [this] { emit copyRequested(m_parts->token.name); });
    connect(m_parts->copyId, &QToolButton::clicked, this, [this] { emit copyRequested(m_parts->token.id); });
    connect(m_parts->keep, &QPushButton::clicked, this, [this] { emit keepRequested(m_parts->token); });
    connect(m_parts->copySecret, &QPushButton::clicked, this, &DetailsPanel::copySecretRequested);
    connect(m_parts->check, &QPushButton::clicked, this, &DetailsPanel::checkRequested);
    connect(m_parts->forget, &QPushButton::clicked, this, &DetailsPanel::removeFromKeychainRequested);
    showCount(0);
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::showToken(const TokenDetails &details)
{
    Parts &parts = *m_parts;
    parts.token = details.token;
    parts.summary->hide();
    parts.body->show();
    parts.name->setText(visibleText(details.token.name));
    parts.status->setContent(statusIconName(details.status), statusColor(details.status), timeLeft(details));
    parts.own->setVisible(details.ownToken);
    parts.id->setWhole(visibleText(details.token.id));
    parts.timeline->setToken(details.token, details.status, details.now);

    const bool kept = details.secret == SecretState::Stored || details.secret == SecretState::Pending;
    parts.secretPlace->setContent(kept ? QStringLiteral("keychain") : QStringLiteral("key"),
                                  details.secret == SecretState::Lost ? ThemeColor::Expired : ThemeColor::SecondaryText,
                                  secretPlaceText(details.secret));
    parts.keep->setVisible(details.secret == SecretState::Pending || details.secret == SecretState::Held);
    const QString reason = whyNoSecret(details.secret);
    for (QPushButton *button : {parts.copySecret, parts.check, parts.forget}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void DetailsPanel::showCount(qsizetype selected)
{
    m_parts->body->hide();
    m_parts->summary->setText(selected == 0 ? tr("Select a token to see its details.")
                                            : tr("%Ln token(s) selected", nullptr, static_cast<int>(selected)));
    m_parts->summary->show();
}

QString whyNoSecret(std::optional<SecretState> state)
{
    if (!state) {
        return DetailsPanel::tr("This computer does not hold the secret of this token.");
    }
    switch (*state) {
    case SecretState::Requested: return DetailsPanel::tr("The service has not answered yet.");
    case SecretState::Lost: return DetailsPanel::tr("The secret never arrived: regenerate the token for a new one.");
    default: return {};
    }
}

} // namespace qernal
