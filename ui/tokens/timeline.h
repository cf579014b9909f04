// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/tokens/expiry.h"

#include <QWidget>

namespace qernal {

/// A token's life from top to bottom: created, updated, expires. What has passed is filled, what is to come is hollow.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    void setToken(const Token &token, TokenStatus status, const QDateTime &now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        QString word;
        QString date;
        QString remark;
        bool past = true;
    };

    [[nodiscard]] int rowHeight() const;

    QList<Point> m_points;
    TokenStatus m_status = TokenStatus::Active;
};

} // namespace qernal
