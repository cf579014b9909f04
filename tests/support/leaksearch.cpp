// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/leaksearch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace qernal {

namespace {

constexpr qsizetype PieceSize = 16;

quint32 firstFour(const char *bytes)
{
    quint32 four = 0;
    std::memcpy(&four, bytes, sizeof four);
    return four;
}

quint16 firstTwo(const char *bytes)
{
    quint16 two = 0;
    std::memcpy(&two, bytes, sizeof two);
    return two;
}

QByteArray inUtf16(const QByteArray &latin1, bool bigEndian)
{
    QByteArray bytes;
    for (const char byte : latin1) {
        if (bigEndian) bytes.append('\0');
        bytes.append(byte);
        if (!bigEndian) bytes.append('\0');
    }
    return bytes;
}

/// What stays of the base64 of @p piece, whatever stands before and behind it, at that offset within three bytes.
QByteArray inBase64(const QByteArray &piece, int offset, QByteArray::Base64Options options)
{
    const QByteArray encoded = (QByteArray(offset, '\0') + piece).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype from = offset == 0 ? 0 : 4;
    const qsizetype whole = (offset + piece.size()) / 3 * 4;
    return encoded.sliced(from, whole - from);
}

QString unread(const QString &path)
{
    return QStringLiteral("%1 cannot be read").arg(path);
}

} // namespace

void LeakSearch::add(const QString &name, const QByteArray &secret)
{
    Q_ASSERT(secret.size() >= PieceSize);
    m_names.append(name);
    for (qsizetype at = 0; at + PieceSize <= secret.size(); at += PieceSize) {
        const QByteArray piece = secret.sliced(at, PieceSize);
        addNeedle(piece, name, at);
        const QByteArray percent = piece.toPercentEncoding({}, "-._~");
        if (percent != piece) addNeedle(percent, name + QStringLiteral(", percent-encoded"), at);
        const QByteArray form = piece.toPercentEncoding({}, "~");
        if (form != piece && form != percent) addNeedle(form, name + QStringLiteral(", form-encoded"), at);
        for (const QByteArray &hex : {piece.toHex(), piece.toHex().toUpper()})
            addNeedle(hex, name + QStringLiteral(", hexadecimal"), at);
        const QByteArray every = piece.toHex('%').prepend('%');
        for (const QByteArray &bytes : {every, every.toUpper()})
            addNeedle(bytes, name + QStringLiteral(", percent-encoded"), at);
        addNeedle(inUtf16(piece, false), name + QStringLiteral(", UTF-16LE"), at);
        addNeedle(inUtf16(piece, true), name + QStringLiteral(", UTF-16BE"), at);
        for (int offset = 0; offset < 3; ++offset) {
            const QByteArray standard = inBase64(piece, offset, QByteArray::Base64Encoding);
            const QByteArray url = inBase64(piece, offset, QByteArray::Base64UrlEncoding);
            addNeedle(standard, name + QStringLiteral(", base64"), at);
            if (url != standard) addNeedle(url, name + QStringLiteral(", base64url"), at);
        }
    }
}

void LeakSearch::addNeedle(const QByteArray &bytes, const QString &name, qsizetype piece)
{
    m_needles[firstFour(bytes.constData())].append({bytes, name, piece});
    m_starts.set(firstTwo(bytes.constData()));
}

QStringList LeakSearch::find(const QString &place, QByteArrayView bytes) const
{
    // Copies of a secret: the most that any one piece of it was found.
    QMap<QString, QMap<qsizetype, int>> found;
    for (qsizetype i = 0; i + 4 <= bytes.size(); ++i) {
        const char *at = bytes.data() + i;
        if (!m_starts.test(firstTwo(at))) continue;
        const auto needles = m_needles.constFind(firstFour(at));
        if (needles == m_needles.cend()) continue;
        for (const Needle &needle : *needles) {
            if (bytes.size() - i >= needle.bytes.size() && std::equal(needle.bytes.begin(), needle.bytes.end(), at))
                ++found[needle.name][needle.piece];
        }
    }
    QStringList lines;
    for (auto name = found.cbegin(); name != found.cend(); ++name) {
        const int copies = *std::max_element(name->cbegin(), name->cend());
        lines << QStringLiteral("%1: %2 (%3)").arg(place, name.key()).arg(copies);
    }
    return lines;
}

QStringList LeakSearch::findInFile(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? findIn(file) : QStringList{unread(path)};
}

QStringList LeakSearch::findIn(QFile &opened) const
{
    if (uchar *mapped = opened.size() > 0 ? opened.map(0, opened.size()) : nullptr)
        return find(opened.fileName(), QByteArrayView(reinterpret_cast<const char *>(mapped), opened.size()));
    return find(opened.fileName(), opened.readAll());
}

QStringList LeakSearch::findInFolder(const QString &folder, const QStringList &except) const
{
    QStringList found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        found << find(QStringLiteral("the name of %1").arg(entry.filePath()), entry.filePath().toUtf8());
        // Sockets and FIFOs hold nothing, and a FIFO would never end.
        if (!entry.isFile() || entry.isSymLink() || except.contains(entry.filePath())) continue;
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            found << findIn(file);
        } else if (QFileInfo::exists(entry.filePath())) {
            found << unread(entry.filePath());
        }
    }
    return found;
}

} // namespace qernal
