// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpanswer.h"

#include "core/net/deliver.h"

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <utility>

namespace qernal {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
    }
    return {};
}

void deliver(QObject *context, const std::function<void(HttpAnswer)> &done, HttpAnswer answer)
{
    if (!context || !done) return;
    // A functor that is posted must be copyable, an answer must not be.
    const auto held = std::make_shared<HttpAnswer>(std::move(answer));
    QMetaObject::invokeMethod(
        context, [done, held] { done(std::move(*held)); }, Qt::QueuedConnection);
}

} // namespace qernal
