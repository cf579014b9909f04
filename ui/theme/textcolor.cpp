// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textcolor.h"

#include <QAbstractButton>
#include <QEvent>

namespace qernal {

TextColor::TextColor(QWidget *widget) : QObject(widget), m_widget(widget)
{
    widget->installEventFilter(this);
}

void TextColor::set(QWidget *widget, ThemeColor color)
{
    auto *known = widget->findChild<TextColor *>(QString(), Qt::FindDirectChildrenOnly);
    if (!known) known = new TextColor(widget);
    known->m_color = color;
    known->apply();
}

bool TextColor::eventFilter(QObject *watched, QEvent *event)
{
    // A widget that was hidden while the theme changed may not have been sent the change.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Show) apply();
    return QObject::eventFilter(watched, event);
}

void TextColor::apply()
{
    const bool isButton = qobject_cast<QAbstractButton *>(m_widget) != nullptr;
    const QPalette::ColorRole role = isButton ? QPalette::ButtonText : m_widget->foregroundRole();
    const QPalette palette = m_widget->palette();
    const QColor ground = palette.color(QPalette::Active, isButton ? QPalette::Button : m_widget->backgroundRole());
    const QColor wanted = readableOn(themeColor(m_color, palette), ground);
    // Setting a palette sends another PaletteChange: only a difference may do so.
    if (palette.color(QPalette::Active, role) == wanted) return;
    // The one role alone: every other goes on following the application's palette.
    QPalette own;
    own.setColor(QPalette::Active, role, wanted);
    own.setColor(QPalette::Inactive, role, wanted);
    m_widget->setPalette(own);
}

} // namespace qernal
