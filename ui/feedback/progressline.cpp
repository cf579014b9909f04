// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/progressline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace qernal {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("progressLine"));
    setAccessibleName(tr("Loading"));
    setFixedHeight(2);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(1400);
    m_motion.setLoopCount(-1);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_running = true;
    m_part = total > 0 ? std::clamp(double(done) / double(total), 0.0, 1.0) : -1;
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (m_part >= 0 || still) {
        m_motion.stop();
    } else if (m_motion.state() != QAbstractAnimation::Running) {
        m_motion.start();
    }
    update();
}

void ProgressLine::rest()
{
    m_running = false;
    m_motion.stop();
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_running) {
        return;
    }
    QPainter painter(this);
    const QColor accent = themeColor(ThemeColor::Accent, palette());
    if (m_part >= 0) {
        const QRect done(0, 0, static_cast<int>(m_part * width()), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), accent);
        return;
    }
    if (m_motion.state() != QAbstractAnimation::Running) {
        painter.fillRect(rect(), accent);
        return;
    }
    const double length = width() * 0.3;
    const double left = m_motion.currentValue().toDouble() * (width() + length) - length;
    painter.fillRect(QRectF(left, 0, length, height()), accent);
}

} // namespace qernal
