// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qernal {

/// One subject of the settings: its constructor adds the rows to the form, what is chosen there is applied at once.
class SettingsSection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows in the fields what is chosen now.
    virtual void load() = 0;
    /// Sets as at first what Preferences does not keep; load() follows.
    virtual void reset() {}
};

} // namespace qernal
