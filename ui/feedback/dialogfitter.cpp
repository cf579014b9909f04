// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/dialogfitter.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qernal {

namespace {

/// What the window manager adds is known only once the dialog is shown.
constexpr QSize Frame(16, 40);
constexpr QLatin1String ScrollAreaName("dialogScrollArea");

int heightNeeded(const QDialog *dialog)
{
    const QLayout *layout = dialog->layout();
    if (layout == nullptr) return dialog->minimumHeight();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog->width())
                                       : layout->totalMinimumSize().height();
}

/// Puts all that @p dialog shows into a scroll area.
void makeScrollable(QDialog *dialog)
{
    auto *area = new QScrollArea(dialog);
    area->setObjectName(ScrollAreaName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *content = new QWidget;
    // Takes the widgets of the layout along.
    content->setLayout(dialog->layout());
    area->setWidget(content);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    area->show();
    if (QWidget *focus = dialog->focusWidget()) area->ensureWidgetVisible(focus);
}

} // namespace

DialogFitter::DialogFitter(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogFitter::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Show && !event->spontaneous()) || event->type() == QEvent::Resize) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        // A message box computes its size itself, and is small.
        if (dialog != nullptr && dialog->isWindow() && qobject_cast<QMessageBox *>(dialog) == nullptr)
            fitToScreen(dialog);
    }
    return QObject::eventFilter(watched, event);
}

void fitToScreen(QDialog *dialog)
{
    const QSize available = dialog->screen()->availableSize() - Frame;
    const bool scrolls = dialog->findChild<QScrollArea *>(ScrollAreaName, Qt::FindDirectChildrenOnly) != nullptr;
    if (!scrolls && dialog->layout() != nullptr && heightNeeded(dialog) > available.height()) {
        makeScrollable(dialog);
        dialog->setMinimumHeight(0);
    }
    if (dialog->height() > available.height()) dialog->resize(dialog->width(), available.height());
}

} // namespace qernal
