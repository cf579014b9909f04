// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokennames.h"

namespace qernal {

QStringList otherNames(const TokenStore &store, const QString &tokenId)
{
    QStringList names;
    const int itself = store.rowOf(tokenId);
    for (int row = 0; row < store.size(); ++row) {
        if (row != itself) names.append(store.name(row));
    }
    return names;
}

QStringList idsWithName(const TokenStore &store, const QString &name)
{
    QStringList ids;
    for (int row = 0; row < store.size(); ++row) {
        if (store.name(row) == name) ids.append(store.id(row));
    }
    return ids;
}

QString nextName(const QString &name, const QStringList &inUse)
{
    QString stem = acceptableName(name);
    char first = 'b';
    if (stem.size() > 2 && stem.at(stem.size() - 2) == u'-' && stem.back() >= u'a' && stem.back() < u'z') {
        first = static_cast<char>(stem.back().toLatin1() + 1);
        stem.chop(2);
    }
    for (char letter = first; letter <= 'z'; ++letter) {
        const QString next = stem + QLatin1Char('-') + QLatin1Char(letter);
        if (!inUse.contains(next)) return next;
    }
    return nextName(stem + QStringLiteral("-copy"), inUse);
}

QString acceptableName(const QString &name)
{
    QString accepted;
    for (const QChar character : name)
        accepted += nameProblem(character) == NameProblem::None ? character : QChar(u'-');
    return accepted.isEmpty() ? QStringLiteral("token") : accepted;
}

} // namespace qernal
