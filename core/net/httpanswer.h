// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secrets/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QUrl>

#include <optional>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace qernal {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request, as a value.
struct HttpRequest {
    enum class Method { Get, Post, Put, Delete };

    Method method = Method::Get;
    QUrl url = {};
    HttpHeaders headers = {}; ///< Accept, and Content-Type beside a body, are application/json unless named here
    QByteArray body = {};     ///< sent for Post and Put, always with its Content-Length
    /// True only for a POST that creates nothing which must be kept (the token endpoint).
    bool repeatable = false;
};

/// What came back: an answer may hold bytes *and* an error (a body that was cut, a status of 400 or more).
/// Move-only; wipes its body on destruction, for it may carry a secret.
struct HttpAnswer {
    HttpAnswer() = default;
    HttpAnswer(HttpAnswer &&) = default;
    HttpAnswer &operator=(HttpAnswer &&) = default;
    HttpAnswer(const HttpAnswer &) = delete;
    HttpAnswer &operator=(const HttpAnswer &) = delete;
    ~HttpAnswer() { wipe(body); }

    int status = 0; ///< 0 where no status line came
    HttpHeaders headers;
    QByteArray body;            ///< the bytes as they came, also beside an error
    QDateTime serverDate;       ///< UTC, from the Date header; invalid where there is none
    std::optional<Error> error; ///< nothing for any whole 2xx answer

    /// Moves what @p source has to the end of the body, @p limit bytes at most, without leaving an old copy of the body
    /// in freed memory as a growing QByteArray would.
    void appendBody(QIODevice *source, qint64 limit);
    /// The value of the first header of that name (any case); empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace qernal
