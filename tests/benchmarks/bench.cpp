// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench.h"

#include "core/accounts/accountsettings.h"
#include "core/accounts/accountstore.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <utility>

namespace qernal {

QByteArray curl(const DemoProcess &demo, const QByteArray &lines)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("curl"), {QStringLiteral("-q"), QStringLiteral("-K"), QStringLiteral("-")});
    process.write("silent\nshow-error\nfail\noutput = \"/dev/null\"\nheader = \"Authorization: Bearer " +
                  demo.accessToken() + "\"\n" + lines);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) return {};
    const QByteArray printed = process.readAllStandardOutput();
    return printed.isNull() ? QByteArray("") : printed;
}

std::optional<QString> remember(const Account &account, Secret credential)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QSettings settings(config + QStringLiteral("/Qernal/Token Manager.conf"), QSettings::IniFormat);
    Keychain keychain(QStringLiteral("com.qernal.TokenManager"));
    AccountStore store(&settings, &keychain);
    QObject context;
    std::optional<bool> saved;
    store.save(account, {account.kind, std::move(credential)}, &context,
               [&saved](const Result<void> &result) { saved = result.has_value(); });
    if (!QTest::qWaitFor([&saved] { return saved.has_value(); }, 20'000) || !*saved) return std::nullopt;
    store.setCurrent(account.id);
    settings.sync();
    return AccountSettings(&settings).keychainKey(account.id);
}

std::optional<qint64> numberIn(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name)) return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    }
    return std::nullopt;
}

} // namespace qernal
