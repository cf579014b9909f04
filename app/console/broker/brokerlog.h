// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace qernal {

/// The file of --log: a line for each request with time, method, path, status and bytes of the answer's body; no query,
/// header or body.
class BrokerLog {
public:
    /// Appends to @p fileName, which is made for its owner alone; empty for no log. The system's words where it cannot
    /// be written.
    [[nodiscard]] std::optional<QString> open(const QString &fileName);
    /// @p path: that of a RequestTarget, or empty for what was no request.
    void write(QByteArrayView method, QByteArrayView path, int status, qint64 bytes);

private:
    QFile m_file;
};

} // namespace qernal
