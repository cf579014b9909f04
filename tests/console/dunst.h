// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace qernal {

/// A notification service of other people's making, dunst, on the display and the bus of the test. What it shows stays
/// until somebody closes it.
class Dunst {
public:
    Dunst();
    ~Dunst();

    /// True once it has the service's name.
    [[nodiscard]] bool isRunning() const;
    /// How many notifications it shows.
    [[nodiscard]] int shown() const;
    /// Opens its menu of all buttons and chooses the first one whose line, the button's label and then the title of its
    /// notification, matches the regular expression @p line of grep; false if it refuses.
    [[nodiscard]] bool choose(const QString &line) const;
    void closeAll() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace qernal
