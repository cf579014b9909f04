// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace qernal {

/// A request body that arrives while it is sent: whoever receives it appends, the request reads, and only what lies
/// between is kept. Sequential, so that the request leaves once and only once (see OneShotBody).
class StreamedBody : public QIODevice {
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

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64 position) override;

signals:
    /// Something was read: there is room again.
    void drained();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_waiting;
    qint64 m_missing;
};

} // namespace qernal
