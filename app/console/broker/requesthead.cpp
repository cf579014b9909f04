// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/requesthead.h"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <array>

namespace qernal {

namespace {

namespace http = boost::beast::http;

constexpr std::array SingleHeaders{http::field::host, http::field::authorization, http::field::content_length,
                                   http::field::transfer_encoding};

template<typename View> QByteArray bytesFrom(const View &view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

RequestHead headFrom(const http::request_parser<http::empty_body> &parser)
{
    const auto &message = parser.get();
    RequestHead head{.method = bytesFrom(message.method_string()),
                     .target = bytesFrom(message.target()),
                     .contentLength = static_cast<qint64>(parser.content_length().value_or(0)),
                     .hasTransferEncoding = message.count(http::field::transfer_encoding) > 0,
                     .isHttp11 = message.version() >= 11,
                     .keepsAlive = parser.keep_alive()};
    for (const auto &field : message)
        head.headers.append({bytesFrom(field.name_string()), bytesFrom(field.value())});
    head.expectsContinue = head.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    return head;
}

} // namespace

QByteArray RequestHead::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &each) {
        return each.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second;
}

HeadReading readRequestHead(QByteArrayView bytes)
{
    using State = HeadReading::State;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QByteArrayView whole = end < 0 ? bytes : bytes.first(end + 4);
    if (whole.size() > RequestHead::MaxSize) return {.state = State::TooLarge};
    if (end < 0) return {};
    if (whole.contains("\r\n ") || whole.contains("\r\n\t")) return {.state = State::Malformed};

    http::request_parser<http::empty_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(RequestHead::MaxSize + 1));
    // The body is not this parser's: whoever reads it decides how much it may be.
    parser.body_limit(boost::none);
    parser.skip(true);
    boost::beast::error_code error;
    const std::size_t size =
        parser.put(boost::asio::const_buffer(whole.data(), static_cast<std::size_t>(whole.size())), error);
    if (error || !parser.is_header_done() || size != static_cast<std::size_t>(whole.size()))
        return {.state = State::Malformed};
    const auto isRepeated = [&parser](http::field field) { return parser.get().count(field) > 1; };
    if (std::any_of(SingleHeaders.begin(), SingleHeaders.end(), isRepeated)) return {.state = State::Malformed};
    const RequestHead head = headFrom(parser);
    if (head.contentLength < 0 || (head.hasTransferEncoding && head.header("Content-Length").size() > 0))
        return {.state = State::Malformed};
    return {State::Whole, head, whole.size()};
}

} // namespace qernal
