// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace qernal {

/// A request body that is read once, from its beginning: Qt asks for a rewind before it repeats a request beneath us,
/// and a sequential device cannot give it, so the request leaves once and only once.
class SequentialBody : public QIODevice {
public:
    using QIODevice::QIODevice;

    [[nodiscard]] bool isSequential() const final { return true; }
    /// QIODevice::seek() would print a warning for a sequential device; the answer is the same.
    bool seek(qint64) final { return false; }

protected:
    qint64 writeData(const char *, qint64) final { return -1; }
};

} // namespace qernal
