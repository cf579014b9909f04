// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSettings>

namespace qernal {

/// The program's settings file, which reports when the disk refuses what was set. QSettings alone writes later, without
/// a report, and its status never becomes good again.
class SettingsFile : public QSettings {
    Q_OBJECT
public:
    explicit SettingsFile(const QString &path, QObject *parent = nullptr);

    /// Writes what was set in @p settings, now. SettingsWriteFailed: it is kept in memory, and written with the next
    /// change if the disk accepts it then.
    [[nodiscard]] static Result<void> write(QSettings *settings);

signals:
    /// What was set could not be written. Emitted once, until a write succeeds.
    void writeFailed(const qernal::Error &error);

protected:
    bool event(QEvent *event) override;

private:
    bool m_failed = false;
};

} // namespace qernal
