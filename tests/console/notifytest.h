// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/console/consoletest.h"
#include "tests/console/falsenotifications.h"

namespace qernal {

/// What tests of notifications share: the console program, and a desktop that shows what it is given.
class NotifyTest : public ConsoleTest {
protected:
    /// A desktop that nothing was shown on yet, and nothing that was said before.
    void setUpDesktop();
    void tearDownDesktop();
    void offer(QObject *desktop, const char *name, const char *path);
    void offerDesktop();
    /// Within these many days one token expires, or has expired in the last weeks.
    [[nodiscard]] QString daysForOne() const { return daysFor(1, 1); }
    /// A number of days within which at least @p least and at most @p most tokens expire.
    [[nodiscard]] QString daysFor(qsizetype least, qsizetype most) const;
    [[nodiscard]] static QString reminderFolder();

    FalseNotifications m_desktop;
    QString m_name;
};

} // namespace qernal
