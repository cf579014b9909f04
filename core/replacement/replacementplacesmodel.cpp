// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementplacesmodel.h"

#include "core/places/destinationwords.h"
#include "core/places/place.h"
#include "core/places/placewords.h"
#include "core/replacement/placefiller.h"
#include "core/replacement/replacementplaces.h"
#include "core/visibletext.h"

#include <QDir>

#include <algorithm>

namespace qernal {

using PlaceType = ReplacementPlace::Kind;
using Progress = ReplacementPlace::Progress;

bool ReplacementPlacesModel::canTick(const Entry &entry)
{
    return entry.place.progress == Progress::Open && PlaceFiller::canFill(entry.place);
}

void ReplacementPlacesModel::setReplacements(const QList<Replacement> &replacements)
{
    QList<Entry> entries;
    for (const Replacement &replacement : replacements) {
        for (const ReplacementPlace &place : replacement.places)
            entries.append({replacement.id, replacement.name, place, destinationOf(place)});
    }
    const bool sameRows = std::equal(
        entries.cbegin(), entries.cend(), m_entries.cbegin(), m_entries.cend(),
        [](const Entry &a, const Entry &b) { return a.replacement == b.replacement && a.place.isSamePlace(b.place); });
    if (!sameRows) beginResetModel();
    m_entries = entries;
    if (!sameRows) return endResetModel();
    if (!entries.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReplacementPlacesModel::setBusy(const QUuid &replacement, const ReplacementPlace &place, bool busy)
{
    const QString key = placeKey(replacement, place);
    if (busy) {
        m_busy.insert(key);
        m_problems.remove(key);
    } else {
        m_busy.remove(key);
    }
    emitChanged(key);
}

void ReplacementPlacesModel::setProblem(const QUuid &replacement, const ReplacementPlace &place, const QString &problem)
{
    const QString key = placeKey(replacement, place);
    if (problem.isEmpty()) {
        m_problems.remove(key);
    } else {
        m_problems.insert(key, problem);
    }
    emitChanged(key);
}

void ReplacementPlacesModel::emitChanged(const QString &key)
{
    for (int row = 0; row < rowCount(); ++row) {
        const Entry &entry = m_entries.at(row);
        if (placeKey(entry.replacement, entry.place) == key)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QList<ReplacementPlacesModel::Entry> ReplacementPlacesModel::toFill() const
{
    QList<Entry> ticked;
    for (const Entry &entry : m_entries) {
        const QString key = placeKey(entry.replacement, entry.place);
        if (canTick(entry) && !m_unticked.contains(key) && !m_busy.contains(key)) ticked.append(entry);
    }
    return ticked;
}

int ReplacementPlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ReplacementPlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReplacementPlacesModel::stateText(const Entry &entry) const
{
    const QString key = placeKey(entry.replacement, entry.place);
    if (m_busy.contains(key)) return tr("Filling…");
    switch (entry.place.progress) {
    case Progress::Filled: return tr("New token");
    case Progress::DoneByUser: return tr("Done by you");
    case Progress::LeftOut: return tr("Left out");
    case Progress::Open: break;
    }
    return m_problems.contains(key) ? tr("Not filled") : tr("Old token");
}

QString ReplacementPlacesModel::text(const Entry &entry, int column) const
{
    const ReplacementPlace &place = entry.place;
    switch (column) {
    case Where:
        switch (place.kind) {
        case PlaceType::File: return visibleText(shortPath(place.where));
        case PlaceType::CliConfiguration: return QStringLiteral("~/.qernal/config.yaml");
        case PlaceType::Environment: return QStringLiteral("QERNAL_TOKEN");
        case PlaceType::OwnAccount: return tr("This account’s sign-in");
        case PlaceType::Destination:
            return entry.destination ? visibleText(destinationText(*entry.destination)) : tr("Another tool");
        }
        return {};
    case Kind:
        switch (place.kind) {
        case PlaceType::File: return placeKindText(placeKind(place.where));
        case PlaceType::CliConfiguration: return placeKindText(PlaceKind::CliConfiguration);
        case PlaceType::Environment: return tr("Environment variable");
        case PlaceType::OwnAccount: return tr("This program");
        case PlaceType::Destination:
            return entry.destination ? destinationKindText(entry.destination->kind) : tr("Another tool");
        }
        return {};
    case TokenName: return visibleText(entry.tokenName);
    case State: return stateText(entry);
    default: return {};
    }
}

QVariant ReplacementPlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Entry &entry = m_entries.at(index.row());
    const QString key = placeKey(entry.replacement, entry.place);
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Where || !canTick(entry)) return {};
        return m_unticked.contains(key) ? Qt::Unchecked : Qt::Checked;
    case Qt::ToolTipRole: {
        const bool isFile = entry.place.kind == PlaceType::File;
        const QString path = isFile ? visibleText(QDir::toNativeSeparators(entry.place.where)) : text(entry, Where);
        const QString problem = m_problems.value(key);
        return toolTipText(problem.isEmpty() ? path : path + u'\n' + problem);
    }
    case PathRole: return entry.place.kind == PlaceType::File ? entry.place.where : QString();
    case ProblemRole: return m_problems.value(key);
    default: return {};
    }
}

bool ReplacementPlacesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const Entry &entry = m_entries.at(index.row());
    const QString key = placeKey(entry.replacement, entry.place);
    if (value.toInt() == Qt::Checked) {
        m_unticked.remove(key);
    } else {
        m_unticked.insert(key);
    }
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ReplacementPlacesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Where && canTick(m_entries.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ReplacementPlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Where: return tr("Place");
    case Kind: return tr("Kind");
    case TokenName: return tr("Token");
    case State: return tr("Holds");
    default: return {};
    }
}

} // namespace qernal
