// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/finding.h"

#include <QObject>

namespace qernal {

/// A part of a CheckUp that takes its time: it asks the keychain, the service, the disk or the desktop. Delete it to
/// stop it.
class CheckUpStep : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Call it once; finished() follows, never inside this call.
    virtual void start() = 0;

signals:
    void found(const qernal::Finding &finding);
    void finished();
};

} // namespace qernal
