// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/rememberedlist.h"

#include "core/secrets/durablefile.h"
#include "core/tokens/expiry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

constexpr quint32 ListMagic = 0x51544c31; // "QTL1"
constexpr quint32 ListFormatVersion = 1;
// Against a damaged disk, not against a person: the one of Qt that is fastest.
constexpr auto Checksum = QCryptographicHash::Sha1;
constexpr qsizetype ChecksumSize = 20;
// Far above 100,000 tokens with the longest names; a larger file is not one of ours.
constexpr qint64 MaxListSize = 256 * 1024 * 1024;
// Of a token with an empty name, so that a wrong count reserves no more memory than the file has.
constexpr qsizetype MinTokenSize = 48;

const QLatin1String ListSuffix(".list");
const QLatin1String AsideSuffix(".unreadable");

/// Appends numbers and texts in little-endian order, that of nearly all computers, so that both are copied as they are.
class ListWriter {
public:
    template<typename T> void number(T value)
    {
        const T ordered = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&ordered), sizeof(T));
    }
    void uuid(const QUuid &uuid) { m_bytes.append(uuid.toRfc4122()); }
    void text(const QString &text)
    {
        number(static_cast<quint32>(text.size()));
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + text.size() * qsizetype(sizeof(char16_t)));
        qToLittleEndian<char16_t>(text.utf16(), text.size(), m_bytes.data() + at);
    }
    [[nodiscard]] QByteArray withChecksum() const { return m_bytes + QCryptographicHash::hash(m_bytes, Checksum); }

private:
    QByteArray m_bytes;
};

/// Reads them again; what is beyond the end is zero or empty, and the reading not whole then. QDataStream took three
/// times as long.
class ListReader {
public:
    explicit ListReader(QByteArrayView bytes) : m_rest(bytes) {}

    template<typename T> [[nodiscard]] T number()
    {
        const char *bytes = take(sizeof(T));
        return bytes == nullptr ? T() : qFromLittleEndian<T>(bytes);
    }
    [[nodiscard]] QUuid uuid()
    {
        const char *bytes = take(UuidSize);
        return bytes == nullptr ? QUuid() : QUuid::fromRfc4122(QByteArrayView(bytes, UuidSize));
    }
    [[nodiscard]] QString text()
    {
        const auto size = static_cast<qsizetype>(number<quint32>());
        const char *bytes = take(size * qsizetype(sizeof(char16_t)));
        if (bytes == nullptr) return {};
        QString text(size, Qt::Uninitialized);
        qFromLittleEndian<char16_t>(bytes, size, text.data());
        return text;
    }
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] bool isAtEnd() const { return m_whole && m_rest.isEmpty(); }

private:
    static constexpr qsizetype UuidSize = 16;

    const char *take(qsizetype size)
    {
        m_whole = m_whole && size <= m_rest.size();
        if (!m_whole) return nullptr;
        const char *bytes = m_rest.data();
        m_rest = m_rest.sliced(size);
        return bytes;
    }

    QByteArrayView m_rest;
    bool m_whole = true;
};

/// A time that a service can have sent.
bool isPlausible(qint64 milliseconds)
{
    static const qint64 first = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    static const qint64 last = QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    return milliseconds == NoTime || (milliseconds >= first && milliseconds <= last);
}

void writeToken(ListWriter &out, const TokenStore &tokens, int row, QHash<QString, quint32> &owners)
{
    const Token token = tokens.token(row);
    const QUuid uuid = uuidOf(token.id);
    out.uuid(uuid);
    out.number(tokens.expiryAt(row));
    out.number(tokens.createdAt(row));
    out.number(tokens.updatedAt(row));
    out.text(token.name);
    if (uuid.isNull()) out.text(token.id);
    // A person's id stands once, with the first token that has it.
    const auto count = static_cast<quint32>(owners.size());
    const quint32 owner = owners.value(token.userId, count);
    out.number(owner);
    if (owner != count) return;
    out.text(token.userId);
    owners.insert(token.userId, owner);
}

std::optional<ReadToken> readToken(ListReader &in, QStringList &owners)
{
    const QUuid uuid = in.uuid();
    const auto expiryAt = in.number<qint64>();
    const auto createdAt = in.number<qint64>();
    const auto updatedAt = in.number<qint64>();
    if (!isPlausible(expiryAt) || !isPlausible(createdAt) || !isPlausible(updatedAt)) return std::nullopt;
    QString name = in.text();
    QString id = uuid.isNull() ? in.text() : uuid.toString(QUuid::WithoutBraces);
    const auto owner = static_cast<qsizetype>(in.number<quint32>());
    if (owner == owners.size()) owners.append(in.text());
    if (!in.isWhole() || id.isEmpty() || owner >= owners.size()) return std::nullopt;
    Token token{.id = std::move(id),
                .userId = owners.at(owner),
                .name = std::move(name),
                .expiryAt = timeOf(expiryAt),
                .createdAt = timeOf(createdAt),
                .updatedAt = timeOf(updatedAt)};
    return ReadToken(std::move(token), uuid);
}

} // namespace

QByteArray rememberedBytes(const QUuid &account, const TokenStore &tokens, const QDateTime &readAt)
{
    ListWriter out;
    out.number(ListMagic);
    out.number(ListFormatVersion);
    out.uuid(account);
    out.number(millisecondsOf(readAt));
    out.number(static_cast<quint32>(tokens.size()));
    QHash<QString, quint32> owners;
    for (int row = 0; row < tokens.size(); ++row)
        writeToken(out, tokens, row, owners);
    return out.withChecksum();
}

std::optional<RememberedList> rememberedListFrom(const QByteArray &bytes, const QUuid &account)
{
    const qsizetype size = bytes.size() - ChecksumSize;
    if (size <= 0) return std::nullopt;
    const QByteArray content = QByteArray::fromRawData(bytes.constData(), size);
    ListReader in(content);
    if (in.number<quint32>() != ListMagic || in.number<quint32>() != ListFormatVersion) return std::nullopt;
    if (QCryptographicHash::hash(content, Checksum) != bytes.last(ChecksumSize)) return std::nullopt;
    // A copied or renamed file must not stand in for another account.
    if (in.uuid() != account) return std::nullopt;
    const auto readAt = in.number<qint64>();
    if (readAt == NoTime || !isPlausible(readAt)) return std::nullopt;
    const auto count = in.number<quint32>();
    RememberedList list{.tokens = {}, .readAt = timeOf(readAt)};
    list.tokens.reserve(std::min<qsizetype>(count, size / MinTokenSize));
    QStringList owners;
    for (quint32 i = 0; i < count; ++i) {
        std::optional<ReadToken> token = readToken(in, owners);
        if (!token) return std::nullopt;
        list.tokens.append(std::move(*token));
    }
    return in.isAtEnd() ? std::optional(std::move(list)) : std::nullopt;
}

QString RememberedListFolder::beside(const QString &ledgerFolder)
{
    return QFileInfo(ledgerFolder).path() + QStringLiteral("/lists");
}

QString RememberedListFolder::pathOf(const QUuid &account) const
{
    return m_folder + QLatin1Char('/') + account.toString(QUuid::WithoutBraces) + ListSuffix;
}

std::optional<RememberedList> RememberedListFolder::read(const QUuid &account) const
{
    QFile file(pathOf(account));
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxListSize) return std::nullopt;
    return rememberedListFrom(file.readAll(), account);
}

qint64 RememberedListFolder::size(const QUuid &account) const
{
    return QFileInfo(pathOf(account)).size();
}

QString RememberedListFolder::setAside(const QUuid &account) const
{
    const QString path = pathOf(account);
    // An older one that was set aside says nothing that this one does not.
    QFile::remove(path + AsideSuffix);
    return QFile::rename(path, path + AsideSuffix) ? QFileInfo(path + AsideSuffix).fileName() : QString();
}

Result<void> RememberedListFolder::write(const QUuid &account, const TokenStore &tokens, const QDateTime &readAt) const
{
    if (const auto made = makeDurableFolder(m_folder); !made) return made;
    if (const auto written = writeDurably(pathOf(account), rememberedBytes(account, tokens, readAt)); !written)
        return written;
    // A name that a power cut takes back is an older list, or none.
    syncFolder(m_folder);
    return {};
}

Result<void> RememberedListFolder::forget(const QUuid &account) const
{
    return removeFiles(QFileInfo(pathOf(account)).fileName());
}

Result<void> RememberedListFolder::forgetAll() const
{
    return removeFiles(QLatin1Char('*') + ListSuffix);
}

Result<void> RememberedListFolder::removeFiles(const QString &name) const
{
    // With a suffix: what was set aside, and what QSaveFile leaves when the process is killed while it writes.
    const QStringList files =
        QDir(m_folder).entryList({name, name + QStringLiteral(".*")}, QDir::Files | QDir::Hidden | QDir::System);
    Result<void> removed;
    for (const QString &each : files) {
        QFile file(m_folder + QLatin1Char('/') + each);
        if (!file.remove()) removed = failure(Error::Kind::LedgerWriteFailed, file.errorString());
    }
    syncFolder(m_folder);
    return removed;
}

} // namespace qernal
