// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/destination.h"
#include "core/replacement/replacement.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace qernal {

/// The places of one or several replacements as a table. Each row can be ticked; what is ticked is to be filled.
class ReplacementPlacesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Where, Kind, TokenName, State, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        PathRole = Qt::UserRole, ///< QString, absolute; empty for what is no file
        ProblemRole              ///< QString: why it could not be filled; empty if nothing went wrong
    };
    /// A place and the replacement that it belongs to.
    struct Entry {
        QUuid replacement = {};
        QString tokenName = {};
        ReplacementPlace place = {};
        std::optional<Destination> destination = std::nullopt; ///< what place.where says, where that is one
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are there already keep their tick, and the selection.
    void setReplacements(const QList<Replacement> &replacements);
    /// @p place is being filled, or is not any more.
    void setBusy(const QUuid &replacement, const ReplacementPlace &place, bool busy);
    /// Why @p place could not be filled; empty: nothing went wrong.
    void setProblem(const QUuid &replacement, const ReplacementPlace &place, const QString &problem);

    [[nodiscard]] Entry entry(int row) const { return m_entries.at(row); }
    /// The open places that are ticked and that the program can fill itself.
    [[nodiscard]] QList<Entry> toFill() const;
    [[nodiscard]] bool isBusy() const { return !m_busy.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Entry &entry, int column) const;
    [[nodiscard]] QString stateText(const Entry &entry) const;
    [[nodiscard]] static bool canTick(const Entry &entry);
    void emitChanged(const QString &key);

    QList<Entry> m_entries;
    QSet<QString> m_unticked;
    QSet<QString> m_busy;
    QHash<QString, QString> m_problems;
};

} // namespace qernal
