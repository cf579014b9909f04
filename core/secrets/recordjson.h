// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace qernal {

/// How a record's file writes an id and a time.
[[nodiscard]] QString recordText(const QUuid &id);
[[nodiscard]] QString recordText(const QDateTime &time);
/// The bytes of a file that holds @p object: every text in it is read back as it is.
[[nodiscard]] QByteArray jsonBytes(const QJsonObject &object);
/// The bytes of a file that holds @p record and names its @p format.
[[nodiscard]] QByteArray recordBytes(QJsonObject record, int format);

/// The members of a record's file; a null or empty value stands for one that is missing.
class RecordReader {
public:
    /// Nothing if @p json is no object, or one of another @p format.
    [[nodiscard]] static std::optional<RecordReader> open(const QByteArray &json, int format);
    explicit RecordReader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] QString text(QLatin1String name) const { return m_object.value(name).toString(); }
    [[nodiscard]] bool flag(QLatin1String name) const { return m_object.value(name).toBool(); }
    [[nodiscard]] QUuid id(QLatin1String name) const { return QUuid::fromString(text(name)); }
    /// UTC; invalid if it could not be written again.
    [[nodiscard]] QDateTime time(QLatin1String name) const;
    [[nodiscard]] QJsonValue value(QLatin1String name) const { return m_object.value(name); }

private:
    QJsonObject m_object;
};

} // namespace qernal
