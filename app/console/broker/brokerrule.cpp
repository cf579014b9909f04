// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/brokerrule.h"

#include "app/console/broker/requesttarget.h"

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

constexpr qsizetype MaxRuleSize = 1024;

/// Does @p pattern, in which `*` stands for any bytes, match the whole of @p text? In time of their product at most.
bool matchesPattern(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype taken = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == '*') {
            star = p++;
            taken = t;
        } else if (p < pattern.size() && pattern.at(p) == text.at(t)) {
            ++p;
            ++t;
        } else if (star >= 0) {
            // The last star takes one more.
            p = star + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == '*')
        ++p;
    return p == pattern.size();
}

} // namespace

BrokerRule::BrokerRule(QByteArray method, QByteArray pattern)
    : m_method(std::move(method)), m_pattern(std::move(pattern))
{
}

std::optional<BrokerRule> BrokerRule::read(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    const qsizetype space = bytes.indexOf(' ');
    if (space <= 0 || bytes.size() > MaxRuleSize) return std::nullopt;
    const QByteArray method = bytes.first(space);
    const bool isMethod = method == "*" || std::all_of(method.cbegin(), method.cend(),
                                                       [](char byte) { return byte >= 'A' && byte <= 'Z'; });
    // A star is a character of paths, so a pattern is read as one.
    const auto path = RequestTarget::read(QByteArrayView(bytes).sliced(space + 1));
    if (!isMethod || !path || !path->query.isNull()) return std::nullopt;
    return BrokerRule(method, path->path);
}

QList<BrokerRule> BrokerRule::readOnly()
{
    return {BrokerRule("GET", "/*"), BrokerRule("HEAD", "/*")};
}

bool BrokerRule::allows(QByteArrayView method, QByteArrayView path) const
{
    return (m_method == "*" || m_method == method) && matchesPattern(m_pattern, path);
}

} // namespace qernal
