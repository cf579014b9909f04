// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tokenchoice.h"

#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct TokenChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::TokenChoiceWords)
};

constexpr qsizetype MaxNamed = 8;

template<typename Matches> QList<KnownToken> those(const QList<KnownToken> &tokens, Matches matches)
{
    QList<KnownToken> found;
    std::copy_if(tokens.cbegin(), tokens.cend(), std::back_inserter(found), matches);
    return found;
}

} // namespace

QString enumerated(const QStringList &all)
{
    QStringList named;
    for (const QString &each : all.first(std::min(all.size(), MaxNamed)))
        named.append(visibleText(each, 60));
    if (all.size() > MaxNamed) named.append(QStringLiteral("…"));
    return named.join(QStringLiteral(", "));
}

QList<KnownToken> tokensNamed(const QList<KnownToken> &tokens, const QString &wanted)
{
    const auto hasId = [&wanted](const KnownToken &token) {
        return token.id.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const auto hasName = [&wanted](const KnownToken &token) { return token.name == wanted; };
    const auto begins = [&wanted](const KnownToken &token) { return token.id.startsWith(wanted, Qt::CaseInsensitive); };
    QList<KnownToken> found = those(tokens, hasId);
    if (found.isEmpty()) found = those(tokens, hasName);
    if (found.isEmpty() && !wanted.isEmpty()) found = those(tokens, begins);
    return found;
}

Refusal severalNamed(const QList<KnownToken> &found, const QString &wanted)
{
    QStringList ids;
    for (const KnownToken &token : found)
        ids.append(token.id);
    return {Usage, TokenChoiceWords::tr("Several tokens are called “%1”. Name one by its ID: %2")
                       .arg(visibleText(wanted, 60), enumerated(ids))};
}

} // namespace qernal
