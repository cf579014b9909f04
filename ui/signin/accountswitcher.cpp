// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/accountswitcher.h"

#include "core/net/trustsource.h"
#include "core/visibletext.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace qernal {

namespace {

/// A longer name is cut, or it would leave no room for the other parts of the toolbar.
constexpr int MaxWidth = 240;

/// A name for a menu or button: harmless, and its ampersands are no mnemonics.
QString label(const Account &account)
{
    QString name = visibleText(account.name, 40);
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    return account.demo ? AccountSwitcher::tr("%1 (demo)").arg(name) : name;
}

/// Where it is signed in, and whose certificates are believed if not the system's.
QString accountToolTip(const Account &account)
{
    const QString place =
        AccountSwitcher::tr("%1 at %2").arg(visibleText(account.name), visibleText(account.apiUrl.host()));
    const QString trust = TrustSource::fromEnvironment().description();
    if (trust.isEmpty() || account.apiUrl.scheme() != QLatin1String("https")) return place;
    return place + QLatin1Char('\n') + AccountSwitcher::tr("Certificates are checked with %1").arg(visibleText(trust));
}

} // namespace

AccountSwitcher::AccountSwitcher(AccountStore *store, QWidget *parent)
    : QToolButton(parent), m_store(store), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("accountSwitcher"));
    setAccessibleName(tr("Account"));
    setIcon(themeIcon(QStringLiteral("account")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(QStringLiteral("accountMenu"));
    m_menu->setAccessibleName(tr("Account"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &AccountSwitcher::fill);
    connect(m_store, &AccountStore::accountsChanged, this, &AccountSwitcher::fill);
    setCurrent(std::nullopt);
}

void AccountSwitcher::setCurrent(const std::optional<Account> &account)
{
    m_current = account;
    setText(account ? label(*account) : tr("Not signed in"));
    setAccessibleDescription(account ? tr("Signed in as %1").arg(visibleText(account->name)) : tr("Not signed in"));
    setToolTip(account ? toolTipText(accountToolTip(*account)) : tr("Sign in or choose an account"));
    fill();
}

QSize AccountSwitcher::sizeHint() const
{
    // One more, for the widths of letters are no whole pixels: what just fits would be cut.
    const QSize whole = QToolButton::sizeHint() + QSize(space(16, this) + 1, 0);
    return {std::min(whole.width(), space(MaxWidth, this)), whole.height()};
}

void AccountSwitcher::paintEvent(QPaintEvent *)
{
    // The style would put its arrow into the corner; ours stands beside the name, as in a combo box.
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    const int besideText = QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(text());
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - space(16, this) - besideText);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const int edge = space(14, this);
    const QRect place(width() - edge - space(4, this), (height() - edge) / 2, edge, edge);
    themeIcon(QStringLiteral("chevron-down"))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void AccountSwitcher::fill()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_menu);
    QList<Account> accounts = m_store->accounts();
    // The demo's account is in no store.
    if (m_current && !m_store->account(m_current->id)) accounts.append(*m_current);
    for (const Account &account : std::as_const(accounts)) {
        QAction *action = m_menu->addAction(label(account));
        // Qt would make a tooltip of the text by itself, and read markup in it.
        action->setToolTip(toolTipText(visibleText(account.name, 40)));
        action->setCheckable(true);
        action->setChecked(m_current && account.id == m_current->id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.id] {
            if (!m_current || m_current->id != id) emit accountChosen(id);
        });
    }
    if (!accounts.isEmpty()) m_menu->addSeparator();
    const bool isDemo = m_current && m_current->demo;
    QAction *signIn = m_menu->addAction(themeIcon(QStringLiteral("sign-in")),
                                        isDemo ? tr("Leave the demo and sign &in…") : tr("Sign &in…"), this,
                                        &AccountSwitcher::signInRequested);
    signIn->setObjectName(QStringLiteral("signIn"));
    QAction *signOut =
        m_menu->addAction(themeIcon(QStringLiteral("sign-out")), isDemo ? tr("&Leave the demo") : tr("Sign &out…"),
                          this, &AccountSwitcher::signOutRequested);
    signOut->setObjectName(QStringLiteral("signOut"));
    signOut->setEnabled(m_current.has_value());
}

} // namespace qernal
