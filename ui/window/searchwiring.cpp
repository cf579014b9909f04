// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchwiring.h"

#include "ui/tokens/tokenspage.h"
#include "ui/window/mainactions.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace qernal {

void wireSearch(const MainActions &actions, QLineEdit *search, TokensPage *page)
{
    QObject::connect(actions.find, &QAction::triggered, search, [search] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    QObject::connect(actions.expiring(), &QMenu::triggered, search,
                     [search](const QAction *within) { search->setText(within->text()); });
    QObject::connect(actions.unusedHere, &QAction::triggered, search,
                     [search, unused = actions.unusedHere] { search->setText(unused->iconText()); });
    QObject::connect(search, &QLineEdit::textChanged, page, &TokensPage::setSearch);
    QObject::connect(search, &QLineEdit::returnPressed, page, &TokensPage::focusTable);
    QObject::connect(page, &TokensPage::filtersCleared, search, &QLineEdit::clear);
    auto *down = new QShortcut(Qt::Key_Down, search, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(down, &QShortcut::activated, page, &TokensPage::focusTable);
    auto *escape = new QShortcut(Qt::Key_Escape, search, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(escape, &QShortcut::activated, page, [page, search] {
        search->clear();
        page->focusTable();
    });
}

} // namespace qernal
