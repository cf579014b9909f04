// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class WindowFixture;

/// What a test does with each window that is shown to it; @p name is that of its state.
using Look = std::function<void(const QString &name, QWidget *window)>;

/// Shows each dialog of everyDialog().
void lookAtEveryDialog(const Look &look);
/// Opens one after another what opens over the list of @p fixture, which is loaded and has a token.
void lookAtWhatOpensOverTheList(const WindowFixture &fixture, const Look &look);
/// Shows a HandOffDialog at each of its destinations.
void lookAtEveryHandOff(const Look &look);
/// Shows a ReplaceDialog at each of its steps.
void lookAtEveryReplacementStep(const Look &look);

} // namespace qernal
