// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everydialog.h"

#include "core/activitylog.h"
#include "core/settings/preferences.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/commands/addsecretdialog.h"
#include "ui/commands/regeneratedialog.h"
#include "ui/commands/revokedialog.h"
#include "ui/commands/revokeresultdialog.h"
#include "ui/commands/tokendialog.h"
#include "ui/feedback/forgetquestion.h"
#include "ui/places/identifydialog.h"
#include "ui/reveal/closeguard.h"
#include "ui/settings/logdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signoutquestion.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

namespace qernal {

namespace {

Account work()
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Work");
    return account;
}

QList<Token> tokens(int count)
{
    QList<Token> made;
    for (int i = 0; i < count; ++i)
        made.append(testToken(qPrintable(QStringLiteral("token-%1").arg(i))));
    return made;
}

QWidget *troubled(RequestDialog *dialog)
{
    dialog->showError({.kind = Error::Kind::ServiceFailed, .httpStatus = 500, .message = QStringLiteral("No.")});
    return dialog;
}

QWidget *withADate()
{
    auto *dialog = new TokenDialog(systemClock(), {}, true);
    auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("expiryChoice"));
    choice->setCurrentIndex(choice->count() - 2);
    return dialog;
}

QWidget *identifying()
{
    const Token known = testToken("deploy");
    auto *dialog = new IdentifyDialog({{known, TokenStatus::Active}});
    dialog->findChild<QPlainTextEdit *>()->setPlainText(known.id + QLatin1Char('@'));
    return dialog;
}

/// With its caution shown.
QWidget *settings()
{
    static const QTemporaryDir folder;
    static QSettings file(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    static Preferences preferences(&file);
    preferences.setClipboardLifetime(std::chrono::seconds(0));
    return new SettingsDialog(&preferences, &file, Theme::Mode::System);
}

QWidget *checkedUp()
{
    auto *dialog = new CheckUpDialog(systemClock());
    QList<Finding> findings;
    for (const auto severity : {FindingSeverity::Critical, FindingSeverity::Warning, FindingSeverity::Note}) {
        findings.append({.kind = FindingKind::CliFileMode,
                         .severity = severity,
                         .sentence = QStringLiteral("Others can read the CLI's file."),
                         .facts = {{FactName::File, QStringLiteral("/home/me/config.yaml")}},
                         .remedy = Remedy{.action = Remedy::Action::MakeFilePrivate}});
    }
    dialog->showFindings(findings, false);
    return dialog;
}

QWidget *notMended()
{
    auto *dialog = new CheckUpDialog(systemClock());
    dialog->showFindings({}, true);
    dialog->showProblem(QStringLiteral("That could not be mended."));
    return dialog;
}

QDialog *logged()
{
    auto *log = new ActivityLog(systemClock());
    log->addRequest({.method = QLatin1String("GET"),
                     .address = QStringLiteral("https://chaos.example/v1/auth/tokens"),
                     .status = 200,
                     .tries = 1});
    auto *dialog = new LogDialog(log, {QStringLiteral("Qernal Token Manager")});
    log->setParent(dialog);
    return dialog;
}

} // namespace

Token testToken(const char *name)
{
    Token token;
    token.id = QUuid::createUuidV5(QUuid(), QLatin1String(name)).toString(QUuid::WithoutBraces);
    token.name = QLatin1String(name);
    token.createdAt = QDateTime::currentDateTimeUtc().addDays(-3);
    return token;
}

QList<std::pair<const char *, DialogMaker>> everyDialog()
{
    const Clock clock = systemClock();
    const RegenerateDialog::Facts facts{.ownToken = true, .inKeychain = true, .inCliConfig = true};
    return {
        {"new token", [clock] { return new TokenDialog(clock, {}, true); }},
        {"new token, refused", [clock] { return troubled(new TokenDialog(clock, {}, true)); }},
        {"new token, on a date", [] { return withADate(); }},
        {"edit", [clock] { return new TokenDialog(clock, testToken("deploy"), {}); }},
        {"regenerate", [clock, facts] { return new RegenerateDialog(clock, testToken("deploy"), facts); }},
        {"add a secret", [] { return new AddSecretDialog(testToken("deploy")); }},
        {"add a secret, refused", [] { return troubled(new AddSecretDialog(testToken("deploy"))); }},
        {"revoke one", [] { return new RevokeDialog({testToken("deploy")}, {}); }},
        {"revoke two", [] { return new RevokeDialog(tokens(2), {testToken("own")}); }},
        {"revoke many", [] { return new RevokeDialog(tokens(12), {}); }},
        {"not revoked",
         [] {
             return new RevokeResultDialog({{testToken("deploy"), Error{.kind = Error::Kind::Forbidden}}}, 2);
         }},
        {"log", [] { return logged(); }},
        {"sign in", [] { return new SignInDialog(work()); }},
        {"sign in, refused", [] { return troubled(new SignInDialog(work())); }},
        {"sign out", [] { return new SignOutQuestion(work(), true, nullptr); }},
        {"forget",
         [] {
             return new ForgetQuestion(QStringLiteral("Forget"), QStringLiteral("Forget it?"),
                                       QStringLiteral("&Forget it"), nullptr);
         }},
        {"keep this secret", [] { return new CloseGuard(QStringLiteral("deploy"), {}, nullptr); }},
        {"keep this secret, without a keychain",
         [] { return new CloseGuard(QStringLiteral("deploy"), QStringLiteral("The keychain is locked."), nullptr); }},
        {"identify a token", [] { return identifying(); }},
        {"settings", [] { return settings(); }},
        {"check-up", [] { return checkedUp(); }},
        {"check-up, not mended", [] { return notMended(); }}};
}

QByteArray listOfEachStatus(qint64, int)
{
    QByteArray list;
    const auto add = [&list](const char *name, const QByteArray &expiry) {
        list += QByteArray(list.isEmpty() ? "" : ",") + R"({"id":")" + testToken(name).id.toLatin1() + R"(","name":")" +
                name + R"(","date":{"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-02T00:00:00Z"})" +
                (expiry.isEmpty() ? QByteArray() : ",\"expiry_at\":\"" + expiry + '"') + '}';
    };
    add("never", {});
    add("expired", "2020-01-01T00:00:00Z");
    add("active", "2099-01-01T00:00:00Z");
    add("soon", QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate).toLatin1());
    return '[' + list + ']';
}

} // namespace qernal
