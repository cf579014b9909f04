// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/recordjson.h"

#include <QJsonDocument>

namespace qernal {

namespace {

const QLatin1String RecordFormatKey("format");

} // namespace

QString recordText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString recordText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray jsonBytes(const QJsonObject &object)
{
    // U+FEFF: without an escape before it, Qt's parser drops the mark where a text begins.
    return QJsonDocument(object).toJson().replace("\xef\xbb\xbf", "\\ufeff");
}

QByteArray recordBytes(QJsonObject record, int format)
{
    record.insert(RecordFormatKey, format);
    return jsonBytes(record);
}

std::optional<RecordReader> RecordReader::open(const QByteArray &json, int format)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(RecordFormatKey).toInt() != format) return std::nullopt;
    return RecordReader(object);
}

QDateTime RecordReader::time(QLatin1String name) const
{
    const QDateTime time = QDateTime::fromString(text(name), Qt::ISODateWithMs).toUTC();
    // ISO 8601 has four digits for the year: what an offset leads out of them could be read once, and never again after
    // it was written.
    const int year = time.date().year();
    return year < 1 || year > 9999 ? QDateTime() : time;
}

} // namespace qernal
