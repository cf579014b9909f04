// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tokentable.h"

#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace qernal {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::TableWords)
};

constexpr qsizetype MaxNameWidth = 40;
constexpr qsizetype ColumnGap = 2;

using Cells = std::array<QString, 5>;

Cells cellsOf(const TokenRow &row, const QDateTime &now)
{
    const Token &token = row.listed.token;
    const QString place =
        row.state || !row.isReadable ? secretPlaceText(row.state) : TableWords::tr("Signed in with it");
    return {visibleText(token.name, MaxNameWidth), visibleText(token.id, 60), expiryText(token.expiryAt, now),
            statusText(row.listed.status), place};
}

QString lineOf(const Cells &cells, const std::array<qsizetype, 5> &widths)
{
    QString line;
    for (std::size_t i = 0; i + 1 < cells.size(); ++i)
        line += cells.at(i).leftJustified(widths.at(i) + ColumnGap);
    return line + cells.back() + QLatin1Char('\n');
}

} // namespace

QList<TokenRow> tokenRows(const QList<Token> &tokens, const QList<KnownToken> &stored,
                          const QHash<QString, QDateTime> &lastUses, const QHash<QString, TokenNote> &notes,
                          const QDateTime &now)
{
    QHash<QString, KnownToken> known;
    for (const KnownToken &token : stored)
        known.insert(token.id.toLower(), token);
    QList<TokenRow> rows;
    for (const Token &token : tokens) {
        TokenRow row{
            .listed = {token, tokenStatus(token, now), lastUses.value(token.id.toLower()), notes.value(token.id)}};
        if (const auto here = known.constFind(token.id.toLower()); here != known.cend()) {
            if (here->record) row.state = here->record->state;
            row.isReadable = !here->keychainKey.isEmpty();
        }
        rows.append(row);
    }
    return rows;
}

QString tableOf(const QList<TokenRow> &rows, const QDateTime &now)
{
    QList<Cells> lines{{TableWords::tr("Name"), TableWords::tr("ID"), TableWords::tr("Expires"),
                        TableWords::tr("Status"), TableWords::tr("Secret")}};
    for (const TokenRow &row : rows)
        lines.append(cellsOf(row, now));
    std::array<qsizetype, 5> widths{};
    for (const Cells &cells : lines) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            widths.at(i) = std::max(widths.at(i), cells.at(i).size());
    }
    QString table;
    for (const Cells &cells : lines)
        table += lineOf(cells, widths);
    return table;
}

QByteArray jsonOf(const QList<TokenRow> &rows)
{
    QList<ListedToken> listed;
    for (const TokenRow &row : rows)
        listed.append(row.listed);
    QJsonArray array = QJsonDocument::fromJson(exportOf(listed, ExportFormat::Json)).array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonObject token = array.at(i).toObject();
        token.insert(QLatin1String("stored_here"), rows.at(i).isReadable);
        array.replace(i, token);
    }
    return QJsonDocument(array).toJson();
}

} // namespace qernal
