// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QString>
#include <QTest>
#include <QWidget>

namespace qernal {

/// Finds things in the program's windows, presses them as a person does, and takes a picture of each step.
class Guide {
public:
    /// Pictures go to @p folder, numbered in order and in both themes: `03-reveal-light.png`, `03-reveal-dark.png`.
    Guide(const QString &folder, Theme *theme);

    /// The visible widget of that name (in any window of ours); waits up to half a minute, null if it does not come.
    [[nodiscard]] QWidget *find(const QString &objectName) const;
    template<typename T> [[nodiscard]] T *find(const QString &objectName) const
    {
        return qobject_cast<T *>(find(objectName));
    }
    /// True once no visible widget has that name any more.
    [[nodiscard]] bool isGone(const QString &objectName) const;
    /// Clicks the widget in its middle; false if it does not come or stays disabled.
    [[nodiscard]] bool click(const QString &objectName) const;
    /// Selects the rows of these names in the main window's table, the first by a click, further ones with Ctrl.
    [[nodiscard]] bool selectTokens(const QStringList &names) const;
    /// Presses @p key in the window that is active.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Types @p text into the widget that has the focus.
    void type(const QString &text) const;
    /// Waits until the table holds a row of that name, or none any more.
    [[nodiscard]] bool hasToken(const QString &name, bool present = true) const;

    /// Takes the picture of the whole main window with what stands on it, in light and in dark.
    void takePicture(const QString &name);

private:
    [[nodiscard]] QWidget *visible(const QString &objectName) const;
    [[nodiscard]] QWidget *focused() const;
    void grab(const QString &name) const;

    QString m_folder;
    Theme *m_theme;
    int m_taken = 0;
};

} // namespace qernal
