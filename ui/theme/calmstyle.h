// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace qernal {

/// Fusion without the icons that it puts on the buttons of dialogs: a button is named by what it does.
class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    /// The cross of a search field is ours: Fusion would go through all icon themes of the desktop for it, a quarter of
    /// all instructions until the window's first paint.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace qernal
