// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unixsignals.h"

#include <QSocketNotifier>

namespace qernal {

// Windows has no such signals for a program with windows: at log-out and shutdown it asks the window, and Qt turns that
// into QGuiApplication::commitDataRequest, which the program answers already.
UnixSignals::UnixSignals(QObject *parent) : QObject(parent) {}

UnixSignals::~UnixSignals() = default;

} // namespace qernal
