// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QAccessibleInterface;
class QDBusMessage;
QT_END_NAMESPACE

namespace qernal {

/// What can be done with a call of an assistive tool.
enum class AccessibilityCall {
    Answerable,   ///< the bridge has an answer
    MissingChild, ///< asks for a child that is not there: a null reference is the answer
    Unknown,      ///< concerns an object that is gone
    Invalid,      ///< has other arguments than the function, or asks for what is not there
};

/// Judges @p message, whose object is @p accessible (null = gone), by AT-SPI's interfaces
/// (https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml). What is not known to need a check is answerable.
[[nodiscard]] AccessibilityCall judgeAccessibilityCall(const QDBusMessage &message, QAccessibleInterface *accessible);

} // namespace qernal
