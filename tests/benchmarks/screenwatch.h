// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct _XDisplay;

namespace qernal {

/// Looks at the screen from outside, as a person does: has anything been painted yet? Needs an X server without a
/// window manager, where windows open at the top left.
class ScreenWatch {
public:
    ScreenWatch();
    ~ScreenWatch();
    Q_DISABLE_COPY_MOVE(ScreenWatch)

    [[nodiscard]] bool isUsable() const { return m_display != nullptr; }
    /// True if the screen is not as it was when this was made.
    [[nodiscard]] bool isPainted() const;
    /// Waits until something is painted; false after @p milliseconds.
    [[nodiscard]] bool waitForPaint(int milliseconds) const;
    /// Waits until the screen is as it was.
    [[nodiscard]] bool waitForNothing(int milliseconds) const;

private:
    [[nodiscard]] QByteArray look() const;

    _XDisplay *m_display;
    QByteArray m_before;
};

} // namespace qernal
