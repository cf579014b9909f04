// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/timeline.h"

#include "core/tokens/tokentablemodel.h"
#include "ui/theme/textdirection.h"
#include "ui/theme/theme.h"
#include "ui/tokens/longdate.h"
#include "ui/tokens/statusbadge.h"

#include <QPainter>
#include <QStyle>

namespace qernal {

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Timeline::setToken(const Token &token, TokenStatus status, const QDateTime &now)
{
    m_points.clear();
    m_status = status;
    const auto add = [&](const QString &word, const QDateTime &time) {
        if (time.isValid()) {
            m_points.append({word, longDate(time), relativeTime(time, now), time <= now});
        }
    };
    add(tr("Created"), token.createdAt);
    if (token.updatedAt != token.createdAt) {
        add(tr("Updated"), token.updatedAt);
    }
    if (token.expiryAt.isValid()) {
        add(status == TokenStatus::Expired ? tr("Expired") : tr("Expires"), token.expiryAt);
    } else {
        m_points.append({tr("Expires"), tr("Never"), {}, false});
    }
    QStringList words;
    for (const Point &point : std::as_const(m_points)) {
        words << point.word + QLatin1Char(' ') + point.date;
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(token.expiryAt.isValid() ? tr("Expires %1").arg(longDateTime(token.expiryAt)) : QString());
    updateGeometry();
    update();
}

int Timeline::rowHeight() const
{
    return fontMetrics().height() * 2 + space(14, this);
}

QSize Timeline::sizeHint() const
{
    return {space(220, this), static_cast<int>(m_points.size()) * rowHeight()};
}

QSize Timeline::minimumSizeHint() const
{
    return {space(120, this), sizeHint().height()};
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor secondary = themeColor(ThemeColor::SecondaryText, palette());
    const QColor end = themeColor(statusColor(m_status), palette());
    const int line = fontMetrics().height();
    const double x = QStyle::visualRect(layoutDirection(), rect(), QRect(2, 0, 8, 1)).center().x() + 0.5;
    for (int i = 0; i < m_points.size(); ++i) {
        const Point &point = m_points.at(i);
        const bool last = i == m_points.size() - 1;
        const int top = i * rowHeight();
        const double y = top + line / 2.0;
        if (!last) {
            painter.setPen(QPen(themeColor(ThemeColor::Line, palette()), 1.5));
            painter.drawLine(QPointF(x, y + 7), QPointF(x, y + rowHeight() - 7));
        }
        const QColor dot = last ? end : secondary;
        painter.setPen(QPen(dot, 1.5));
        painter.setBrush(point.past ? QBrush(dot) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(x, y), 3.5, 3.5);

        const int left = space(20, this);
        const QRect word(left, top, width() - left, line);
        painter.setPen(secondary);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word),
                         leadingTextFlags(point.word, layoutDirection()), point.word);
        painter.setPen(palette().color(QPalette::WindowText));
        const QString text = point.remark.isEmpty() ? point.date : point.date + QStringLiteral(" · ") + point.remark;
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word.translated(0, line + 2)),
                         leadingTextFlags(text, layoutDirection()),
                         fontMetrics().elidedText(text, Qt::ElideRight, word.width()));
    }
}

} // namespace qernal
