// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/revoker.h"

#include "core/places/usagewords.h"
#include "core/visibletext.h"
#include "ui/commands/freshtoken.h"
#include "ui/commands/revokedialog.h"
#include "ui/commands/revokeresultdialog.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

/// "Revoking tokens, about 12 s left"; the last seconds are not worth a word that changes all the time.
QString withTimeLeft(const QString &text, std::optional<std::chrono::milliseconds> left)
{
    if (!left || *left < std::chrono::seconds(3)) return text;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*left);
    if (seconds < std::chrono::minutes(2))
        return Revoker::tr("%1, about %2 s left").arg(text, QString::number(seconds.count()));
    return Revoker::tr("%1, about %2 min left")
        .arg(text, QString::number(std::chrono::ceil<std::chrono::minutes>(seconds).count()));
}

/// Names as a sentence holds them: some, and how many there are beyond.
QString someNames(const QStringList &names)
{
    constexpr qsizetype MaxNames = 5;
    const QString some = names.first(std::min(names.size(), MaxNames)).join(QLatin1String(", "));
    const auto others = static_cast<int>(names.size() - MaxNames);
    if (others <= 0) return some;
    return others == 1 ? Revoker::tr("%1 and 1 more").arg(some)
                       : Revoker::tr("%1 and %2 more").arg(some, QLocale().toString(others));
}

QStringList shortNames(const QList<Token> &tokens)
{
    QStringList names;
    for (const Token &token : tokens)
        names.append(shortName(token.name));
    return names;
}

/// The token is revoked all the same.
bool isOfTheKeychain(const Error &error)
{
    return error.kind == Error::Kind::CannotKeepTrack || error.isOfKeychain();
}

} // namespace

Revoker::Revoker(Clock clock, QWidget *window, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_window(window)
{
}

void Revoker::setSession(Session *session)
{
    // One that was deleted is null here already, and its messages are over all the same.
    if (session && session == m_session) return;
    m_session = session;
    m_unsent.clear();
    const QSet<QString> offering = std::exchange(m_offering, {});
    for (const QString &topic : offering)
        emit messageOver(topic);
}

void Revoker::ask(const QList<Token> &tokens)
{
    Session *session = m_session;
    if (!session) return;
    QList<Token> wanted;
    QList<Token> leftOut;
    int active = 0;
    wanted.reserve(tokens.size());
    for (const Token &token : tokens) {
        const bool isOwn = session->isOwnToken(token.id);
        (isOwn ? leftOut : wanted).append(token);
        if (!isOwn && tokenStatus(token, m_clock()) != TokenStatus::Expired) ++active;
    }
    if (tokens.isEmpty()) return;
    auto *dialog = new RevokeDialog(wanted, leftOut, m_window);
    dialog->showActive(active);
    if (m_usage && !wanted.isEmpty()) dialog->showUsage(stopsWorkingText(shortNames(wanted), m_usage(wanted)));
    connect(dialog, &RevokeDialog::revokeRequested, session,
            [self = QPointer(this), session](const auto &chosen, bool forget) {
                if (self) self->run(session, chosen, forget);
            });
    connect(dialog, &RevokeDialog::signInRequested, this, &Revoker::signInRequested);
    dialog->open();
    if (wanted.size() == 1) showFreshToken(dialog, session->reader(), wanted.first());
}

void Revoker::cancel()
{
    for (const QPointer<BulkRevocation> &each : std::as_const(m_running)) {
        if (each) each->cancel();
    }
}

void Revoker::run(Session *session, const QList<Token> &tokens, bool forgetSecrets)
{
    BulkRevocation *revocation = session->revoke(tokens, forgetSecrets);
    m_running.append(revocation);
    const QString text =
        tokens.size() == 1 ? tr("Revoking “%1”").arg(shortName(tokens.first().name)) : tr("Revoking tokens");
    connect(revocation, &BulkRevocation::progress, this, [this, text, revocation](int done, int total) {
        emit progress(withTimeLeft(text, revocation->timeLeft()), done, total);
    });
    connect(revocation, &BulkRevocation::revoked, this, &Revoker::tokenRevoked);
    connect(revocation, &BulkRevocation::finished, this, [this, session = QPointer(session), revocation] {
        if (session) report(session, revocation);
        revocation->deleteLater();
    });
    // Also where the session goes before it has finished.
    connect(revocation, &QObject::destroyed, this, [this] {
        m_running.removeAll(nullptr);
        if (m_running.isEmpty()) emit progress({}, 0, 0);
    });
    emit progress(text, 0, static_cast<int>(tokens.size()));
    revocation->start();
}

void Revoker::tokenRevoked(const QString &tokenId)
{
    emit revoked(tokenId);
    endMessage(topics::revoke(tokenId));
    const auto isThis = [&tokenId](const Token &token) { return token.id == tokenId; };
    if (m_unsent.removeIf(isThis) > 0 && m_unsent.isEmpty()) endMessage(topics::revokeStopped());
}

void Revoker::endMessage(const QString &topic)
{
    m_offering.remove(topic);
    emit messageOver(topic);
}

bool Revoker::isOpen(const Session *session) const
{
    return session && session == m_session && !session->isClosing();
}

void Revoker::askAgain(const Session *session, const QList<Token> &tokens)
{
    if (!isOpen(session)) return;
    // Renamed or regenerated since: the question names what would be revoked now.
    QList<Token> now = tokens;
    const TokenTableModel *model = session->model();
    for (Token &token : now) {
        const int row = model->rowOf(token.id);
        if (row >= 0) token = model->tokenAt(row);
    }
    ask(now);
}

void Revoker::report(Session *session, const BulkRevocation *revocation)
{
    QList<BulkRevocation::Outcome> failed;
    QList<Token> unsent;
    QStringList notForgotten;
    const QList<BulkRevocation::Outcome> outcomes = revocation->outcomes();
    for (const BulkRevocation::Outcome &outcome : outcomes) {
        if (!outcome.error) continue;
        if (outcome.error->kind == Error::Kind::Cancelled) {
            unsent.append(outcome.token);
        } else if (isOfTheKeychain(*outcome.error)) {
            notForgotten.append(shortName(outcome.token.name));
        } else {
            failed.append(outcome);
        }
    }
    const auto revoked = outcomes.size() - failed.size() - unsent.size();
    reportFailures(session, failed, revocation->total());
    if (!notForgotten.isEmpty()) {
        emit message(
            {.level = Message::Level::Warning,
             .text = tr("Revoked, but the keychain still holds the useless secret of: %1").arg(someNames(notForgotten)),
             .topic = topics::uselessSecrets()});
    }
    if (!unsent.isEmpty()) {
        reportStopped(session, unsent,
                      tr("Stopped: %1 of %2 tokens are revoked.")
                          .arg(QLocale().toString(revoked), QLocale().toString(revocation->total())));
    } else if (failed.isEmpty() && notForgotten.isEmpty()) {
        emit message({.level = Message::Level::Success,
                      .text = revoked == 1 ? tr("“%1” is revoked.").arg(shortName(outcomes.value(0).token.name))
                                           : tr("%1 tokens are revoked.").arg(QLocale().toString(revoked)),
                      .topic = topics::revoked()});
    }
}

void Revoker::reportFailures(Session *session, const QList<BulkRevocation::Outcome> &failed, int total)
{
    if (failed.isEmpty()) return;
    if (failed.size() == 1) return reportOneFailure(session, failed.first());
    if (!isOpen(session)) {
        // A list whose Retry has no session any more would only stand in the way.
        QStringList names;
        for (const BulkRevocation::Outcome &outcome : failed)
            names.append(shortName(outcome.token.name));
        emit message({.level = Message::Level::Problem,
                      .text = tr("%1 of %2 tokens are not revoked and may still work: %3")
                                  .arg(QLocale().toString(failed.size()), QLocale().toString(total), someNames(names)),
                      .topic = topics::revokeFailures()});
        return;
    }
    auto *dialog = new RevokeResultDialog(failed, total, m_window);
    connect(dialog, &RevokeResultDialog::retryRequested, session,
            [self = QPointer(this), session](const QList<Token> &tokens) {
                if (self) self->askAgain(session, tokens);
            });
    dialog->open();
}

void Revoker::reportOneFailure(Session *session, const BulkRevocation::Outcome &failure)
{
    const QString name = shortName(failure.token.name);
    Message said{.level = Message::Level::Problem, .topic = topics::revoke(failure.token.id)};
    said.text =
        failure.error->perhapsExecuted
            ? tr("It is not known whether “%1” is revoked. %2")
                  .arg(name, errorText(*failure.error, ErrorContext::Revoke))
            : tr("“%1” is not revoked and still works. %2").arg(name, errorText(*failure.error, ErrorContext::Revoke));
    if (isOpen(session)) {
        m_offering.insert(said.topic);
        said.context = session;
        said.remedies = {{tr("Retry"), [this, session, token = failure.token] { askAgain(session, {token}); }, true}};
    }
    emit message(said);
}

void Revoker::reportStopped(Session *session, const QList<Token> &unsent, const QString &text)
{
    Message said{.level = Message::Level::Warning, .text = text, .topic = topics::revokeStopped()};
    // A session that closes stops its revocations itself: there is nothing to continue.
    if (isOpen(session)) {
        m_unsent = unsent;
        m_offering.insert(said.topic);
        // Some of them may be revoked by then, one by one.
        said.context = session;
        said.remedies = {{tr("Go on"), [this, session] { askAgain(session, m_unsent); }, true}};
    }
    emit message(said);
}

} // namespace qernal
