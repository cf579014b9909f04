// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clipboard/secretmimedata.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

namespace qernal {

/// What @p look finds of the secret that it sets, if it ends within the secret's grace: later it would prove nothing.
/// Nothing if it never was that fast.
template<typename Look> [[nodiscard]] std::optional<bool> withinGrace(const Look &look)
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        QElapsedTimer timer;
        timer.start();
        const bool found = look();
        if (timer.elapsed() < SecretMimeData::grace.count()) return found;
    }
    return std::nullopt;
}

inline void waitOutGrace()
{
    QTest::qWait(static_cast<int>(SecretMimeData::grace.count()) + 50);
}

} // namespace qernal
