// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/sequentialbody.h"

#include <QByteArray>

namespace qernal {

/// A request body that is there whole. Wipes its bytes on destruction.
class OneShotBody : public SequentialBody {
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);
    ~OneShotBody() override;

    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace qernal
