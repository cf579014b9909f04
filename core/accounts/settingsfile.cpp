// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/settingsfile.h"

#include <QEvent>

namespace qernal {

SettingsFile::SettingsFile(const QString &path, QObject *parent) : QSettings(path, QSettings::IniFormat, parent) {}

Result<void> SettingsFile::write(QSettings *settings)
{
    settings->sync();
    // Another object of the same file shares what is not written yet, and has a status of its own.
    QSettings retry(settings->fileName(), settings->format());
    retry.sync();
    if (retry.status() != QSettings::AccessError) return {};
    return failure(Error::Kind::SettingsWriteFailed, settings->fileName());
}

bool SettingsFile::event(QEvent *event)
{
    const bool handled = QSettings::event(event);
    // QSettings sends this to itself after a change.
    if (event->type() != QEvent::UpdateRequest) return handled;
    const Result<void> written = write(this);
    const bool failedBefore = std::exchange(m_failed, !written.has_value());
    if (m_failed && !failedBefore) emit writeFailed(written.error());
    return handled;
}

} // namespace qernal
