// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/question.h"

#include "ui/feedback/earlyinputfilter.h"

#include <QEvent>
#include <QLabel>

namespace qernal {

Question::Question(const QString &icon, ThemeColor color, const QString &title, const QString &heading, QWidget *window)
    : QMessageBox(window), m_icon(icon), m_color(color)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    new EarlyInputFilter(this);
    setTextFormat(Qt::PlainText);
    paintIcon();
    setWindowTitle(title);
    setText(heading);
    // The box has no other way to its label than this name, which is Qt's.
    if (auto *label = findChild<QLabel *>(QStringLiteral("qt_msgbox_label"))) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
}

void Question::setInformativeText(const QString &text)
{
    QMessageBox::setInformativeText(text);
    if (auto *label = findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        label->setTextFormat(Qt::PlainText);
}

void Question::changeEvent(QEvent *event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintIcon();
}

void Question::paintIcon()
{
    setIconPixmap(themeIcon(m_icon, m_color).pixmap(QSize(32, 32), devicePixelRatioF()));
}

} // namespace qernal
