// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <bitset>

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace qernal {

/// Looks for secrets in bytes of any kind: in plain, percent-encoded, UTF-16 of both orders, hexadecimal and base64.
///
/// Each piece of sixteen bytes is looked for alone, so that what was cut or broken into lines is found as well.
class LeakSearch {
public:
    /// @p name is what a find is reported under; @p secret has at least sixteen bytes.
    void add(const QString &name, const QByteArray &secret);
    [[nodiscard]] qsizetype count() const { return m_names.size(); }

    /// One line for each secret and encoding that is in @p bytes, with @p place and the number of copies.
    [[nodiscard]] QStringList find(const QString &place, QByteArrayView bytes) const;
    /// The same for a file, which may be large; one that cannot be read is a find of its own.
    [[nodiscard]] QStringList findInFile(const QString &path) const;
    /// The same for the names and contents of all that is in @p folder, except files named in @p except. A file that
    /// was removed since it was listed is no find.
    [[nodiscard]] QStringList findInFolder(const QString &folder, const QStringList &except = {}) const;

private:
    [[nodiscard]] QStringList findIn(QFile &opened) const;

    struct Needle {
        QByteArray bytes;
        QString name;
        qsizetype piece; ///< where in the secret it begins
    };

    void addNeedle(const QByteArray &bytes, const QString &name, qsizetype piece);

    QStringList m_names;
    QHash<quint32, QList<Needle>> m_needles; ///< by their first four bytes
    std::bitset<65536> m_starts;             ///< which first two bytes are worth a look
};

} // namespace qernal
