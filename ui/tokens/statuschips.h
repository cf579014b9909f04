// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/expiry.h"

#include <QList>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace qernal {

class ChipButton;

/// The status filter and the overview in one: a group of exclusive buttons, *All* and one for each status, with how
/// many tokens each stands for.
class StatusChips : public QWidget {
    Q_OBJECT
public:
    explicit StatusChips(QWidget *parent = nullptr);

    /// Nothing = all.
    [[nodiscard]] std::optional<TokenStatus> current() const;
    /// Chooses without emitting chosen().
    void setCurrent(std::optional<TokenStatus> status);
    /// @p status nothing = the count of all; @p count nothing = not known yet.
    void setCount(std::optional<TokenStatus> status, std::optional<int> count);

signals:
    /// The user chose another one.
    void chosen(std::optional<qernal::TokenStatus> status);

private:
    struct Chip {
        std::optional<TokenStatus> status;
        ChipButton *button;
    };

    void add(std::optional<TokenStatus> status, const QString &text, const QString &objectName);

    QList<Chip> m_chips;
};

} // namespace qernal
