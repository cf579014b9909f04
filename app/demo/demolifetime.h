// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qernal {

/// Emits when the process shall end: its standard input ended (so it ends with the parent that holds the other
/// end), or it was terminated or interrupted.
class DemoLifetime : public QObject {
    Q_OBJECT

public:
    explicit DemoLifetime(QObject *parent = nullptr);

signals:
    void ended();

private:
    void watchInput();
    void watchSignals();
};

} // namespace qernal
