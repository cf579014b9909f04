// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/spreadsheettext.h"

namespace qernal {

namespace {

bool beginsFormula(QChar c)
{
    return QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(c);
}

bool separatesCells(QChar c)
{
    return QStringView(u",;|\t\r\n\v\f\u0085\u2028\u2029").contains(c);
}

/// What spreadsheets overlook at the beginning of a cell.
bool isOverlooked(QChar c)
{
    return c == u'"' || c.isSpace() || c.category() == QChar::Other_Format;
}

} // namespace

QString spreadsheetText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    bool atBegin = true;
    for (const QChar c : text) {
        const bool leading = safe.isEmpty() && (c == u'\t' || c == u'\r');
        if (leading || (atBegin && beginsFormula(c))) safe += u'\'';
        safe += c;
        atBegin = separatesCells(c) || (atBegin && isOverlooked(c));
    }
    return safe;
}

} // namespace qernal
