// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QDBusVariant;
QT_END_NAMESPACE

namespace qernal {

/// Asks the desktop's settings portal whether it prefers light or dark, and higher contrast, and listens for changes.
/// Says nothing where there is no session bus or no portal.
class SettingsPortal : public QObject {
    Q_OBJECT
public:
    enum class ColorScheme { NoPreference, Dark, Light };

    explicit SettingsPortal(QObject *parent = nullptr);

    /// Asks without waiting; the signals carry the answers.
    void ask();

signals:
    void colorSchemeReported(qernal::SettingsPortal::ColorScheme scheme);
    void contrastReported(bool higher);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &key);
    void report(const QString &key, const QVariant &value);
};

} // namespace qernal
