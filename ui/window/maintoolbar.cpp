// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/maintoolbar.h"

#include "ui/feedback/clearbutton.h"
#include "ui/signin/accountswitcher.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/theme.h"
#include "ui/window/mainactions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace qernal {

namespace {

QWidget *makeStretch(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

QWidget *makeGap(int step, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setFixedWidth(space(step, parent));
    return widget;
}

} // namespace

MainToolBar::MainToolBar(const MainActions &actions, AccountStore *accounts, QWidget *parent)
    : QToolBar(parent), m_search(new QLineEdit(this)), m_switcher(new AccountSwitcher(accounts, this))
{
    setObjectName(QStringLiteral("mainToolBar"));
    setWindowTitle(tr("Main toolbar"));
    setMovable(false);
    setFloatable(false);
    setIconSize({20, 20});
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(space(4, this));

    addCreateButton(actions.create);
    addActions({actions.edit, actions.regenerate, actions.revoke});
    addSeparator();
    addAction(actions.refresh);
    addWidget(makeStretch(this));
    buildSearch(actions.find);
    addWidget(m_search);
    addWidget(makeGap(8, this));
    m_switcher->setObjectName(QStringLiteral("accountSwitcher"));
    addWidget(m_switcher);
    addWidget(makeGap(8, this));
    // The button for what no longer fits; Qt gives it no name.
    if (auto *more = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setAccessibleName(tr("More commands"));
        more->setToolTip(tr("More commands"));
    }
    for (QAction *action : {actions.refresh, actions.edit, actions.regenerate, actions.revoke})
        m_buttons.append(qobject_cast<QToolButton *>(widgetForAction(action)));
}

void MainToolBar::addCreateButton(QAction *create)
{
    // The layout of a tool bar ignores its margins, so the first widget contains them.
    auto *frame = new QWidget(this);
    auto *room = new QHBoxLayout(frame);
    room->setContentsMargins(space(11, this), space(7, this), space(8, this), space(7, this));
    auto *button = new FilledButton(tr("New token"), FilledButton::Kind::Accent, frame);
    button->setObjectName(QStringLiteral("newTokenButton"));
    button->setIconName(QStringLiteral("plus"));
    connect(button, &QPushButton::clicked, create, &QAction::trigger);
    const auto follow = [create, button] {
        button->setEnabled(create->isEnabled());
        button->setToolTip(create->toolTip());
    };
    connect(create, &QAction::changed, button, follow);
    follow();
    room->addWidget(button);
    addWidget(frame);
}

void MainToolBar::buildSearch(const QAction *find)
{
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setAccessibleName(tr("Search tokens by name or ID"));
    m_search->setPlaceholderText(tr("Search (%1)").arg(find->shortcut().toString(QKeySequence::NativeText)));
    addClearButton(m_search);
    QAction *icon =
        m_search->addAction(themeIcon(QStringLiteral("search"), ThemeColor::SecondaryText), QLineEdit::LeadingPosition);
    icon->setText(tr("Search"));
    fitToFont();
}

void MainToolBar::fitToFont()
{
    m_search->setMinimumWidth(space(140, this));
    m_search->setMaximumWidth(space(240, this));
    m_wordWidths.clear();
}

bool MainToolBar::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange: fitToFont(); break;
    default: break;
    }
    const bool handled = QToolBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) fitWords();
    return handled;
}

void MainToolBar::fitWords()
{
    if (m_buttons.isEmpty()) return;
    if (m_wordWidths.isEmpty()) {
        for (QToolButton *button : std::as_const(m_buttons)) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            const int without = button->sizeHint().width();
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            m_wordWidths.insert(button, button->sizeHint().width() - without);
        }
    }
    int wanted = sizeHint().width();
    for (const QToolButton *button : std::as_const(m_buttons))
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly) wanted += m_wordWidths.value(button);
    for (QToolButton *button : std::as_const(m_buttons)) {
        const bool fits = wanted <= width();
        if (!fits) wanted -= m_wordWidths.value(button);
        showWord(button, fits);
    }
}

void MainToolBar::showWord(QToolButton *button, bool shown)
{
    const auto style = shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    // Setting the same style again would ask for a layout again, without end.
    if (button->toolButtonStyle() != style) button->setToolButtonStyle(style);
}

void MainToolBar::paintEvent(QPaintEvent *)
{
    // Flat, with a line beneath: the style would draw a gradient and a dark edge.
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeColor::Line, palette()));
}

} // namespace qernal
