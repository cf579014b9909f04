// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cuttexts.h"

#include "ui/feedback/elidedlabel.h"
#include "ui/signin/choicebutton.h"
#include "ui/tokens/badge.h"
#include "ui/tokens/chipbutton.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>

namespace qernal {

namespace {

/// As it is drawn: without the sign of the mnemonic.
QString drawn(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\1"));
    text.remove(u'&');
    return text.replace(QLatin1Char('\1'), QLatin1Char('&'));
}

int widthOf(const QWidget *widget, const QString &text)
{
    int width = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        width = std::max(width, widget->fontMetrics().horizontalAdvance(drawn(line)));
    return width;
}

/// What does not break at the end of a line.
int widestWord(const QWidget *widget, const QString &text)
{
    int width = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        width = std::max(width, widthOf(widget, word));
    return width;
}

QString missing(int needed, int there)
{
    return needed > there ? QStringLiteral("needs %1, has %2").arg(needed).arg(there) : QString();
}

QString problemOfLabel(const QLabel *label)
{
    const int margins = label->width() - label->contentsRect().width() + 2 * label->margin();
    const int width = label->width() - margins;
    if (qobject_cast<const ElidedLabel *>(label))
        return label->toolTip().isEmpty() ? missing(widthOf(label, label->text()), width) : QString();
    if (!label->wordWrap()) {
        const QString wide = missing(widthOf(label, label->text()), width);
        return wide.isEmpty() ? missing(label->sizeHint().height(), label->height()) : wide;
    }
    const QString wide = missing(widestWord(label, label->text()), width);
    // A pixel, for the height of a line is no whole number of them.
    return wide.isEmpty() ? missing(label->heightForWidth(label->width()), label->height() + 1) : wide;
}

QString problemOfButton(const QAbstractButton *button)
{
    // What draws its text itself says in its hint what it needs; a width of Qt's has room to spare at the edges.
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) return {};
    const bool shortens = qobject_cast<const ChoiceButton *>(button) || qobject_cast<const ChipButton *>(button);
    if (shortens && !button->toolTip().isEmpty()) return {};
    const QString wide = missing(button->sizeHint().width(), button->width());
    return wide.isEmpty() ? missing(button->minimumSizeHint().height(), button->height()) : wide;
}

QString problemOfBox(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    option.frame = box->hasFrame();
    const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    int needed = 0;
    for (int item = 0; item < box->count(); ++item)
        needed = std::max(needed, box->fontMetrics().horizontalAdvance(box->itemText(item)));
    return missing(needed, field.width());
}

QString problemOfField(const QLineEdit *field)
{
    if (!field->text().isEmpty() || !field->toolTip().isEmpty()) return {};
    const QMargins margins = field->textMargins();
    // QLineEdit keeps two pixels on each side of the text.
    return missing(widthOf(field, field->placeholderText()),
                   field->contentsRect().width() - margins.left() - margins.right() - 4);
}

QString problemOfHeader(const QHeaderView *header)
{
    QStringList cut;
    for (int column = 0; header->model() && column < header->count(); ++column) {
        const QString title = header->model()->headerData(column, header->orientation()).toString();
        const bool isTold =
            !header->model()->headerData(column, header->orientation(), Qt::ToolTipRole).toString().isEmpty();
        if (!header->isSectionHidden(column) && !isTold &&
            header->fontMetrics().horizontalAdvance(title) > header->sectionSize(column))
            cut << title;
    }
    return cut.join(QLatin1String(", "));
}

QString problemOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) return problemOfLabel(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) return problemOfButton(button);
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) return problemOfBox(box);
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) return problemOfField(field);
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return missing(widthOf(group, group->title()), group->width());
    if (const auto *badge = qobject_cast<const Badge *>(widget))
        return badge->toolTip().isEmpty() ? missing(badge->sizeHint().width(), badge->width()) : QString();
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return header->orientation() == Qt::Horizontal ? problemOfHeader(header) : QString();
    // Entries that have no room go into a menu behind »; the bar has room for all of ours.
    if (widget->objectName() == QLatin1String("qt_menubar_ext_button")) return QStringLiteral("hides menus");
    return {};
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) return box->currentText();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) return field->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget)) return group->title();
    if (const auto *badge = qobject_cast<const Badge *>(widget)) return badge->word();
    if (qobject_cast<const QHeaderView *>(widget)) return QStringLiteral("titles");
    return widget->objectName() == QLatin1String("qt_menubar_ext_button") ? QStringLiteral("menus") : QString();
}

/// What of @p widget lies outside of the widgets around it, up to what scrolls.
QString problemOfPlace(const QWidget *widget)
{
    QRect place = widget->rect();
    for (const QWidget *inner = widget; !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        place.translate(inner->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        const bool scrolls = area && area->viewport() == outer;
        // A mirrored splitter keeps a pixel for a handle of no width.
        const QRect room = outer->rect().adjusted(-1, 0, 1, 0);
        if (place.left() < room.left() || place.right() > room.right())
            return QStringLiteral("is from %1 to %2 in a %3 of %4")
                .arg(place.left())
                .arg(place.right())
                .arg(QLatin1String(outer->metaObject()->className()))
                .arg(room.width());
        if (scrolls) return {};
        if (place.top() < room.top() || place.bottom() > room.bottom())
            return QStringLiteral("is cut by %1").arg(QLatin1String(outer->metaObject()->className()));
    }
    return {};
}

QList<const QWidget *> shownIn(const QWidget *window)
{
    QList<const QWidget *> shown;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window) shown << widget;
    }
    return shown;
}

QString letterOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// The texts of @p parts that have a letter in common with another.
QStringList shared(const QMap<QString, QStringList> &parts)
{
    QStringList wrong;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!part.key().isEmpty() && part->size() > 1)
            wrong << part.key() + QLatin1String(": ") + part->join(QLatin1String(" | "));
    }
    return wrong;
}

} // namespace

QStringList cutTexts(const QWidget *window)
{
    QStringList wrong;
    for (const QWidget *widget : shownIn(window)) {
        const QString text = textOf(widget);
        if (text.isEmpty()) continue;
        QString problem = problemOf(widget);
        if (problem.isEmpty()) problem = problemOfPlace(widget);
        if (!problem.isEmpty())
            wrong << QStringLiteral("%1 %2: %3: %4")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), problem, text);
    }
    return wrong;
}

QStringList sharedMnemonics(const QWidget *window)
{
    QMap<QString, QStringList> parts;
    for (const QWidget *widget : shownIn(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isPressed = qobject_cast<const QAbstractButton *>(widget) != nullptr;
        if (widget->isEnabled() && (isPressed || (label && label->buddy()))) {
            const QString text = textOf(widget);
            parts[letterOf(text)] << text;
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                parts[letterOf(action->text())] << action->text();
        }
    }
    QStringList wrong = shared(parts);
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        QMap<QString, QStringList> entries;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible()) entries[letterOf(action->text())] << action->text();
        }
        wrong << shared(entries);
    }
    return wrong;
}

} // namespace qernal
