// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/windowaccessible.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace qernal {

namespace {

/// A menu of a menu bar or of another menu is a child of its entry there.
bool isSubmenu(const QMenu *menu)
{
    const QList<QObject *> places = menu->menuAction()->associatedObjects();
    return std::any_of(places.begin(), places.end(), [](QObject *place) {
        return qobject_cast<QMenu *>(place) != nullptr || qobject_cast<QMenuBar *>(place) != nullptr;
    });
}

class WindowAccessible : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    int childCount() const override { return QAccessibleWidget::childCount() + static_cast<int>(openMenus().size()); }

    QAccessibleInterface *child(int index) const override
    {
        const int own = QAccessibleWidget::childCount();
        return index < own ? QAccessibleWidget::child(index)
                           : QAccessible::queryAccessibleInterface(openMenus().value(index - own));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *menu = child != nullptr ? qobject_cast<QMenu *>(child->object()) : nullptr;
        const auto place = menu != nullptr ? openMenus().indexOf(menu) : -1;
        return place < 0 ? QAccessibleWidget::indexOfChild(child)
                         : QAccessibleWidget::childCount() + static_cast<int>(place);
    }

private:
    [[nodiscard]] QList<QMenu *> openMenus() const
    {
        QList<QMenu *> menus;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *menu = qobject_cast<QMenu *>(window);
            if (menu != nullptr && menu->isVisible() && menu->parentWidget() != nullptr &&
                menu->parentWidget()->window() == widget() && !isSubmenu(menu))
                menus.append(menu);
        }
        return menus;
    }
};

QAccessibleInterface *makeWindowAccessible(const QString &className, QObject *object)
{
    if (object == nullptr || !object->isWidgetType()) return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (className == QLatin1String("QMainWindow")) return new WindowAccessible(widget, QAccessible::Window);
    if (className == QLatin1String("QDialog")) return new WindowAccessible(widget, QAccessible::Dialog);
    // Qt's own role for it has no counterpart on AT-SPI.
    if (className == QLatin1String("QSplitterHandle")) return new QAccessibleWidget(widget, QAccessible::Separator);
    return nullptr;
}

} // namespace

void installWindowAccessible()
{
    QAccessible::installFactory(makeWindowAccessible);
}

} // namespace qernal
