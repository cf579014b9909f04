// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionstatus.h"

#include "core/visibletext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/messagetopics.h"
#include "ui/feedback/statusline.h"

#include <QLocale>
#include <QTimer>

#include <chrono>
#include <utility>

namespace qernal {

namespace {

/// @p time in the user's own zone and form; the day too unless it is that of @p now.
QString localTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : QLocale().toString(local, QLocale::ShortFormat);
}

/// How long ago the list was read; empty if it never was.
QString ageText(const QDateTime &refreshedAt, const QDateTime &now)
{
    if (!refreshedAt.isValid()) return {};
    const qint64 minutes = refreshedAt.secsTo(now) / 60;
    if (minutes < 1) return SessionStatus::tr("refreshed just now");
    return minutes < 60 ? SessionStatus::tr("refreshed %n minute(s) ago", nullptr, static_cast<int>(minutes))
                        : SessionStatus::tr("refreshed at %1").arg(localTime(refreshedAt, now));
}

/// What is out of the ordinary about @p account: a demo, a connection that is not encrypted; usually empty.
QString accountRemark(const Account &account)
{
    QStringList remarks;
    if (account.demo && account.name != SessionStatus::tr("Demo")) remarks << SessionStatus::tr("Demo");
    if (account.apiUrl.scheme() == QLatin1String("http"))
        remarks << SessionStatus::tr("Unencrypted, this computer only");
    return remarks.join(QStringLiteral(" · "));
}

} // namespace

SessionStatus::SessionStatus(StatusLine *line, MessageBar *messages, Clock clock, QObject *parent)
    : QObject(parent), m_line(line), m_messages(messages), m_clock(std::move(clock)), m_minute(new QTimer(this))
{
    m_minute->setInterval(std::chrono::minutes(1));
    connect(m_minute, &QTimer::timeout, this, &SessionStatus::updateAge);
}

SessionStatus::~SessionStatus() = default;

void SessionStatus::setSession(Session *session)
{
    m_binding.reset();
    m_session = session;
    if (session == nullptr) {
        m_line->setCounts({});
        m_line->setAge(tr("Signed out"));
        m_line->setAccount({}, {});
        m_line->setRunning({}, 0, 0);
        return;
    }
    m_line->setAccount(shortName(session->account().name), accountRemark(session->account()));
    session->setVisibleToUser(m_visible);
    bind();
    updateAge();
}

void SessionStatus::bind()
{
    m_binding = std::make_unique<QObject>();
    connect(m_session->list(), &TokenList::refreshed, m_binding.get(), [this] { handleRefreshed(); });
    connect(m_session->list(), &TokenList::stateChanged, m_binding.get(), [this] { updateAge(); });
    connect(m_session->authenticator(), &Authenticator::refused, m_binding.get(),
            [this](const Error &error) { handleRefused(error); });
}

void SessionStatus::setVisibleToUser(bool visible)
{
    m_visible = visible;
    if (m_session) m_session->setVisibleToUser(visible);
    if (visible) {
        updateAge();
        m_minute->start();
    } else {
        m_minute->stop();
    }
}

void SessionStatus::updateAge()
{
    if (!m_session) return;
    const TokenList *list = m_session->list();
    const QString age = ageText(list->refreshedAt(), m_clock());
    const bool isLoading = list->state() == TokenList::State::Loading;
    // What is shown meanwhile may be of yesterday.
    m_line->setAge(!isLoading ? age : age.isEmpty() ? tr("loading…") : tr("%1, loading…").arg(age));
}

void SessionStatus::handleRefreshed()
{
    if (!m_session) return;
    const TokenList *list = m_session->list();
    const std::optional<Error> error = list->error();
    updateAge();
    if (!error || !list->refreshedAt().isValid() || error->needsSignIn()) {
        m_messages->closeTopic(topics::list());
        return;
    }
    const QString asOf = tr("Showing the list as of %1.").arg(localTime(list->refreshedAt(), m_clock()));
    m_messages->showMessage({.level = Message::Level::Warning,
                             .text = errorSentence(*error, ErrorContext::List) + QLatin1Char(' ') + asOf,
                             .remedies = {{tr("&Retry"), [this] { emit refreshRequested(); }}},
                             .topic = topics::list(),
                             .context = m_binding.get()});
}

void SessionStatus::handleRefused(const Error &error)
{
    // Where there is no list to keep, the page itself shows it.
    if (!m_session || m_session->model()->rowCount() == 0) return;
    m_messages->showMessage({.level = Message::Level::Problem,
                             .text = errorSentence(error, ErrorContext::List),
                             .remedies = {{tr("&Sign in again"), [this] { emit signInAgainRequested(); }}},
                             .topic = topics::signIn(),
                             .context = m_binding.get()});
}

} // namespace qernal
