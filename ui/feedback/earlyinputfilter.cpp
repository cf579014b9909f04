// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/earlyinputfilter.h"

#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

namespace qernal {

EarlyInputFilter::EarlyInputFilter(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

bool EarlyInputFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        watchWindow(event);
        return false;
    }
    switch (event->type()) {
    case QEvent::KeyPress: return isEarly(static_cast<QKeyEvent *>(event));
    case QEvent::ShortcutOverride:
        if (!isEarly(static_cast<QKeyEvent *>(event))) return false;
        // Accepted, or the key would be looked up as a shortcut; it comes again as a KeyPress.
        event->accept();
        return true;
    case QEvent::KeyRelease: handleRelease(static_cast<QKeyEvent *>(event)); return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin: return isInGrace();
    default: return false;
    }
}

void EarlyInputFilter::watchWindow(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        // Keys and clicks reach the QWindow first, before any shortcut or widget.
        if (QWindow *handle = m_window->windowHandle()) handle->installEventFilter(this);
        m_active.start();
        break;
    case QEvent::WindowActivate: m_active.start(); break;
    case QEvent::WindowDeactivate:
        // The release may go to another window.
        m_ignored.clear();
        break;
    default: break;
    }
}

void EarlyInputFilter::handleRelease(const QKeyEvent *event)
{
    if (event->isAutoRepeat()) return;
    m_ignored.remove(event->key());
    m_releasedAt.insert(event->key(), event->timestamp());
}

bool EarlyInputFilter::isRepeated(const QKeyEvent *event) const
{
    if (event->isAutoRepeat()) return true;
    // X11 reports a held key as releases and presses of one moment, which Qt takes for real ones where the press has
    // not arrived with its release.
    const auto released = m_releasedAt.constFind(event->key());
    return released != m_releasedAt.cend() && event->timestamp() != 0 && *released == event->timestamp();
}

bool EarlyInputFilter::isInGrace() const
{
    return m_active.isValid() && !m_active.hasExpired(grace.count());
}

bool EarlyInputFilter::decides(const QKeyEvent *event) const
{
    const QWidget *focus = m_window->focusWidget();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
    case Qt::Key_Escape: return true;
    case Qt::Key_Space: return !focus || !focus->testAttribute(Qt::WA_InputMethodEnabled);
    default: return event->modifiers().testFlag(Qt::AltModifier);
    }
}

bool EarlyInputFilter::isEarly(const QKeyEvent *event)
{
    if (!decides(event)) return false;
    if (!isRepeated(event) && !isInGrace() && !m_ignored.contains(event->key())) return false;
    m_ignored.insert(event->key());
    return true;
}

} // namespace qernal
