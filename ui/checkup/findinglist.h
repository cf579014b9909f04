// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/finding.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace qernal {

class FindingCard;

/// The findings of a check-up, what is critical first, each group under a heading.
class FindingList : public QScrollArea {
    Q_OBJECT
public:
    /// So many of one group are shown; the text that is copied has all.
    static constexpr qsizetype MaxShown = 100;

    explicit FindingList(QWidget *parent = nullptr);

    /// In place of those before. The focus stays where it was in the list. Times are relative to @p now (UTC).
    void setFindings(const QList<Finding> &findings, const QDateTime &now);

signals:
    void remedyRequested(const qernal::Remedy &remedy);

private:
    void addGroup(FindingSeverity severity, const QList<Finding> &findings, const QDateTime &now);
    [[nodiscard]] qsizetype focusedCard() const;

    QVBoxLayout *m_layout = nullptr;
    QList<FindingCard *> m_cards;
};

} // namespace qernal
