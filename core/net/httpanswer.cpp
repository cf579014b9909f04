// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpanswer.h"

#include "core/net/deliver.h"

#include <QIODevice>
#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <memory>
#include <utility>

namespace qernal {

void HttpAnswer::appendBody(QIODevice *source, qint64 limit)
{
    const qsizetype old = body.size();
    const qsizetype needed = old + static_cast<qsizetype>(std::min(source->bytesAvailable(), limit));
    if (needed > body.capacity()) {
        QByteArray larger;
        larger.reserve(std::max<qsizetype>(needed, 2 * old));
        larger.append(QByteArrayView(body));
        wipe(body);
        body = std::move(larger);
    }
    body.resize(needed);
    const qint64 count = source->read(body.data() + old, needed - old);
    body.resize(old + static_cast<qsizetype>(std::max<qint64>(count, 0)));
}

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
