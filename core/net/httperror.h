// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpanswer.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <chrono>
#include <optional>

namespace qernal {

/// The kind of an Error that the network, not the service, caused.
[[nodiscard]] Error::Kind kindOfNetworkError(QNetworkReply::NetworkError error);

/// True unless @p error says that no byte of the request can have reached the service.
[[nodiscard]] bool mayHaveArrived(QNetworkReply::NetworkError error);

/// What is wrong with the other side's certificate; NotSeen without errors.
[[nodiscard]] Error::Certificate certificateFault(const QList<QSslError> &errors);

/// What a status of 300 or more (or below 200) means; reads `message` and `fields` from a JSON body and Retry-After.
/// `perhapsExecuted` is set as for a mutation: true for 5xx and for a redirect that may follow an act.
[[nodiscard]] Error errorOfStatus(const HttpAnswer &answer);

/// True if the same request may well succeed in a moment. @p method matters: 500 is tried again for a GET alone.
[[nodiscard]] bool isTransient(const Error &error, HttpRequest::Method method);

/// False if the answer's headers contradict its body: two lengths, or another length than came.
[[nodiscard]] bool isWhole(const HttpAnswer &answer);

/// An HTTP date (RFC 9110 section 5.6.7) in UTC; invalid where it is none.
[[nodiscard]] QDateTime httpDate(QByteArrayView text);

/// How long Retry-After asks to wait, in seconds or until a date by the service's own clock (@p now without one).
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterOf(const HttpAnswer &answer, const QDateTime &now);

} // namespace qernal
