// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everystate.h"

#include "tests/support/await.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/placesstack.h"
#include "tests/ui/windowfixture.h"

#include <QAction>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <memory>

namespace qernal {

namespace {

/// @p dialog is the caller's, also once it is closed.
template<typename Dialog> std::unique_ptr<Dialog> shown(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    return std::unique_ptr<Dialog>(dialog);
}

} // namespace

void lookAtEveryDialog(const Look &look)
{
    for (const auto &[name, make] : everyDialog())
        look(QLatin1String(name), shown(make()).get());
}

void lookAtWhatOpensOverTheList(const WindowFixture &fixture, const Look &look)
{
    fixture.table()->selectRow(0);
    for (const auto &[action, name] :
         {std::pair("commandsAction", "commandPalette"), std::pair("tokenUsage", "placesDialog"),
          std::pair("shortcuts", "shortcutsDialog"), std::pair("about", "aboutDialog")}) {
        QERNAL_AWAIT(fixture.part<QAction>(action)->isEnabled());
        fixture.part<QAction>(action)->trigger();
        QERNAL_AWAIT(fixture.part<QWidget>(name) && fixture.part<QWidget>(name)->isVisible());
        auto *window = fixture.part<QWidget>(name);
        look(QLatin1String(name), window);
        window->close();
        QERNAL_AWAIT(!fixture.part<QWidget>(name) || !fixture.part<QWidget>(name)->isVisible());
    }
}

void lookAtEveryHandOff(const Look &look)
{
    PlacesStack stack;
    const std::unique_ptr<HandOffDialog> dialog = shown(stack.handOffDialog());
    auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("handOffList"));
    for (QTreeWidgetItemIterator item(list); *item; ++item) {
        if ((*item)->childCount() > 0) continue;
        list->setCurrentItem(*item);
        look((*item)->text(0), dialog.get());
    }
}

void lookAtEveryReplacementStep(const Look &look)
{
    PlacesStack stack;
    QERNAL_AWAIT(stack.isStored());
    ReplaceDialog *replacement = stack.replaceDialog();
    QVERIFY(replacement);
    const std::unique_ptr<ReplaceDialog> dialog = shown(replacement);
    auto *pages = dialog->findChild<QStackedWidget *>();
    for (int step = 0; step < pages->count(); ++step) {
        pages->setCurrentIndex(step);
        look(QStringLiteral("step %1").arg(step + 1), dialog.get());
    }
}

} // namespace qernal
