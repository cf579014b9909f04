// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace qernal {

/// Keeps what is typed into some widgets from assistive tools: a line edit announces each letter in clear on AT-SPI,
/// even in password mode. The accessibility events about the text of silenced widgets are dropped, all others go on.
/// QAccessible knows one update handler per process, so this is one, too; it is installed only while needed.
class TextEventFilter {
public:
    TextEventFilter() = delete;
    static void silence(const QObject *widget);
    static void release(const QObject *widget);
};

} // namespace qernal
