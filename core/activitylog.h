// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace qernal {

/// What the log has of a request to a service. It has no field for a header, a query or a body, so none can get into
/// the log.
struct LoggedRequest {
    QLatin1String method{};                ///< GET, POST …
    QString address = {};                  ///< as loggedAddress() makes it
    int status = 0;                        ///< 0 where no status line came
    std::optional<Error::Kind> error = {}; ///< nothing for a whole 2xx answer
    int tries = 0;                         ///< 0 where nothing was sent
    std::chrono::milliseconds duration{0}; ///< of all tries, with the pauses between them
};

/// What the log has of a call to the keychain. It has no field for a value.
struct LoggedKeychainCall {
    QLatin1String work{};                  ///< read, write …
    QString key = {};                      ///< the entry's: ids alone
    std::optional<Error::Kind> error = {}; ///< nothing where it succeeded
    std::chrono::milliseconds duration{0};
};

/// What the program did lately, for a person who looks for the cause of a failure or reports it: a line for each
/// request and each keychain call, MaxLines at most, in memory alone. The lines are English, as they are for those who
/// mend the program.
class ActivityLog : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype MaxLines = 500;

    explicit ActivityLog(Clock clock, QObject *parent = nullptr);

    void addRequest(const LoggedRequest &request);
    void addKeychainCall(const LoggedKeychainCall &call);

    /// The newest last. The times are UTC.
    [[nodiscard]] QStringList lines() const { return m_lines; }

signals:
    /// A line was added at the end; the first one may have gone.
    void added(const QString &line);

private:
    void add(const QString &what, const std::optional<Error::Kind> &error, std::chrono::milliseconds duration,
             const QString &remark);

    Clock m_clock;
    QStringList m_lines;
};

/// @p url as it is logged: scheme, host, port and path. In the path the ids and short words of an API stay, and "…"
/// takes the place of any other part, which a service that redirects us can have chosen.
[[nodiscard]] QString loggedAddress(const QUrl &url);

/// The name of @p kind as the source has it, such as "KeychainLocked".
[[nodiscard]] QString errorName(Error::Kind kind);

} // namespace qernal
