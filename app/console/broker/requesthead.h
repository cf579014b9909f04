// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpanswer.h"

namespace qernal {

/// The request line and the headers of a request (RFC 9112), as a client of the broker sent them.
struct RequestHead {
    static constexpr qsizetype MaxSize = 16 * 1024;

    QByteArray method = {};
    QByteArray target = {};
    HttpHeaders headers = {};
    qint64 contentLength = 0;
    bool hasTransferEncoding = false; ///< its length would have to be found out
    bool isHttp11 = true;
    bool keepsAlive = true;
    bool expectsContinue = false;

    /// The value of the header @p name (any case); null if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What the bytes of a connection hold at their beginning.
struct HeadReading {
    enum class State { Incomplete, Whole, TooLarge, Malformed };
    State state = State::Incomplete;
    RequestHead head = {};
    qsizetype size = 0; ///< of the head, once it is Whole
};

/// Reads the head that @p bytes begin with. Boost.Beast's parser reads it; besides, what two readers may understand
/// differently is Malformed: a second Host, Authorization, Content-Length or Transfer-Encoding, a header on several
/// lines, a length beside a transfer encoding.
[[nodiscard]] HeadReading readRequestHead(QByteArrayView bytes);

} // namespace qernal
