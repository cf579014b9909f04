// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace qernal {

namespace {

// More than this many marks on one letter draw over the neighbouring rows.
constexpr int MaxMarks = 4;

QString codePoint(char32_t c)
{
    return QStringLiteral("[U+%1]").arg(QString::number(static_cast<uint>(c), 16).toUpper(), 4, QLatin1Char('0'));
}

QString shown(char32_t c)
{
    if (c < 0x20) return QString(QChar(static_cast<char16_t>(0x2400 + c)));
    if (c == 0x7f) return QString(QChar(u'\u2421'));
    const QChar::Category category = QChar::category(c);
    const bool hides = category == QChar::Other_Control || category == QChar::Other_Format ||
                       category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                       category == QChar::Separator_Paragraph;
    return hides ? codePoint(c) : QString::fromUcs4(&c, 1);
}

bool isRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace

QString visibleText(const QString &text, qsizetype limit)
{
    QString result;
    result.reserve(qMin(text.size(), limit));
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (result.size() >= limit) {
            result += QChar(u'\u2026');
            break;
        }
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks <= MaxMarks) result += shown(c);
    }
    return result;
}

QString isolated(const QString &part)
{
    if (QLocale().textDirection() == Qt::LeftToRight && !isRightToLeft(part)) return part;
    return QChar(u'\u2068') + part + QChar(u'\u2069');
}

QString shortName(const QString &name)
{
    if (name.trimmed().isEmpty()) return QCoreApplication::translate("qernal", "(no name)");
    return isolated(visibleText(name, 60));
}

QString toolTipText(const QString &visible)
{
    const bool isPlain = !visible.contains(QLatin1Char('<')) && !visible.contains(QLatin1Char('&'));
    return isPlain ? visible : QStringLiteral("<span>%1</span>").arg(visible.toHtmlEscaped());
}

} // namespace qernal
