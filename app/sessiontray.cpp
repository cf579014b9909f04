// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessiontray.h"

#include "app/workspace.h"
#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"
#include "ui/feedback/messagetopics.h"

#include <QApplication>
#include <QCloseEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace qernal {

namespace {

constexpr QLatin1String ExplainedKey("window/trayExplained");
constexpr std::chrono::milliseconds UpdatePause(200);
constexpr std::chrono::seconds HostPatience(3);

/// The rows of the tokens that expire next after @p now, the first one first: at most @p count.
QList<int> nextRows(const TokenStore &store, qint64 now, std::size_t count)
{
    QList<int> rows;
    const auto isEarlier = [&store](int one, int other) { return store.expiryAt(one) < store.expiryAt(other); };
    for (int row = 0; row < store.size(); ++row) {
        if (store.expiryAt(row) == NoTime || store.expiryAt(row) <= now) continue;
        rows.insert(std::upper_bound(rows.cbegin(), rows.cend(), row, isEarlier), row);
        if (rows.size() > static_cast<qsizetype>(count)) rows.removeLast();
    }
    return rows;
}

} // namespace

SessionTray::SessionTray(Workspace *workspace, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_settings(workspace->settingsFile(), QSettings::IniFormat),
      m_preferences(&m_settings)
{
    m_update.setSingleShot(true);
    m_update.setInterval(UpdatePause);
    connect(&m_update, &QTimer::timeout, this, &SessionTray::update);
    m_hostLost.setSingleShot(true);
    m_hostLost.setInterval(HostPatience);
    connect(&m_hostLost, &QTimer::timeout, this, &SessionTray::handleLostHost);
    connect(&m_host, &TrayHost::changed, this, &SessionTray::apply);
    MainWindow *window = workspace->window();
    connect(window, &MainWindow::preferencesChanged, this, &SessionTray::apply);
    window->installEventFilter(this);
    connect(workspace->sessions(), &Sessions::currentChanged, this, &SessionTray::follow);
    connect(workspace->sessions(), &Sessions::currentSignedIn, this, &SessionTray::updateSoon);
    connect(workspace->custody(), &SecretCustody::revealNeeded, this, &SessionTray::showHiddenWindow);
    connect(workspace->custody(), &SecretCustody::answerMissing, this, &SessionTray::showHiddenWindow);
    follow(workspace->sessions()->current());
}

void SessionTray::setPaused(bool paused)
{
    m_isPaused = paused;
    apply();
}

void SessionTray::apply()
{
    const bool isWanted = m_preferences.showsTray() && !m_isPaused;
    if (isWanted && m_host.isThere()) {
        m_hostLost.stop();
        if (!m_icon) makeIcon();
    } else {
        m_icon.reset();
        if (m_isHidden && !m_isPaused && !m_hostLost.isActive()) m_hostLost.start();
    }
}

void SessionTray::makeIcon()
{
    m_icon = std::make_unique<TrayIcon>();
    connect(m_icon.get(), &TrayIcon::openRequested, this, [this] { emit requested({}); });
    connect(m_icon.get(), &TrayIcon::tokenChosen, this, [this](const QString &id) {
        if (!m_session) return;
        emit requested({.reminder = ReminderAction{.account = m_session->account().id, .tokenIds = {id}}});
    });
    connect(m_icon.get(), &TrayIcon::createRequested, this, [this] { emit requested({.newToken = true}); });
    connect(m_icon.get(), &TrayIcon::lockRequested, m_workspace->window(), &MainWindow::lock);
    connect(m_icon.get(), &TrayIcon::quitRequested, this, &SessionTray::quit);
    update();
}

void SessionTray::follow(Session *session)
{
    if (m_session) disconnect(m_session->model(), nullptr, this, nullptr);
    m_session = session;
    updateSoon();
    if (!session) return;
    const TokenTableModel *model = session->model();
    connect(session, &QObject::destroyed, this, &SessionTray::updateSoon);
    connect(model, &TokenTableModel::dataChanged, this, &SessionTray::updateSoon);
    connect(model, &TokenTableModel::rowsInserted, this, &SessionTray::updateSoon);
    connect(model, &TokenTableModel::rowsRemoved, this, &SessionTray::updateSoon);
    connect(model, &TokenTableModel::modelReset, this, &SessionTray::updateSoon);
    connect(model, &TokenTableModel::timesRefreshed, this, &SessionTray::updateSoon);
}

void SessionTray::updateSoon()
{
    // Nothing ticks for an icon that is not there.
    if (m_icon) m_update.start();
}

void SessionTray::update()
{
    if (!m_icon) return;
    m_icon->setCreatePossible(m_session && m_session->isSignedIn());
    if (!m_session) return m_icon->setTokens({}, 0);
    const TokenTableModel *model = m_session->model();
    QList<TrayIcon::Entry> next;
    const QList<int> rows = nextRows(model->store(), millisecondsOf(model->timesAt()), TrayIcon::MaxEntries);
    for (const int row : rows) {
        const Token token = model->tokenAt(row);
        next.append({token.id, shortName(token.name), expiryText(token.expiryAt, model->timesAt())});
    }
    m_icon->setTokens(next, model->statuses().count(TokenStatus::ExpiringSoon));
}

bool SessionTray::eventFilter(QObject *watched, QEvent *event)
{
    const auto *window = qobject_cast<const QWidget *>(watched);
    if (event->type() == QEvent::Show) m_isHidden = false;
    if (event->type() != QEvent::Close || !isShown() || window == nullptr || !window->isVisible()) return false;
    event->ignore();
    // What is being entered, and a new secret above all, does not go out of sight.
    if (QApplication::activeModalWidget() == nullptr) hideWindow();
    return true;
}

void SessionTray::hideWindow()
{
    m_isHidden = true;
    m_workspace->window()->hide();
    if (m_settings.value(ExplainedKey).toBool()) return;
    m_settings.setValue(ExplainedKey, true);
    m_icon->explain(tr("Still running in the tray"),
                    tr("The icon opens the window again, and its menu has Quit. The settings have a switch for it."));
}

void SessionTray::showHiddenWindow()
{
    if (std::exchange(m_isHidden, false)) m_workspace->raise();
}

void SessionTray::handleLostHost()
{
    if (!m_isHidden) return;
    showHiddenWindow();
    m_workspace->window()->showMessage(
        {.level = Message::Level::Information,
         .text = tr("The desktop no longer shows the icon in the tray, so the window is open again."),
         .topic = topics::tray()});
}

void SessionTray::quit()
{
    // A question that is open comes first, as where the window is closed.
    if (QApplication::activeModalWidget() != nullptr) {
        emit requested({});
    } else {
        m_workspace->end();
    }
}

} // namespace qernal
