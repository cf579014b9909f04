// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/session.h"
#include "tests/support/faultserver.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/commands/tokencommands.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <limits>

using namespace qernal;

using End = Fault::End;

namespace {

constexpr int Patience = 30'000;
constexpr qsizetype Whole = std::numeric_limits<qsizetype>::max();
const QString Known = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");

/// A service of tokens that does what it is asked, and whose answers to a create or a regenerate are cut.
class CuttingService {
public:
    CuttingService() : m_server([this](const FaultServer::Request &request) { return answer(request); }) {}

    /// Forgets all but one token, and cuts from now on.
    void cut(qsizetype at, End end)
    {
        m_names = {{Known, QStringLiteral("known")}};
        m_at = at;
        m_end = end;
        m_mutations = m_readings = 0;
    }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] int mutations() const { return m_mutations; }
    [[nodiscard]] int readings() const { return m_readings; }
    /// The token that was made or changed last, its secret, and the answer that was to tell of it.
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QByteArray secret() const { return m_secret; }
    [[nodiscard]] QByteArray whole() const { return m_whole; }

private:
    Fault answer(const FaultServer::Request &request)
    {
        if (request.method == "GET") {
            ++m_readings;
            QByteArrayList records;
            for (auto token = m_names.cbegin(); token != m_names.cend(); ++token)
                records.append(record(token.key(), token.value()) + '}');
            const QByteArray total = QByteArray::number(records.size());
            return {.answer =
                        httpBytes(200, "{\"meta\":{\"results\":" + total + "},\"data\":[" + records.join(',') + "]}")};
        }
        ++m_mutations;
        if (request.method == "POST") {
            m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            m_names.insert(m_id,
                           QJsonDocument::fromJson(request.body).object().value(QLatin1String("name")).toString());
        } else {
            m_id = Known;
        }
        m_secret = m_id.toLatin1() + "@S." + QUuid::createUuid().toByteArray(QUuid::Id128);
        m_whole = httpBytes(200, record(m_id, m_names.value(m_id)) + ",\"token\":\"" + m_secret + "\"}");
        return {.answer = m_whole, .cutAt = std::min(m_at, m_whole.size()), .end = m_end};
    }
    static QByteArray record(const QString &id, const QString &name)
    {
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
        return R"({"id":")" + id.toLatin1() + R"(","user_id":"7","name":")" + name.toUtf8() +
               R"(","expiry_at":null,"date":)" + R"({"created_at":")" + now + R"(","updated_at":")" + now + R"("})";
    }

    FaultServer m_server;
    QHash<QString, QString> m_names; // id → name
    qsizetype m_at = Whole;
    End m_end = End::Close;
    int m_mutations = 0;
    int m_readings = 0;
    QString m_id;
    QByteArray m_secret;
    QByteArray m_whole;
};

/// QTest::qWaitFor() sleeps between two looks, which hundreds of answers would add up to minutes.
bool waitsFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer end(Patience);
    QTimer alarm;
    alarm.start(Patience);
    while (!condition() && !end.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return condition();
}

/// Every byte with tests/run --all; else now and then, and each about the ends of the secret and of the answer.
bool isTried(qsizetype cut, const CuttingService &service)
{
    const qsizetype start = service.whole().indexOf(service.secret());
    const qsizetype end = start + service.secret().size();
    return qgetenv("QERNAL_TESTS") == "all" || cut % 23 == 0 || qAbs(cut - start) < 2 || qAbs(cut - end) < 3 ||
           cut >= service.whole().size() - 1;
}

} // namespace

/// The answer to a create or a regenerate, cut at its bytes, up to the words that the user reads: the secret can be
/// read from the keychain, or its token is named with its remedies; the list was read, and one request left.
class SettledCutsTest : public QObject {
    Q_OBJECT
private slots:
    void noSecretIsLost_data();
    void noSecretIsLost();
    void cleanupTestCase();

private:
    void ask(bool regenerate);
    QByteArray problemAfter(bool regenerate, qsizetype cut, End end);
    QByteArray problemOfSecret(const QUuid &record);
    QByteArray problemOfWords(bool regenerate, const SecretRecord &record);

    CuttingService m_service;
    QTemporaryDir m_folder;
    HttpClient m_http;
    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager.test")};
    SecretCustody m_custody{m_folder.filePath(QStringLiteral("ledger")), &m_keychain, systemClock()};
    SecretClipboard m_clipboard;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    QWidget m_window;
    TokenCommands m_commands{&m_custody, &m_clipboard, &m_settings, systemClock(), &m_window};
    std::optional<Message> m_told;
    int m_kept = 0;
    int m_named = 0;
};

void SettledCutsTest::noSecretIsLost_data()
{
    QTest::addColumn<bool>("regenerate");
    QTest::addColumn<End>("end");
    for (const bool regenerate : {false, true}) {
        for (const End end : {End::Close, End::Reset})
            QTest::addRow("%s, %s", regenerate ? "regenerate" : "create", end == End::Close ? "closed" : "reset")
                << regenerate << end;
    }
}

void SettledCutsTest::ask(bool regenerate)
{
    if (regenerate) {
        Token token;
        token.id = Known;
        token.name = QStringLiteral("known");
        m_commands.regenerate(token);
    } else {
        m_commands.createToken();
        m_window.findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("made"));
    }
    m_window.findChild<QPushButton *>(QStringLiteral("action"))->click();
}

QByteArray SettledCutsTest::problemAfter(bool regenerate, qsizetype cut, End end)
{
    m_service.cut(cut, end);
    m_told.reset();
    Account account;
    account.id = QUuid::createUuid();
    account.apiUrl = account.authorizationUrl = m_service.url();
    Session session(account, {Credential::Kind::AccessToken, Secret("access")}, &m_http, &m_custody, systemClock());
    m_commands.setSession(&session);
    const auto told =
        connect(&m_commands, &TokenCommands::message, this, [this](const Message &message) { m_told = message; });
    QSignalSpy arrived(&m_custody, &SecretCustody::secretArrived);
    QSignalSpy refreshed(session.list(), &TokenList::refreshed);
    ask(regenerate);
    const bool ended = waitsFor([&] {
        return (m_told || arrived.size() > 0) && refreshed.size() > 0 && session.model()->rowOf(m_service.id()) >= 0 &&
               m_window.findChildren<QPushButton *>(QStringLiteral("action")).isEmpty();
    });
    disconnect(told);
    m_commands.setSession(nullptr);
    if (!ended) return "no end, or the token is not listed";
    if (m_service.mutations() != 1) return QByteArray::number(m_service.mutations()) + " requests";
    if (m_service.readings() < 1) return "the list was not read";
    const QByteArray &whole = m_service.whole();
    const qsizetype closed = whole.indexOf(m_service.secret()) + m_service.secret().size() + 1;
    const bool received = arrived.size() > 0;
    // A reset may throw away what the network had delivered already.
    if (received ? cut < closed : end != End::Reset && cut >= closed) return "received too early, or not at all";
    const QList<SecretRecord> records = m_custody.records()->records(account.id);
    if (records.size() != 1 || records.first().tokenId != m_service.id()) return "no record of the token";
    if (received && end != End::Reset && records.first().damaged != (cut < whole.size())) return "the label is wrong";
    ++(received ? m_kept : m_named);
    return received ? problemOfSecret(records.first().id) : problemOfWords(regenerate, records.first());
}

QByteArray SettledCutsTest::problemOfSecret(const QUuid &record)
{
    const auto isSaved = [&] {
        const SecretState state = m_custody.records()->record(record)->state;
        return state == SecretState::Pending || state == SecretState::Stored;
    };
    if (!waitsFor(isSaved)) return "not saved";
    std::optional<QByteArray> read;
    m_custody.read(record, this, [&read](const Result<Secret> &secret) {
        read = secret ? secret->view().toByteArray() : QByteArray();
    });
    if (!waitsFor([&read] { return read.has_value(); })) return "the keychain does not answer";
    return *read == m_service.secret() ? QByteArray() : "another secret was saved than was issued";
}

QByteArray SettledCutsTest::problemOfWords(bool regenerate, const SecretRecord &record)
{
    if (record.state != (regenerate ? SecretState::Unknown : SecretState::Lost)) return "its state is wrong";
    if (!m_told || m_told->level != Message::Level::Warning) return "nothing was told";
    const QString what = regenerate ? QStringLiteral("not known whether the secret of “known” was replaced")
                                    : QStringLiteral("“made” is created, but its secret never reached this computer");
    if (!m_told->text.contains(what)) return "other words: " + m_told->text.toUtf8();
    QStringList remedies;
    for (const Message::Remedy &remedy : std::as_const(m_told->remedies))
        remedies.append(remedy.label);
    // The old secret was never here, so it cannot be checked.
    const QStringList expected = regenerate ? QStringList{QStringLiteral("Regenerate")}
                                            : QStringList{QStringLiteral("Regenerate"), QStringLiteral("Revoke")};
    return remedies == expected ? QByteArray() : "other remedies: " + remedies.join(QLatin1Char(',')).toUtf8();
}

void SettledCutsTest::noSecretIsLost()
{
    QFETCH(const bool, regenerate);
    QFETCH(const End, end);
    // Uncut at first: that tells how long the answer is.
    const QByteArray problem = problemAfter(regenerate, Whole, End::Close);
    QVERIFY2(problem.isEmpty(), problem);
    const qsizetype length = m_service.whole().size();
    for (qsizetype cut = 0; cut <= length; ++cut) {
        if (!isTried(cut, m_service)) continue;
        const QByteArray found = problemAfter(regenerate, cut, end);
        QVERIFY2(found.isEmpty(), "at byte " + QByteArray::number(cut) + ": " + found);
    }
}

void SettledCutsTest::cleanupTestCase()
{
    qInfo("%d answers were cut: %d secrets were read back, %d were told as missing.", m_kept + m_named, m_kept,
          m_named);
}

QTEST_MAIN(SettledCutsTest)
#include "tst_settledcuts.moc"
