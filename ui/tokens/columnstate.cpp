// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/columnstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSet>

namespace qernal {

namespace {

constexpr int MaxColumnWidth = 4000;

QString columnName(int column)
{
    return QLatin1String(QMetaEnum::fromType<TokenTableModel::Column>().valueToKey(column));
}

std::optional<int> columnOf(const QJsonValue &name)
{
    bool known = false;
    const int column =
        QMetaEnum::fromType<TokenTableModel::Column>().keyToValue(name.toString().toUtf8().constData(), &known);
    return known && column < TokenTableModel::ColumnCount ? std::optional(column) : std::nullopt;
}

} // namespace

QByteArray writeColumnState(const ColumnState &state)
{
    QJsonArray columns;
    for (const ColumnState::Column &column : state.columns) {
        QJsonObject entry{{QStringLiteral("name"), columnName(column.column)}};
        if (column.width) entry.insert(QStringLiteral("width"), *column.width);
        if (column.shown) entry.insert(QStringLiteral("shown"), *column.shown);
        columns.append(entry);
    }
    const QJsonObject all{{QStringLiteral("columns"), columns},
                          {QStringLiteral("sort"), columnName(state.sortColumn)},
                          {QStringLiteral("descending"), state.sortOrder == Qt::DescendingOrder},
                          {QStringLiteral("dates"), state.datesShown}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<ColumnState> readColumnState(const QByteArray &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    if (!all.value(QLatin1String("columns")).isArray()) return std::nullopt;
    ColumnState state;
    QSet<int> seen;
    const QJsonArray columns = all.value(QLatin1String("columns")).toArray();
    for (const QJsonValue value : columns) {
        const QJsonObject entry = value.toObject();
        const std::optional<int> column = columnOf(entry.value(QLatin1String("name")));
        if (!column || seen.contains(*column)) continue;
        seen.insert(*column);
        ColumnState::Column read{*column, {}, {}};
        const int width = entry.value(QLatin1String("width")).toInt();
        if (width > 0 && width <= MaxColumnWidth) read.width = width;
        const QJsonValue shown = entry.value(QLatin1String("shown"));
        // The name is always shown.
        if (shown.isBool() && *column != TokenTableModel::Name) read.shown = shown.toBool();
        state.columns.append(read);
    }
    state.sortColumn = columnOf(all.value(QLatin1String("sort"))).value_or(TokenTableModel::Name);
    if (all.value(QLatin1String("descending")).toBool()) state.sortOrder = Qt::DescendingOrder;
    state.datesShown = all.value(QLatin1String("dates")).toBool();
    return state;
}

} // namespace qernal
