// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revoker.h"

#include "core/tokens/visibletext.h"
#include "ui/feedback/errortext.h"
#include "ui/tokens/revokedialog.h"
#include "ui/tokens/revokeresultdialog.h"

namespace qernal {

namespace {

/// "Revoking tokens, about 12 s left"; the last seconds are not worth a word that changes all the time.
QString withTimeLeft(const QString &text, std::optional<std::chrono::milliseconds> left)
{
    if (!left || *left < std::chrono::seconds(3)) return text;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*left);
    if (seconds < std::chrono::minutes(2)) return Revoker::tr("%1, about %2 s left").arg(text).arg(seconds.count());
    return Revoker::tr("%1, about %2 min left").arg(text).arg(std::chrono::ceil<std::chrono::minutes>(seconds).count());
}

/// The token is revoked all the same.
bool isOfTheKeychain(const Error &error)
{
    return error.kind >= Error::Kind::KeychainMissing && error.kind <= Error::Kind::KeychainGone;
}

} // namespace

Revoker::Revoker(QWidget *window, QObject *parent) : QObject(parent), m_window(window) {}

void Revoker::ask(Session *session, const QList<Token> &tokens)
{
    QList<Token> wanted;
    QList<Token> leftOut;
    for (const Token &token : tokens)
        (session->isOwnToken(token.id) ? leftOut : wanted).append(token);
    if (wanted.isEmpty() && leftOut.isEmpty()) return;
    auto *dialog = new RevokeDialog(wanted, leftOut, m_window);
    connect(dialog, &RevokeDialog::revokeRequested, session,
            [self = QPointer(this), session](const auto &chosen, bool forget) {
                if (self) self->run(session, chosen, forget);
            });
    dialog->open();
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
    connect(revocation, &BulkRevocation::finished, this,
            [this, session = QPointer(session), revocation, forgetSecrets] {
                if (session) tell(session, revocation, forgetSecrets);
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

void Revoker::tell(Session *session, const BulkRevocation *revocation, bool forgetSecrets)
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
    if (failed.size() == 1) tellOneFailure(session, failed.first(), forgetSecrets);
    if (failed.size() > 1) {
        auto *dialog = new RevokeResultDialog(failed, revocation->total(), m_window);
        connect(dialog, &RevokeResultDialog::retryRequested, session,
                [self = QPointer(this), session, forgetSecrets](const QList<Token> &tokens) {
                    if (self) self->run(session, tokens, forgetSecrets);
                });
        dialog->open();
    }
    if (!notForgotten.isEmpty()) {
        emit message({.level = Message::Level::Warning,
                      .text = tr("Revoked, but the keychain still holds the useless secret of: %1")
                                  .arg(notForgotten.mid(0, 5).join(QLatin1String(", "))),
                      .topic = QStringLiteral("revoke/keychain")});
    }
    if (!unsent.isEmpty()) {
        emit message({.level = Message::Level::Warning,
                      .text = tr("Stopped: %1 of %2 tokens are revoked.").arg(revoked).arg(revocation->total()),
                      .remedies = {{tr("Go on"),
                                    [self = QPointer(this), owner = QPointer(session), unsent, forgetSecrets] {
                                        if (self && owner) self->run(owner, unsent, forgetSecrets);
                                    }}},
                      .topic = QStringLiteral("revoke/stopped")});
    } else if (failed.isEmpty() && notForgotten.isEmpty()) {
        emit message({.level = Message::Level::Success,
                      .text = revoked == 1 ? tr("“%1” is revoked.").arg(shortName(outcomes.value(0).token.name))
                                           : tr("%1 tokens are revoked.").arg(revoked),
                      .topic = QStringLiteral("revoke/done")});
    }
}

void Revoker::tellOneFailure(Session *session, const BulkRevocation::Outcome &failure, bool forgetSecrets)
{
    const QString name = shortName(failure.token.name);
    const QString said =
        failure.error->perhapsExecuted
            ? tr("It is not known whether “%1” is revoked. %2").arg(name, errorText(*failure.error))
            : tr("“%1” is not revoked and still works. %2").arg(name, errorText(*failure.error));
    emit message(
        {.level = Message::Level::Problem,
         .text = said,
         .remedies = {{tr("Retry"),
                       [self = QPointer(this), owner = QPointer(session), token = failure.token, forgetSecrets] {
                           if (self && owner) self->run(owner, {token}, forgetSecrets);
                       }}},
         .topic = QLatin1String("revoke/") + failure.token.id});
}

} // namespace qernal
