// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindowparts.h"

#include "ui/commands/listexporter.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/statusline.h"
#include "ui/signin/accountswitcher.h"
#include "ui/signin/welcomepage.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokenspage.h"
#include "ui/window/mainactions.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace qernal {

namespace {

constexpr int WordsFrom = 980;

/// Flat, with a line beneath: the style would draw a gradient and a dark edge.
class FlatToolBar : public QToolBar {
public:
    using QToolBar::QToolBar;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeColor::Line, palette()));
    }
};

QWidget *stretch(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

QWidget *gap(int step, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setFixedWidth(space(step, parent));
    return widget;
}

} // namespace

MainWindow::Parts::Parts(MainWindow *window, AccountStore *accounts, Theme *appTheme, QSettings *appSettings,
                         const Clock &appClock)
    : theme(appTheme),
      settings(appSettings),
      clock(appClock),
      actions(new MainActions(window)),
      toolBar(new FlatToolBar(MainWindow::tr("Main toolbar"), window)),
      create(new FilledButton(MainWindow::tr("New token"), FilledButton::Kind::Accent, toolBar)),
      search(new QLineEdit(toolBar)),
      switcher(new AccountSwitcher(accounts, toolBar)),
      stack(new QStackedWidget(window)),
      welcome(new WelcomePage(stack)),
      page(new TokensPage(appSettings, appClock, stack)),
      messages(new MessageBar(window)),
      status(new StatusLine(window)),
      columns(new QMenu(window)),
      exporter(new ListExporter(window, appClock, window)),
      minute(new QTimer(window))
{
    actions->fillMenuBar(window->menuBar(), columns);
    fillToolBar(window);

    auto *centre = new QWidget(window);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(stack, 1);
    layout->addWidget(messages);
    window->setCentralWidget(centre);
    stack->addWidget(welcome);
    stack->addWidget(page);

    window->statusBar()->setSizeGripEnabled(false);
    window->statusBar()->addWidget(status, 1);
    minute->setInterval(std::chrono::minutes(1));
}

void MainWindow::Parts::fillToolBar(MainWindow *window)
{
    toolBar->setObjectName(QStringLiteral("mainToolBar"));
    toolBar->setMovable(false);
    toolBar->setFloatable(false);
    toolBar->setIconSize({20, 20});
    toolBar->layout()->setContentsMargins(0, 0, 0, 0);
    toolBar->layout()->setSpacing(space(4, window));

    create->setObjectName(QStringLiteral("newTokenButton"));
    create->setIconName(QStringLiteral("plus"));
    QObject::connect(create, &QPushButton::clicked, actions->create, &QAction::trigger);
    QObject::connect(actions->create, &QAction::changed, create, [this] {
        create->setEnabled(actions->create->isEnabled());
        create->setToolTip(actions->create->toolTip());
    });
    search->setObjectName(QStringLiteral("searchField"));
    search->setAccessibleName(MainWindow::tr("Search tokens by name or ID"));
    search->setPlaceholderText(
        MainWindow::tr("Search (%1)").arg(actions->find->shortcut().toString(QKeySequence::NativeText)));
    search->setClearButtonEnabled(true);
    search->addAction(themeIcon(QStringLiteral("search"), ThemeColor::SecondaryText), QLineEdit::LeadingPosition);
    search->setMinimumWidth(space(140, window));
    search->setMaximumWidth(space(240, window));
    switcher->setObjectName(QStringLiteral("accountSwitcher"));

    // A tool bar's layout counts its margins without keeping them, so the first widget brings the room around all.
    auto *first = new QWidget(toolBar);
    auto *room = new QHBoxLayout(first);
    room->setContentsMargins(space(11, window), space(7, window), space(8, window), space(7, window));
    room->addWidget(create);
    toolBar->addWidget(first);
    toolBar->addActions({actions->edit, actions->regenerate, actions->revoke});
    toolBar->addSeparator();
    toolBar->addAction(actions->refresh);
    toolBar->addWidget(stretch(toolBar));
    toolBar->addWidget(search);
    toolBar->addWidget(gap(8, toolBar));
    toolBar->addWidget(switcher);
    toolBar->addWidget(gap(8, toolBar));
    window->addToolBar(toolBar);
    window->setContextMenuPolicy(Qt::NoContextMenu);
}

void MainWindow::Parts::fitToolBar(int windowWidth)
{
    toolBar->setToolButtonStyle(windowWidth >= WordsFrom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void MainWindow::Parts::setSignedIn(bool signedIn)
{
    stack->setCurrentWidget(signedIn ? static_cast<QWidget *>(page) : welcome);
    toolBar->setVisible(signedIn);
    search->setEnabled(signedIn);
    if (!signedIn) {
        search->clear();
        status->setCounts({});
        status->setAge(MainWindow::tr("Signed out"));
        status->setAccount({}, {});
        status->setRunning({}, 0, 0);
    }
}

void MainWindow::createToken()
{
    // A question that is open, a new secret above all, comes first.
    if (QApplication::activeModalWidget() == nullptr) m_parts->actions->create->trigger();
}

} // namespace qernal
