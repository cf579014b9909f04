// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrasts.h"

#include "tests/ui/paintrecorder.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>

#include <algorithm>

namespace qernal {

namespace {

constexpr double WantedOfText = 4.5;
constexpr double WantedOfShapes = 3.0;

double worstContrast(const QColor &color, const QList<QColor> &grounds)
{
    double worst = 21;
    for (const QColor &ground : grounds)
        worst = std::min(worst, contrast(color, ground));
    return worst;
}

QString nameOf(const QWidget *widget)
{
    if (!widget) return QStringLiteral("nothing");
    const QString type = QLatin1String(widget->metaObject()->className());
    for (const QWidget *named = widget; named; named = named->parentWidget()) {
        if (!named->objectName().isEmpty())
            return named == widget ? type + QLatin1Char(' ') + named->objectName()
                                   : QStringLiteral("%1 in %2").arg(type, named->objectName());
    }
    return type;
}

QString described(const Painted &painted, double ratio)
{
    QStringList grounds;
    for (const QColor &ground : painted.ground)
        grounds << ground.name();
    const QString what = painted.kind == Painted::Kind::Text ? QLatin1Char('"') + painted.text + QLatin1Char('"')
                                                             : QStringLiteral("icon");
    return QStringLiteral("%1: %2 %3 on %4 is %5:1")
        .arg(nameOf(painted.widget), what, painted.color.name(), grounds.join(QLatin1String(", ")),
             QString::number(ratio, 'f', 2));
}

bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

/// The part of @p widget that has to have an edge; empty where it needs none.
QRect edgeOf(const QWidget *widget)
{
    if (!widget->isEnabled() || isPartOfAnother(widget)) return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        QStyleOptionButton option;
        option.initFrom(button);
        if (qobject_cast<const QCheckBox *>(widget))
            return widget->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, widget);
        if (qobject_cast<const QRadioButton *>(widget))
            return widget->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, widget);
    }
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    const bool hasEdge = (field && field->hasFrame()) || qobject_cast<const QComboBox *>(widget) ||
                         qobject_cast<const QAbstractSpinBox *>(widget) ||
                         qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QPushButton *>(widget) ||
                         widget->inherits("qernal::ChipButton") || widget->inherits("qernal::ChoiceButton") ||
                         widget->inherits("qernal::SecretField");
    return hasEdge ? widget->rect() : QRect();
}

/// What is around @p area in @p picture.
QList<QColor> surroundings(const QImage &picture, const QRect &area)
{
    QList<QColor> colors;
    const QPoint center = area.center();
    for (const QPoint &point : {QPoint(area.left() - 2, center.y()), QPoint(area.right() + 2, center.y()),
                                QPoint(center.x(), area.top() - 2), QPoint(center.x(), area.bottom() + 2)}) {
        if (picture.rect().contains(point)) colors.append(picture.pixelColor(point));
    }
    // What is on one of four sides only may be a letter of a label beside.
    QList<QColor> common;
    for (const QColor &color : std::as_const(colors)) {
        if (colors.size() <= 2 || colors.count(color) > 1) common.append(color);
    }
    return common;
}

bool covers(const QRectF &painted, const QRect &area)
{
    return painted.width() >= 0.75 * area.width() && painted.height() >= 0.75 * area.height() &&
           QRectF(area).adjusted(-2, -2, 2, 2).contains(painted);
}

/// The best contrast of a line or a filling of @p widget along @p area.
double edgeContrast(const PaintRecord &record, const QWidget *widget, const QRect &area)
{
    const QList<QColor> around = surroundings(record.picture, area);
    double best = 1;
    for (const Painted &painted : record.painted) {
        const bool isShape = painted.kind == Painted::Kind::Line || painted.kind == Painted::Kind::Fill;
        if (isShape && painted.widget == widget && covers(painted.area, area))
            best = std::max(best, worstContrast(painted.color, around));
    }
    return best;
}

bool isShown(const QWidget *widget, const QWidget *window)
{
    return widget->isVisibleTo(window) && widget->window() == window->window() && !widget->visibleRegion().isEmpty();
}

/// What of @p after is in no place of @p before.
QList<Painted> added(const PaintRecord &before, const PaintRecord &after)
{
    QList<Painted> found = after.painted;
    found.removeIf([&before](const Painted &painted) {
        return std::any_of(before.painted.begin(), before.painted.end(), [&painted](const Painted &earlier) {
            return earlier.kind == painted.kind && earlier.area == painted.area && earlier.color == painted.color;
        });
    });
    return found;
}

} // namespace

QStringList faintParts(QWidget *window)
{
    QStringList faint;
    const PaintRecord record = recordPainting(window);
    for (const Painted &painted : record.painted) {
        const bool isText = painted.kind == Painted::Kind::Text;
        if (!isText && painted.kind != Painted::Kind::Icon) continue;
        const double ratio = worstContrast(painted.color, painted.ground);
        if (ratio < (isText ? WantedOfText : WantedOfShapes)) faint << described(painted, ratio);
    }
    const QWidgetList widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QRect edge = edgeOf(widget);
        if (edge.isEmpty() || !isShown(widget, window)) continue;
        const QRect area = edge.translated(widget->mapTo(window, QPoint()));
        if (!window->rect().contains(area)) continue;
        const double ratio = edgeContrast(record, widget, area);
        if (ratio < WantedOfShapes)
            faint << QStringLiteral("the edge of %1 is %2:1").arg(nameOf(widget), QString::number(ratio, 'f', 2));
    }
    faint.removeDuplicates();
    return faint;
}

QStringList unseenFocus(QWidget *window)
{
    QStringList unseen;
    window->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : window->findChildren<QWidget *>())
        widgets.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        const bool isReached = widget && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                               widget->isEnabled() && !widget->focusProxy() && isShown(widget, window);
        if (!isReached || isPartOfAnother(widget)) continue;
        widget->clearFocus();
        const PaintRecord before = recordPainting(widget);
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus()) continue; // it gave the focus on
        double best = 1;
        const QList<Painted> marks = added(before, recordPainting(widget));
        for (const Painted &mark : marks) {
            if (mark.kind == Painted::Kind::Line || mark.kind == Painted::Kind::Fill)
                best = std::max(best, worstContrast(mark.color, mark.ground));
        }
        if (best < WantedOfShapes)
            unseen << QStringLiteral("the focus of %1 is %2:1").arg(nameOf(widget), QString::number(best, 'f', 2));
    }
    return unseen;
}

} // namespace qernal
