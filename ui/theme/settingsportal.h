// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QDBusVariant;
QT_END_NAMESPACE

namespace qernal {

/// Asks the desktop's settings portal whether it prefers light or dark, and listens for changes. Says nothing where
/// there is no session bus or no portal.
class SettingsPortal : public QObject {
    Q_OBJECT
public:
    enum class ColorScheme { NoPreference, Dark, Light };

    explicit SettingsPortal(QObject *parent = nullptr);

    /// Asks without waiting; colorSchemeTold() carries the answer.
    void ask();

signals:
    void colorSchemeReported(qernal::SettingsPortal::ColorScheme scheme);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void report(const QVariant &value);
};

} // namespace qernal
