// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textdirection.h"

#include <QStyle>

namespace qernal {

Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::TextFlag forcedDirection(const QString &text)
{
    return directionOf(text) == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

int leadingTextFlags(const QString &text, Qt::LayoutDirection window)
{
    const Qt::Alignment leading = QStyle::visualAlignment(window, Qt::AlignLeft | Qt::AlignVCenter);
    return static_cast<int>(leading) | Qt::TextSingleLine | forcedDirection(text);
}

} // namespace qernal
