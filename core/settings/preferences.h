// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

/// What a person chose in the settings, each value within its bounds whatever the file says. A value that is set is
/// used at once and kept in the settings, which report where they cannot be written.
///
/// Why more than 15 public functions: two for each preference.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// @p settings is not owned.
    explicit Preferences(QSettings *settings, QObject *parent = nullptr);

    /// A language of ours, such as "de"; empty = the system's. Used from the next start on.
    [[nodiscard]] QString language() const { return chosenLanguage(*m_settings); }
    void setLanguage(const QString &language);
    /// The same before there are windows.
    [[nodiscard]] static QString chosenLanguage(const QSettings &settings);

    /// Days before its expiry from which a token counts as expiring soon, 1 to 365; 14 at first.
    [[nodiscard]] int expiringSoonDays() const;
    void setExpiringSoonDays(int days);

    /// How long a copied secret stays on the clipboard, 5 s to an hour; 0 = until something else is copied. 30 s at
    /// first.
    [[nodiscard]] std::chrono::seconds clipboardLifetime() const;
    void setClipboardLifetime(std::chrono::seconds lifetime);

    /// Whether the window reminds of expiries, by notifications of the desktop; true at first.
    [[nodiscard]] bool remindsOfExpiry() const;
    void setRemindsOfExpiry(bool reminds);
    /// How many days before an expiry a person is reminded: at most MaxReminders of them, each from 1 to 365, the
    /// largest first; 30, 7 and 1 at first. None: only once a token has expired.
    [[nodiscard]] QList<int> reminderDays() const;
    void setReminderDays(const QList<int> &days);
    static constexpr qsizetype MaxReminders = 6;
    /// The days of @p text, numbers with anything between them; nothing where one cannot be chosen.
    [[nodiscard]] static std::optional<QList<int>> reminderDaysOf(const QString &text);

    /// Whether the window has an icon in the desktop's tray, into which it is closed; false at first.
    [[nodiscard]] bool showsTray() const;
    void setShowsTray(bool shows);

    /// Whether the list of tokens is remembered, so that it is on screen at once at the next start; true at first.
    [[nodiscard]] bool remembersLists() const;
    void setRemembersLists(bool remembers);

    /// Whether the service is asked by the proxy that the system names for it, else by none; true at first.
    [[nodiscard]] bool usesSystemProxy() const;
    void setUsesSystemProxy(bool uses);

    /// After how long without use of the computer secrets are hidden, 1 minute to 4 hours; 0 = never. 15 minutes at
    /// first: what is hidden is shown again by one click.
    [[nodiscard]] std::chrono::minutes idleLimit() const;
    void setIdleLimit(std::chrono::minutes limit);

    /// The keys and values that @p settings hold of these, a line each, for a report of a failure. A value that is no
    /// short word or number, which only another program can have written, is left out.
    [[nodiscard]] static QStringList described(const QSettings &settings);

    /// Everything as at first.
    void reset();

signals:
    void changed();

private:
    void set(QLatin1String key, const QVariant &value);

    QSettings *m_settings;
};

} // namespace qernal
