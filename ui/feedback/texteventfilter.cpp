// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/texteventfilter.h"

#include <QAccessible>
#include <QSet>

namespace qernal {

namespace {

struct Silenced {
    QSet<const QObject *> widgets;
    QAccessible::UpdateHandler previous = nullptr;
};

// A plain function is all that QAccessible takes, so its state cannot be a member.
Silenced &silenced()
{
    static Silenced state;
    return state;
}

bool exposesText(QAccessible::Event type)
{
    return type == QAccessible::TextInserted || type == QAccessible::TextRemoved || type == QAccessible::TextUpdated ||
           type == QAccessible::ValueChanged || type == QAccessible::TextSelectionChanged;
}

void handle(QAccessibleEvent *event)
{
    if (exposesText(event->type()) && silenced().widgets.contains(event->object())) return;
    // Without a handler QAccessible itself passes the event to the platform; there is no other public way to it.
    QAccessible::installUpdateHandler(silenced().previous);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(handle);
}

} // namespace

void TextEventFilter::silence(const QObject *widget)
{
    if (silenced().widgets.isEmpty()) silenced().previous = QAccessible::installUpdateHandler(handle);
    silenced().widgets.insert(widget);
}

void TextEventFilter::release(const QObject *widget)
{
    if (!silenced().widgets.remove(widget) || !silenced().widgets.isEmpty()) return;
    QAccessible::installUpdateHandler(silenced().previous);
    silenced().previous = nullptr;
}

} // namespace qernal
