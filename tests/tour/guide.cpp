// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/guide.h"

#include "core/tokens/tokentablemodel.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QTableView>

#include <functional>

namespace qernal {

namespace {

/// Polls, since the program has no reason to tell a tour when a window has come.
bool waitFor(const std::function<bool()> &reached)
{
    return QTest::qWaitFor(reached, 30'000);
}

int rowNamed(const QAbstractItemModel *model, const QString &name)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, TokenTableModel::Name).data(TokenTableModel::RawTextRole).toString() == name) return row;
    }
    return -1;
}

} // namespace

Guide::Guide(const QString &folder, Theme *theme) : m_folder(folder), m_theme(theme)
{
    QDir().mkpath(folder);
}

QWidget *Guide::visible(const QString &objectName) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible()) continue;
        if (window->objectName() == objectName) return window;
        const QList<QWidget *> found = window->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible()) return widget;
        }
    }
    return nullptr;
}

QWidget *Guide::find(const QString &objectName) const
{
    QWidget *found = nullptr;
    if (!waitFor([&] { return (found = visible(objectName)) != nullptr; })) qWarning() << "not found:" << objectName;
    return found;
}

bool Guide::isGone(const QString &objectName) const
{
    return waitFor([&] { return visible(objectName) == nullptr; });
}

bool Guide::click(const QString &objectName) const
{
    QWidget *widget = find(objectName);
    if (!widget || !waitFor([&] { return widget->isEnabled(); })) return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool Guide::selectTokens(const QStringList &names) const
{
    auto *table = find<QTableView>(QStringLiteral("tokenTable"));
    if (!table) return false;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    for (const QString &name : names) {
        const int row = rowNamed(table->model(), name);
        if (row < 0) return false;
        const QModelIndex index = table->model()->index(row, TokenTableModel::Name);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(index).center());
        modifiers = Qt::ControlModifier;
    }
    return true;
}

bool Guide::hasToken(const QString &name, bool present) const
{
    const auto *table = find<QTableView>(QStringLiteral("tokenTable"));
    return table && waitFor([&] { return (rowNamed(table->model(), name) >= 0) == present; });
}

QWidget *Guide::focused() const
{
    // A dialog that has just opened gets the keys only once the window manager has made it the active one.
    const bool settled = waitFor([] {
        const QWidget *modal = QApplication::activeModalWidget();
        const QWidget *focus = QApplication::focusWidget();
        return focus && (!modal || focus->window() == modal);
    });
    if (!settled) qWarning() << "no widget has the focus";
    return settled ? QApplication::focusWidget() : QApplication::activeWindow();
}

void Guide::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(focused(), key, modifiers);
}

void Guide::type(const QString &text) const
{
    QTest::keyClicks(focused(), text);
}

void Guide::takePicture(const QString &name)
{
    ++m_taken;
    const Theme::Mode before = m_theme->mode();
    m_theme->setMode(Theme::Mode::Dark);
    grab(name + QStringLiteral("-dark"));
    m_theme->setMode(Theme::Mode::Light);
    grab(name + QStringLiteral("-light"));
    m_theme->setMode(before);
}

void Guide::grab(const QString &name) const
{
    // The window manager and the widgets need a moment to settle; a picture has no signal to wait for.
    QTest::qWait(250);
    const QWidget *window = visible(QStringLiteral("mainWindow"));
    const QRect frame = window ? window->frameGeometry() : QGuiApplication::primaryScreen()->geometry();
    const QPixmap screen = QGuiApplication::primaryScreen()->grabWindow(0);
    const qreal ratio = screen.devicePixelRatio();
    const QRect pixels(frame.topLeft() * ratio, frame.size() * ratio);
    const QString file = QStringLiteral("%1-%2.png").arg(m_taken, 2, 10, QLatin1Char('0')).arg(name);
    if (!screen.copy(pixels).save(QDir(m_folder).filePath(file))) qWarning() << "not saved:" << file;
}

} // namespace qernal
