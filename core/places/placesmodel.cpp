// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placesmodel.h"

#include "core/places/placewords.h"
#include "core/visibletext.h"

#include <QDir>

namespace qernal {

PlacesModel::PlacesModel(const PlaceIndex *index, QObject *parent) : QAbstractTableModel(parent), m_index(index)
{
    connect(index, &PlaceIndex::changed, this, &PlacesModel::handleChanged);
    m_places = index->places();
}

void PlacesModel::setTokenNames(const QHash<QUuid, QString> &names)
{
    m_names = names;
    if (!m_places.isEmpty()) emit dataChanged(index(0, TokenName), index(rowCount() - 1, TokenName));
}

void PlacesModel::handleChanged()
{
    beginResetModel();
    m_places = m_index->places();
    endResetModel();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlacesModel::text(const Place &place, int column) const
{
    switch (column) {
    case TokenName: return visibleText(m_names.value(place.id.token, place.id.token.toString(QUuid::WithoutBraces)));
    case File: return visibleText(shortPath(place.id.file));
    case Line: return QString::number(place.line);
    case Kind: return placeKindText(place.kind);
    case Content: return place.hasSecret ? tr("Secret") : tr("ID only");
    default: return {};
    }
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Place &place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(place, index.column());
    case Qt::ToolTipRole: {
        const QStringList lines =
            QStringList(visibleText(QDir::toNativeSeparators(place.id.file))) + placeWarnings(place);
        return toolTipText(lines.join(u'\n'));
    }
    case Qt::TextAlignmentRole:
        if (index.column() == Line) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case PathRole: return place.id.file;
    case TokenIdRole: return place.id.token.toString(QUuid::WithoutBraces);
    case WarningsRole: return placeWarnings(place);
    default: return {};
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case TokenName: return tr("Token");
    case File: return tr("File");
    case Line: return tr("Line");
    case Kind: return tr("Kind of file");
    case Content: return tr("Contains");
    default: return {};
    }
}

} // namespace qernal
