// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretledger.h"
#include "core/secrets/secretrecordjson.h"
#include "tests/fuzz/invariant.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace qernal {

namespace {

constexpr QUuid someId(0x51687d2f, 0x07b0, 0x4260, 0x8e, 0xcb, 0xf5, 0x09, 0x83, 0x05, 0xfd, 0xd4);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A record that could be read once can be read again after it was written by us.
void checkRecord(const SecretRecord &record)
{
    const QByteArray written = toJson(record);
    const std::optional<SecretRecord> again = secretRecordFromJson(written);
    require(again.has_value(), "a record that we write can be read");
    require(*again == record, "a record survives being written");
    require(toJson(*again) == written, "writing twice gives the same bytes");
}

/// The ledger of a folder that holds @p json alone, as the file of @p id.
void checkFolder(const QByteArray &json, const QUuid &id, bool readable)
{
    static const QTemporaryDir home;
    require(home.isValid(), "there is a folder to work in");
    const QString name = id.toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    const QString path = home.path() + QLatin1Char('/') + name;
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(json) == json.size(), "the file can be written");
    file.close();

    SecretLedger ledger(home.path());
    ledger.load();
    require(ledger.record(id).has_value() == readable, "a file of the right name and form is a record");
    require(ledger.setAside() == (readable ? QStringList() : QStringList(name)), "any other is set aside, by name");
    require(contentOf(path) == json, "reading changes nothing");
    ledger.refresh(id);
    require(ledger.record(id).has_value() == readable, "reading again finds the same");
    require(ledger.records().size() == (readable ? 1 : 0), "there is no other record");
    if (readable) {
        require(ledger.put(*ledger.record(id)).has_value(), "a record can be written again");
        SecretLedger later(home.path());
        later.load();
        require(later.record(id) == ledger.record(id), "a record survives on the disk");
    }
    QFile::remove(path);
}

} // namespace

} // namespace qernal

/// The first byte says whether the text goes through a folder as well.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    if (size == 0) return 0;
    const auto json = bytesOf<QByteArray>(data + 1, size - 1);
    const std::optional<SecretRecord> record = secretRecordFromJson(json);
    if (record) checkRecord(*record);
    if (data[0] == 'f') checkFolder(json, record ? record->id : someId, record.has_value());
    return 0;
}
