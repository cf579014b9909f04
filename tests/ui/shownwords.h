// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace qernal {

/// A text that a service may send to fool a reader or to harm the program, and a name for it.
struct HostileText {
    const char *name;
    QString text;
};

/// Markup, links, bidirectional and control characters, marks without end, lone surrogates, paths, ten thousand signs.
[[nodiscard]] QList<HostileText> hostileTexts();

/// What is wrong with what @p window and everything within it shows or tells an assistive tool; nothing if all is well:
/// each label takes its text as it stands, no tooltip reads markup, no text holds a character that hides or turns
/// others, none is longer than a screen can show. What stands in an editor is the user's and is left out.
[[nodiscard]] QStringList wrongWords(const QObject *window);

/// True if @p window shows @p words somewhere, a cell of a table included.
[[nodiscard]] bool shows(const QObject *window, const QString &words);

} // namespace qernal
