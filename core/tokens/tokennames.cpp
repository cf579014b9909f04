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

QString acceptableName(const QString &name)
{
    QString accepted;
    for (const QChar character : name)
        accepted += nameProblem(character) == NameProblem::None ? character : QChar(u'-');
    return accepted.isEmpty() ? QStringLiteral("token") : accepted;
}

} // namespace qernal
