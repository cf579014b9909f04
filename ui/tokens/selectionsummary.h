// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/tokens/expiry.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace qernal {

class Badge;
class Heading;
class NoteLabel;
class TokenTableModel;

/// What the tokens of a selection have in common.
struct SelectionFacts {
    int count = 0;
    std::array<int, 4> statuses{}; ///< how many have each TokenStatus
    int secretsHere = 0;           ///< how many secrets can be read on this computer
    Token next = {};               ///< the one that expires first of those that have not yet; no id = none does
    QDateTime now = {};            ///< UTC
};

/// The facts of @p tokens, which @p model lists.
[[nodiscard]] SelectionFacts selectionFacts(const QList<Token> &tokens, const TokenTableModel &model);

/// Several selected tokens: their states, which expires first, and what can be done with all of them.
class SelectionSummary : public QWidget {
    Q_OBJECT
public:
    explicit SelectionSummary(QWidget *parent = nullptr);

    void setFacts(const SelectionFacts &facts);
    [[nodiscard]] QPushButton *revokeButton() const { return m_revoke; }

signals:
    void revokeRequested();
    void copyNamesRequested();

private:
    Heading *m_heading;
    std::array<Badge *, 4> m_statuses{};
    QLabel *m_nextTitle;
    Heading *m_nextName;
    NoteLabel *m_nextDate;
    Badge *m_secrets;
    QPushButton *m_copy;
    QPushButton *m_revoke;
};

} // namespace qernal
