// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace qernal {

/// Shows an icon. It is drawn each time it is painted, so that it follows light and dark and the scale of the screen,
/// which a pixmap in a label does not.
class IconWidget : public QWidget {
    Q_OBJECT
public:
    /// @p edge is the width and height in device-independent pixels.
    IconWidget(const QIcon &icon, int edge, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace qernal
