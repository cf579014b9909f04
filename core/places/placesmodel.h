// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placeindex.h"

#include <QAbstractTableModel>

namespace qernal {

/// The places of a PlaceIndex as a table, with the names of the tokens.
class PlacesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TokenName, File, Line, Kind, Content, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        PathRole = Qt::UserRole, ///< QString, absolute
        TokenIdRole,             ///< QString
        WarningsRole,            ///< QStringList, empty where all is well
    };

    /// @p index is not owned and outlives the model.
    explicit PlacesModel(const PlaceIndex *index, QObject *parent = nullptr);

    /// The names of the tokens that the places are of, by id; an id without a name is shown itself.
    void setTokenNames(const QHash<QUuid, QString> &names);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void handleChanged();
    [[nodiscard]] QString text(const Place &place, int column) const;

    const PlaceIndex *m_index;
    QList<Place> m_places;
    QHash<QUuid, QString> m_names;
};

} // namespace qernal
