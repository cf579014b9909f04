// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace qernal {

/// The thin line beneath the toolbar that says that something runs. Its height is kept while it rests, so nothing
/// moves when it begins; it does not move at all where the desktop asks for no animations.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// @p total 0 or less = how long it takes is not known.
    void setProgress(qint64 done, qint64 total);
    void rest();
    [[nodiscard]] bool isRunning() const { return m_running; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_running = false;
    double m_part = -1; ///< 0 to 1; below 0 = not known
    QVariantAnimation m_motion;
};

} // namespace qernal
