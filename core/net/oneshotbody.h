// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace qernal {

/// A request body that can be read once: Qt asks for a rewind before it repeats a request beneath us, and a
/// sequential device cannot give it, so the request leaves once and only once. Wipes its bytes on destruction.
class OneShotBody : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);
    ~OneShotBody() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace qernal
