// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrasts.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTextEdit>

#include <algorithm>

namespace qernal {

namespace {

// Large enough that the strokes of letters have pixels inside, which smoothing leaves alone.
constexpr int Scale = 4;
// What is painted in hardly another colour than the ground is a part of the ground: alternate rows, a pressed button.
constexpr double SameGround = 1.3;
constexpr double WantedForText = 4.5;
constexpr double WantedForEdges = 3.0;
// Fewer are where strokes cross.
constexpr int FewestPixels = 6;

QImage pictureOf(QWidget *window)
{
    QImage image(window->size() * Scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(Scale);
    image.fill(Qt::magenta);
    window->render(&image);
    return image;
}

/// The colours that fill @p area somewhere, with how many pixels.
QHash<QRgb, int> solidColors(const QImage &image, const QRect &area)
{
    QHash<QRgb, int> found;
    const QRect inner = area.adjusted(1, 1, -1, -1) & image.rect().adjusted(1, 1, -1, -1);
    for (int y = inner.top(); y <= inner.bottom(); ++y) {
        for (int x = inner.left(); x <= inner.right(); ++x) {
            const QRgb color = image.pixel(x, y);
            if (image.pixel(x - 1, y) == color && image.pixel(x + 1, y) == color && image.pixel(x, y - 1) == color &&
                image.pixel(x, y + 1) == color)
                ++found[color];
        }
    }
    return found;
}

QColor mostFrequent(const QHash<QRgb, int> &colors)
{
    const auto most = std::max_element(colors.keyValueBegin(), colors.keyValueEnd(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == colors.keyValueEnd() ? QColor() : QColor((*most).first);
}

QRect onPicture(const QRect &rect)
{
    return {rect.topLeft() * Scale, rect.size() * Scale};
}

/// The part of @p widget that holds its text, in coordinates of @p window.
QRect textArea(const QWidget *widget, const QWidget *window)
{
    QRect area = widget->rect().adjusted(2, 2, -2, -2);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        QStyleOptionButton option;
        option.initFrom(button);
        if (qobject_cast<const QCheckBox *>(widget))
            area = button->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, button);
        else if (qobject_cast<const QRadioButton *>(widget))
            area = button->style()->subElementRect(QStyle::SE_RadioButtonContents, &option, button);
    }
    return area.translated(widget->mapTo(window, QPoint())) & window->rect();
}

QString nameOf(const QWidget *widget)
{
    const QString name = widget->objectName();
    const QString text = widget->property("text").toString();
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + (name.isEmpty() ? text : name);
}

void checkText(const QImage &image, const QRect &area, const QString &what, QStringList &faint)
{
    const QHash<QRgb, int> colors = solidColors(image, onPicture(area));
    const QColor ground = mostFrequent(colors);
    for (auto color = colors.cbegin(); color != colors.cend(); ++color) {
        const double ratio = contrast(QColor(color.key()), ground);
        if (color.value() < FewestPixels || ratio < SameGround || ratio >= WantedForText) continue;
        faint.append(QStringLiteral("%1: %2 on %3 is %4:1")
                         .arg(what, QColor(color.key()).name(), ground.name(), QString::number(ratio, 'f', 2)));
    }
}

/// Looks from outside to inside across the left edge, in the middle of the height.
void checkEdge(const QImage &image, const QWidget *widget, const QRect &rect, const QWidget *window, QStringList &faint)
{
    const QPoint edge = widget->mapTo(window, QPoint(rect.left(), rect.center().y())) * Scale;
    const QPoint outside = edge - QPoint(2 * Scale, 0);
    if (!image.rect().contains(outside)) return;
    const QColor ground(image.pixel(outside));
    double best = 1;
    for (int x = outside.x(); x < edge.x() + 4 * Scale && x < image.width(); ++x)
        best = std::max(best, contrast(QColor(image.pixel(x, edge.y())), ground));
    if (best < WantedForEdges)
        faint.append(QStringLiteral("the edge of %1 is %2:1").arg(nameOf(widget), QString::number(best, 'f', 2)));
}

bool hasEdge(const QWidget *widget)
{
    if (!widget->isEnabled()) return false;
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    return (field && field->hasFrame() && !qobject_cast<const QComboBox *>(widget->parentWidget()) &&
            !widget->parentWidget()->inherits("QAbstractSpinBox")) ||
           qobject_cast<const QComboBox *>(widget) || widget->inherits("qernal::ChipButton") ||
           widget->inherits("qernal::ChoiceButton") || widget->inherits("qernal::SecretField");
}

bool showsText(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           widget->inherits("qernal::Heading") || widget->inherits("qernal::ElidedLabel") ||
           widget->inherits("qernal::Badge");
}

void checkCells(const QImage &image, QAbstractItemView *view, const QWidget *window, QStringList &faint)
{
    const auto *header = qobject_cast<QHeaderView *>(view);
    if (header || !view->model()) return;
    const int rows = std::min(view->model()->rowCount(), 8);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QRect cell = view->visualRect(view->model()->index(row, column)) & view->viewport()->rect();
            if (cell.width() < 8 || cell.height() < 8) continue;
            checkText(image, cell.adjusted(2, 3, -2, -3).translated(view->viewport()->mapTo(window, QPoint())),
                      QStringLiteral("%1, row %2, column %3")
                          .arg(nameOf(view), QString::number(row), QString::number(column)),
                      faint);
        }
    }
}

} // namespace

QStringList faintParts(QWidget *window)
{
    QStringList faint;
    const QImage image = pictureOf(window);
    const QWidgetList widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window) || widget->window() != window || widget->visibleRegion().isEmpty()) continue;
        if (showsText(widget)) checkText(image, textArea(widget, window), nameOf(widget), faint);
        if (hasEdge(widget)) checkEdge(image, widget, widget->rect(), window, faint);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) checkCells(image, view, window, faint);
    }
    return faint;
}

} // namespace qernal
