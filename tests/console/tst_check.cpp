// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountsettings.h"
#include "core/places/scanfolders.h"
#include "core/replacement/replacementjournal.h"
#include "tests/console/consoletest.h"
#include "tests/support/await.h"
#include "tests/support/leaksearch.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace qernal {

namespace {

const QString GoneId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray GoneSecret = "51687d2f-07b0-4260-8ecb-f5098305fdd4@canary-of-the-gone-one";

/// Writes @p content to @p path, for its owner alone.
bool writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

/// `check` on a computer whose faults are real: in its keychain, its files, its records and its service.
class CheckTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aCleanComputerEndsWithZero();
    void tenFaultsAreNamed();
    void aNameRestrictsItToOneToken();
    void aNameThatNobodyHasIsRefused();
    void refusedSecretsAreNamedWhenAsked();
    void withoutTheServiceTheRestIsChecked();
    void withoutAKeychainTheRestIsChecked();
    void theJsonHasItsKeys();
    void noSecretIsPrintedAndNothingIsWritten();

private:
    /// A home without a fault, signed in to a service that lists nothing.
    void makeCleanComputer();
    /// Ten faults, on a service that lists its usual tokens.
    void makeTenFaults();
    [[nodiscard]] static Run check(const QStringList &arguments = {}, bool json = true);
    [[nodiscard]] static QStringList kindsOf(const Run &run);
    [[nodiscard]] QString idOf(const QString &name) const;
    void removeEntry(const QString &key);
    void writeEntry(const QString &key, const QByteArray &value);
    [[nodiscard]] QString keyOf(const QString &tokenId) const;
    [[nodiscard]] static QString project() { return QDir::homePath() + QStringLiteral("/project"); }

    QHash<QString, QString> m_ids;
    QString m_strayKey;
};

void CheckTest::init()
{
    QDir(QDir::homePath() + QStringLiteral("/.qernal")).removeRecursively();
    QDir(project()).removeRecursively();
}

void CheckTest::cleanup()
{
    // The next function signs in anew, so what this one stored would be unknown then.
    if (m_custody) {
        Outcome<Result<void>> forgotten;
        m_custody->forgetAccount(account(), this, forgotten.callback());
        QERNAL_SUCCEEDS(forgotten);
    }
    QSettings settings(settingsFile(), QSettings::IniFormat);
    removeEntry(AccountSettings(&settings).keychainKey(account()));
    if (!m_strayKey.isEmpty()) removeEntry(std::exchange(m_strayKey, {}));
}

CheckTest::Run CheckTest::check(const QStringList &arguments, bool json)
{
    return run(QStringList{QStringLiteral("check")} + arguments +
               (json ? QStringList(QStringLiteral("--json")) : QStringList()));
}

QStringList CheckTest::kindsOf(const Run &run)
{
    QStringList kinds;
    const QJsonArray findings = QJsonDocument::fromJson(run.output).object().value(QLatin1String("findings")).toArray();
    for (const QJsonValue &finding : findings)
        kinds.append(finding.toObject().value(QLatin1String("kind")).toString());
    return kinds;
}

QString CheckTest::idOf(const QString &name) const
{
    return m_ids.value(name);
}

QString CheckTest::keyOf(const QString &tokenId) const
{
    return m_custody->records()->recordOf(account(), tokenId).value_or(SecretRecord()).keychainKey;
}

void CheckTest::removeEntry(const QString &key)
{
    Outcome<Result<void>> removed;
    m_keychain.remove(key, this, removed.callback());
    QERNAL_SUCCEEDS(removed);
}

void CheckTest::writeEntry(const QString &key, const QByteArray &value)
{
    Outcome<Result<void>> written;
    m_keychain.write(key, Secret(value), this, written.callback());
    QERNAL_SUCCEEDS(written);
}

void CheckTest::makeCleanComputer()
{
    startOver({QStringLiteral("--tokens"), QStringLiteral("0")});
    QVERIFY(writeFile(QDir::homePath() + QStringLiteral("/.qernal/config.yaml"), "token: " + m_service->apiToken()));
}

void CheckTest::makeTenFaults()
{
    startOver();
    if (QTest::currentTestFailed()) return;
    const QJsonArray tokens =
        QJsonDocument::fromJson(run({QStringLiteral("list"), QStringLiteral("--json")}).output).array();
    for (const QJsonValue &token : tokens)
        m_ids.insert(token[QLatin1String("name")].toString(), token[QLatin1String("id")].toString());
    // 1 and 2: the service lists backup-nightly, which has expired, and ci-runner, which is about to.
    QVERIFY(m_ids.contains(QStringLiteral("backup-nightly")) && m_ids.contains(QStringLiteral("ci-runner")));
    // 3: a secret of a token that the service does not list
    store(GoneId, QStringLiteral("gone"), GoneSecret);
    // 4: a stored secret that somebody removed
    const QString missing = idOf(QStringLiteral("log-shipper"));
    store(missing, QStringLiteral("log-shipper"), missing.toLatin1() + "@canary-of-the-missing-one");
    removeEntry(keyOf(missing));
    // 5: one that somebody overwrote
    const QString altered = idOf(QStringLiteral("release-signing"));
    store(altered, QStringLiteral("release-signing"), altered.toLatin1() + "@canary-of-the-altered-one");
    writeEntry(keyOf(altered), "another value");
    // 6: an entry that nothing knows
    m_strayKey = m_keychain.service() + QStringLiteral("/account/token/generation");
    writeEntry(m_strayKey, "left behind");
    // 7: the CLI's file is open to others
    const QString config = QDir::homePath() + QStringLiteral("/.qernal/config.yaml");
    QVERIFY(writeFile(config, "token: " + m_service->apiToken()));
    QVERIFY(QFile::setPermissions(config, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    // 8 and 9: a project redirects the CLI, and its state holds a secret
    QVERIFY(writeFile(project() + QStringLiteral("/.env"), "QERNAL_HOST_HYDRA=https://hydra.example\n"));
    QVERIFY(writeFile(project() + QStringLiteral("/terraform.tfstate"),
                      "{\"token\": \"" + altered.toLatin1() + "@canary-of-the-state\"}"));
    QSettings settings(settingsFile(), QSettings::IniFormat);
    setChosenFolders(&settings, {{.path = project()}});
    settings.sync();
    // 10: a replacement that was forgotten
    ReplacementJournal journal(ProgramLedger::dataFolder() + QStringLiteral("/replacements"));
    QVERIFY(journal.put({.id = QUuid::createUuid(),
                         .account = account(),
                         .name = QStringLiteral("metrics-reader"),
                         .oldId = idOf(QStringLiteral("metrics-reader")),
                         .startedAt = QDateTime::currentDateTimeUtc().addDays(-9)}));
}

void CheckTest::aCleanComputerEndsWithZero()
{
    makeCleanComputer();
    if (QTest::currentTestFailed()) return;
    const Run words = check({}, false);
    QCOMPARE(words.errors, QByteArray());
    QVERIFY2(words.output.endsWith("Nothing is wrong.\n"), words.output.constData());
    QCOMPARE(words.exitCode, 0);
    QCOMPARE(check().exitCode, 0);
}

void CheckTest::tenFaultsAreNamed()
{
    makeTenFaults();
    if (QTest::currentTestFailed()) return;
    const Run checked = check();
    QCOMPARE(checked.errors, QByteArray());
    QCOMPARE(checked.exitCode, 4);
    const QStringList kinds = kindsOf(checked);
    for (const char *fault :
         {"token_expired", "token_expiring", "secret_of_gone_token", "secret_missing", "secret_altered",
          "entry_unknown", "cli_file_mode", "host_redirected", "state_holds_secret", "replacement_unended"})
        QVERIFY2(kinds.contains(QLatin1String(fault)), fault);
    QCOMPARE(kinds.count(QStringLiteral("entry_unknown")), 1);

    const Run words = check({}, false);
    QCOMPARE(words.exitCode, 4);
    for (const char *said : {"“backup-nightly” has expired", "“ci-runner” expires", "“gone” is gone",
                             "does not hold it", "“release-signing” that was stored", m_strayKey.toLatin1().constData(),
                             "0644", "hydra.example", "terraform.tfstate", "“metrics-reader” has been replaced"})
        QVERIFY2(words.output.contains(said), said);
}

void CheckTest::aNameRestrictsItToOneToken()
{
    makeTenFaults();
    if (QTest::currentTestFailed()) return;
    const Run checked = check({QStringLiteral("backup-nightly")});
    QCOMPARE(checked.exitCode, 4);
    QCOMPARE(kindsOf(checked), QStringList({QStringLiteral("token_expired"), QStringLiteral("secrets_elsewhere")}));
    QCOMPARE(check({QStringLiteral("terraform-staging")}).exitCode, 0);
    // One that is known here alone can be named as well.
    QCOMPARE(kindsOf(check({GoneId.first(8)})), QStringList(QStringLiteral("secret_of_gone_token")));
}

void CheckTest::aNameThatNobodyHasIsRefused()
{
    makeCleanComputer();
    if (QTest::currentTestFailed()) return;
    const Run refused = check({QStringLiteral("nobody")});
    QVERIFY2(refused.reports("nobody"), refused.errors.constData());
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("b")}).exitCode, 2);
}

void CheckTest::refusedSecretsAreNamedWhenAsked()
{
    makeCleanComputer();
    if (QTest::currentTestFailed()) return;
    store(GoneId, QStringLiteral("gone"), GoneSecret);
    const int before = m_service->requestCount("POST /oauth2/token");
    QVERIFY(!kindsOf(check()).contains(QStringLiteral("secret_refused")));
    // The account signed in, to read the list.
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), before + 1);
    const Run verified = check({QStringLiteral("--verify")});
    QVERIFY(kindsOf(verified).contains(QStringLiteral("secret_refused")));
    QCOMPARE(verified.exitCode, 4);
}

void CheckTest::withoutTheServiceTheRestIsChecked()
{
    makeTenFaults();
    if (QTest::currentTestFailed()) return;
    m_service.reset();
    const Run checked = check();
    QCOMPARE(checked.errors, QByteArray());
    QCOMPARE(checked.exitCode, 4);
    const QStringList kinds = kindsOf(checked);
    QCOMPARE(kinds.count(QStringLiteral("list_unread")), 1);
    for (const char *fault : {"secret_altered", "cli_file_mode", "state_holds_secret"})
        QVERIFY2(kinds.contains(QLatin1String(fault)), fault);
    QVERIFY(!kinds.contains(QStringLiteral("secret_of_gone_token")));
    QVERIFY(checked.output.contains("127.0.0.1"));
}

void CheckTest::withoutAKeychainTheRestIsChecked()
{
    makeTenFaults();
    if (QTest::currentTestFailed()) return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/nonexistent"));
    const Run checked = run({QStringLiteral("check"), QStringLiteral("--json")}, {}, environment);
    QCOMPARE(checked.errors, QByteArray());
    QCOMPARE(checked.exitCode, 4);
    const QStringList kinds = kindsOf(checked);
    for (const char *fault : {"list_unread", "keychain_unread", "keychain_absent", "cli_file_mode", "host_redirected",
                              "replacement_unended"})
        QCOMPARE(kinds.count(QLatin1String(fault)), 1);
}

void CheckTest::theJsonHasItsKeys()
{
    makeTenFaults();
    if (QTest::currentTestFailed()) return;
    const QJsonObject report = QJsonDocument::fromJson(check().output).object();
    QCOMPARE(report.value(QLatin1String("format")).toInt(), 1);
    QCOMPARE(report.value(QLatin1String("account")).toString(), QStringLiteral("Work"));
    QVERIFY(QDateTime::fromString(report.value(QLatin1String("checked_at")).toString(), Qt::ISODateWithMs).isValid());
    const QJsonArray findings = report.value(QLatin1String("findings")).toArray();
    for (const QJsonValue &each : findings) {
        const QJsonObject finding = each.toObject();
        QVERIFY(!finding.value(QLatin1String("kind")).toString().isEmpty());
        QVERIFY(!finding.value(QLatin1String("severity")).toString().isEmpty());
        QVERIFY(finding.value(QLatin1String("sentence")).toString().endsWith(u'.'));
        QVERIFY(finding.value(QLatin1String("facts")).isObject());
        if (finding.value(QLatin1String("kind")) != QLatin1String("cli_file_mode")) continue;
        const QJsonObject remedy = finding.value(QLatin1String("remedy")).toObject();
        QCOMPARE(remedy.value(QLatin1String("action")).toString(), QStringLiteral("make_file_private"));
        QCOMPARE(remedy.value(QLatin1String("file")).toString(),
                 QDir::homePath() + QStringLiteral("/.qernal/config.yaml"));
        QCOMPARE(finding.value(QLatin1String("facts"))[QLatin1String("mode")].toString(), QStringLiteral("0644"));
    }
}

void CheckTest::noSecretIsPrintedAndNothingIsWritten()
{
    makeTenFaults();
    if (QTest::currentTestFailed()) return;
    LeakSearch search;
    // The ID before it is public, and printed.
    for (const QByteArray &secret : {GoneSecret, m_service->apiToken(), QByteArray("x@canary-of-the-state")})
        search.add(QString::fromLatin1(secret.left(4)), secret.sliced(secret.indexOf('@') + 1));
    const QByteArray before = run({QStringLiteral("get"), QStringLiteral("gone")}).output;
    for (const bool json : {true, false}) {
        const Run checked = check({QStringLiteral("--verify")}, json);
        QCOMPARE(search.find(QStringLiteral("output"), checked.output + checked.errors), QStringList());
    }
    // What is wrong is still there: the check-up mends nothing.
    QCOMPARE(run({QStringLiteral("get"), QStringLiteral("gone")}).output, before);
    QCOMPARE(before, GoneSecret);
    QVERIFY(QFile::permissions(QDir::homePath() + QStringLiteral("/.qernal/config.yaml")) & QFile::ReadOther);
    QCOMPARE(kindsOf(check()).count(QStringLiteral("entry_unknown")), 1);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::CheckTest)
#include "tst_check.moc"
