// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenexport.h"

#include "core/tokens/spreadsheettext.h"
#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace qernal {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::ExportWords)
};

/// A name for machines, the same in every language.
QString statusName(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active: return QStringLiteral("active");
    case TokenStatus::ExpiringSoon: return QStringLiteral("expiring_soon");
    case TokenStatus::Expired: return QStringLiteral("expired");
    case TokenStatus::NeverExpires: return QStringLiteral("never_expires");
    }
    return {};
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString csvField(const QString &text)
{
    constexpr QStringView Quoted = u"\",;|\t\r\n";
    QString field = spreadsheetText(text);
    const bool quoted = std::any_of(field.cbegin(), field.cend(), [=](QChar c) { return Quoted.contains(c); });
    return quoted ? u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"' : field;
}

QByteArray csvOf(const QList<ListedToken> &tokens)
{
    QByteArray csv("name,status,expiry_at,created_at,updated_at,id,user_id,last_used_here_at,note,owner\r\n");
    for (const auto &[token, status, lastUsedAt, note] : tokens) {
        const QStringList fields{csvField(token.name),      statusName(status),        timeText(token.expiryAt),
                                 timeText(token.createdAt), timeText(token.updatedAt), csvField(token.id),
                                 csvField(token.userId),    timeText(lastUsedAt),      csvField(note.text),
                                 csvField(note.owner)};
        csv += fields.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QByteArray jsonOf(const QList<ListedToken> &tokens)
{
    const auto time = [](const QDateTime &at) { return at.isValid() ? QJsonValue(timeText(at)) : QJsonValue(); };
    QJsonArray all;
    for (const auto &[token, status, lastUsedAt, note] : tokens) {
        all.append(QJsonObject{{QStringLiteral("name"), token.name},
                               {QStringLiteral("status"), statusName(status)},
                               {QStringLiteral("expiry_at"), time(token.expiryAt)},
                               {QStringLiteral("created_at"), time(token.createdAt)},
                               {QStringLiteral("updated_at"), time(token.updatedAt)},
                               {QStringLiteral("id"), token.id},
                               {QStringLiteral("user_id"), token.userId},
                               {QStringLiteral("last_used_here_at"), time(lastUsedAt)},
                               {QStringLiteral("note"), note.text},
                               {QStringLiteral("owner"), note.owner}});
    }
    return QJsonDocument(all).toJson();
}

/// In CommonMark any ASCII punctuation stands for itself behind a backslash (section 2.4).
QString markdownText(const QString &text)
{
    QString escaped;
    for (const QChar c : visibleText(text)) {
        if (c.unicode() < 0x80 && (c.isPunct() || c.isSymbol())) escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownRow(const QStringList &cells)
{
    return QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |\n");
}

QByteArray markdownOf(const QList<ListedToken> &tokens)
{
    const auto day = [](const QDateTime &at) { return at.isValid() ? at.date().toString(Qt::ISODate) : QString(); };
    QString table =
        markdownRow({ExportWords::tr("Name"), ExportWords::tr("Status"), ExportWords::tr("Expires (UTC)"),
                     ExportWords::tr("Created (UTC)"), ExportWords::tr("Last used here (UTC)"), ExportWords::tr("ID")});
    table += markdownRow(QStringList(6, QStringLiteral("---")));
    for (const auto &[token, status, lastUsedAt, note] : tokens) {
        table += markdownRow({markdownText(token.name), markdownText(statusText(status)), day(token.expiryAt),
                              day(token.createdAt), day(lastUsedAt), markdownText(token.id)});
    }
    return table.toUtf8();
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &fileName)
{
    struct Ending {
        QLatin1String text;
        ExportFormat format;
    };
    constexpr std::array Endings{Ending{QLatin1String(".csv"), ExportFormat::Csv},
                                 Ending{QLatin1String(".json"), ExportFormat::Json},
                                 Ending{QLatin1String(".md"), ExportFormat::Markdown}};
    const auto found = std::find_if(Endings.begin(), Endings.end(), [&](const Ending &ending) {
        return fileName.endsWith(ending.text, Qt::CaseInsensitive);
    });
    return found == Endings.end() ? std::nullopt : std::optional(found->format);
}

QByteArray exportOf(const QList<ListedToken> &tokens, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return csvOf(tokens);
    case ExportFormat::Json: return jsonOf(tokens);
    case ExportFormat::Markdown: return markdownOf(tokens);
    }
    return {};
}

std::optional<QString> writeExport(const QString &fileName, const QByteArray &content)
{
    QSaveFile file(fileName);
    // commit() alone succeeds on a full disk.
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() && file.commit();
    return written ? std::nullopt : std::optional(file.errorString());
}

} // namespace qernal
