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
};

} // namespace qernal
