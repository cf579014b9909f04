// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/welcomepage.h"

#include "core/accounts/accountstore.h"
#include "core/visibletext.h"
#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"
#include "ui/signin/choicebutton.h"
#include "ui/theme/iconwidget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qernal {

namespace {

/// @p id is long and means little to a person; its beginning tells tokens apart.
QString shortId(const QString &id)
{
    constexpr qsizetype Length = 8;
    return id.size() <= Length ? visibleText(id) : visibleText(id.left(Length)) + QStringLiteral("…");
}

QString describe(const Account &account, bool hasCredential)
{
    const QString host = visibleText(account.apiUrl.host(), 60);
    if (!hasCredential) return WelcomePage::tr("%1 · sign in again").arg(host);
    return account.tokenId.isEmpty() ? host : WelcomePage::tr("%1 · token %2").arg(host, shortId(account.tokenId));
}

/// A name for a button: its ampersands are no mnemonics.
QString buttonName(const Account &account)
{
    return visibleText(account.name, 40).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

WelcomePage::WelcomePage(const AccountStore *accounts, QWidget *parent)
    : QWidget(parent), m_store(accounts), m_accounts(new QVBoxLayout)
{
    QWidget *column = makeColumn();
    const int margin = space(24, this);
    auto *page = new QWidget(this);
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(margin, margin, margin, margin);
    centred->addStretch(1);
    auto *vertical = new QVBoxLayout;
    vertical->addStretch(2);
    vertical->addWidget(column);
    vertical->addStretch(3);
    centred->addLayout(vertical, 8);
    centred->addStretch(1);
    // Accounts may be more than a small window has room for.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("welcomeScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_signIn);
    offerCliToken({});
    if (m_store) connect(m_store, &AccountStore::accountsChanged, this, &WelcomePage::fillAccounts);
    fillAccounts();
}

QWidget *WelcomePage::makeColumn()
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(space(24, this) * 22);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(12, this));

    const QIcon drawing = themeIcon(QStringLiteral("keydrawing"), ThemeColor::Accent);
    layout->addWidget(new IconWidget(drawing, space(24, this) * 3, column), 0, Qt::AlignHCenter);
    auto *name = new Heading(tr("Qernal Token Manager"), column, 1.75);
    name->setObjectName(QStringLiteral("programName"));
    name->setAlignment(Qt::AlignHCenter);
    layout->addWidget(name);
    auto *sentence =
        new NoteLabel(tr("Create, renew and revoke the API tokens of your account, and never lose a secret."),
                      ThemeColor::SecondaryText, column);
    sentence->setAlignment(Qt::AlignHCenter);
    layout->addWidget(sentence);
    layout->addSpacing(space(12, this));
    m_accounts->setSpacing(space(12, this));
    layout->addLayout(m_accounts);

    m_signIn = new ChoiceButton(QStringLiteral("sign-in"), tr("&Sign in"),
                                tr("With an API token, an access token or a session cookie"), column);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_cliToken = new ChoiceButton(QStringLiteral("terminal"), tr("Use the &CLI’s token"), {}, column);
    m_cliToken->setObjectName(QStringLiteral("cliToken"));
    auto *demo = new ChoiceButton(QStringLiteral("flask"), tr("Try the &demo"),
                                  tr("Made-up tokens on this computer; nothing is sent"), column);
    demo->setObjectName(QStringLiteral("demo"));
    for (ChoiceButton *choice : {m_signIn, m_cliToken, demo})
        layout->addWidget(choice);
    connect(m_signIn, &ChoiceButton::clicked, this, &WelcomePage::signInRequested);
    connect(m_cliToken, &ChoiceButton::clicked, this, &WelcomePage::cliTokenRequested);
    connect(demo, &ChoiceButton::clicked, this, &WelcomePage::demoRequested);
    return column;
}

void WelcomePage::fillAccounts()
{
    const QList<Account> accounts = m_store ? m_store->accounts() : QList<Account>();
    while (const QLayoutItem *item = m_accounts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    QWidget *before = nullptr;
    for (const Account &account : accounts) {
        auto *choice =
            new ChoiceButton(QStringLiteral("account"), buttonName(account),
                             describe(account, m_store->hasCredential(account.id)), m_signIn->parentWidget());
        choice->setObjectName(QStringLiteral("account"));
        m_accounts->addWidget(choice);
        connect(choice, &ChoiceButton::clicked, this, [this, id = account.id] { emit accountChosen(id); });
        if (before) setTabOrder(before, choice);
        before = choice;
    }
    if (before) setTabOrder(before, m_signIn);
    setFocusProxy(accounts.isEmpty() ? m_signIn : m_accounts->itemAt(0)->widget());
}

void WelcomePage::showEvent(QShowEvent *event)
{
    // Whether a credential is remembered changes without a signal.
    fillAccounts();
    QWidget::showEvent(event);
}

void WelcomePage::offerCliToken(const QString &where, const QString &tokenId, const QString &remark)
{
    m_cliToken->setVisible(!where.isEmpty());
    QStringList words{tokenId.isEmpty() ? tr("What is in %1").arg(visibleText(where))
                                        : tr("Token %1 from %2").arg(shortId(tokenId), visibleText(where))};
    if (!remark.isEmpty()) words << remark;
    m_cliToken->setExplanation(words.join(QStringLiteral(". ")));
}

} // namespace qernal
