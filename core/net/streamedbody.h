// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/sequentialbody.h"

#include <QByteArray>

namespace qernal {

/// A request body that arrives while it is sent: whoever receives it appends, the request reads, and only what lies
/// between is kept.
class StreamedBody : public SequentialBody {
    Q_OBJECT
public:
    /// What should be waiting here at most; the owner decides by room().
    static constexpr qint64 Capacity = 64 * 1024;

    /// @p size: of the whole body, in bytes.
    explicit StreamedBody(qint64 size, QObject *parent = nullptr);
    ~StreamedBody() override;

    /// Bytes that may be appended now: never more than the body still lacks.
    [[nodiscard]] qint64 room() const;
    void append(QByteArrayView bytes);
    /// True once the whole body was appended.
    [[nodiscard]] bool isWhole() const { return m_missing == 0; }

    [[nodiscard]] qint64 bytesAvailable() const override;

signals:
    /// Something was read: there is room again.
    void drained();

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    QByteArray m_waiting;
    qint64 m_missing;
};

} // namespace qernal
