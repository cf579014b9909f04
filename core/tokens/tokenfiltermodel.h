// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokentablemodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace qernal {

/// Search, status filter and sort over a TokenTableModel. Search is case-insensitive over name and id; every word
/// must match. Sorts by SortRole; a token without a date (*Never*) sorts last in either order.
class TokenFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TokenFilterModel(QObject *parent = nullptr);

    void setSearch(const QString &text);
    /// Nothing = all statuses.
    void setStatus(std::optional<TokenStatus> status);
    [[nodiscard]] QString search() const { return m_search; }
    [[nodiscard]] std::optional<TokenStatus> status() const { return m_status; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    QStringList m_words;
    std::optional<TokenStatus> m_status;
};

} // namespace qernal
