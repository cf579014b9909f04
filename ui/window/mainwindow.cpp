// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/commands/tokencommands.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/messagetopics.h"
#include "ui/feedback/statusline.h"
#include "ui/signin/accountswitcher.h"
#include "ui/signin/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokenspage.h"
#include "ui/window/mainactions.h"
#include "ui/window/mainwindowparts.h"
#include "ui/window/mainwindowtext.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>

namespace qernal {

namespace {

constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String ThemeKey("window/theme");
constexpr QLatin1String DetailsKey("window/details");

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::CredentialRefused;
}

} // namespace

MainWindow::MainWindow(SecretCustody *custody, SecretClipboard *clipboard, AccountStore *accounts, Theme *theme,
                       QSettings *settings, Clock clock, QWidget *parent)
    : QMainWindow(parent), m_parts(std::make_unique<Parts>(this, accounts, theme, settings, clock))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Qernal Token Manager"));
    setMinimumSize(800, 520);
    // The frame that the window manager adds is not known yet.
    resize(QSize(1100, 680).boundedTo(screen()->availableSize() - QSize(16, 40)));
    m_parts->commands = new TokenCommands(custody, clipboard, settings, clock, this);
    m_parts->commands->setParent(this);
    connectActions();
    connectCommands();
    connectParts();
    restore();
    setSession(nullptr);
}

MainWindow::~MainWindow()
{
    // The parts that outlive this line talk to m_parts while they are destroyed; the session's signals must not.
    delete m_parts->binding;
    m_parts->page->disconnect(this);
    m_parts->page->setSession(nullptr);
}

void MainWindow::setSession(Session *session)
{
    Parts &parts = *m_parts;
    delete parts.binding;
    parts.binding = nullptr;
    parts.session = session;
    parts.commands->setSession(session);
    parts.search->clear();
    parts.page->setSession(session);
    parts.switcher->setCurrent(session == nullptr ? std::nullopt : std::optional(session->account()));
    parts.setSignedIn(session != nullptr);
    if (session != nullptr) {
        const Account &account = session->account();
        parts.status->setAccount(account.name, accountRemark(account));
        bindSession();
        if (session->list()->state() == TokenList::State::Empty) {
            session->list()->refresh();
        }
        parts.page->focusTable();
        session->setVisibleToUser(parts.watched);
    }
    updateStatus();
    updateActions();
}

void MainWindow::bindSession()
{
    const Session *session = m_parts->session;
    if (!session) return;
    QObject *binding = m_parts->binding = new QObject(this);
    connect(session->list(), &TokenList::refreshed, binding, [this] { listRefreshed(); });
    connect(session->authenticator(), &Authenticator::refused, binding,
            [this](const Error &error) { credentialRefused(error); });
    connect(session, &QObject::destroyed, binding, [this] { setSession(nullptr); });
}

void MainWindow::offerCliToken(const QString &where)
{
    m_parts->welcome->offerCliToken(where);
}

void MainWindow::setCliConfig(const CliConfig &config)
{
    m_parts->commands->setCliConfig(config);
}

void MainWindow::showMessage(const Message &message)
{
    m_parts->messages->showMessage(message);
}

void MainWindow::closeMessage(const QString &topic)
{
    m_parts->messages->closeTopic(topic);
}

void MainWindow::updateActions()
{
    Parts &parts = *m_parts;
    const bool signedIn = !parts.session.isNull();
    parts.actions->update(signedIn, signedIn ? parts.page->selected().size() : 0, parts.page->whyNoSecretOfSelected());
}

void MainWindow::updateStatus()
{
    Parts &parts = *m_parts;
    if (!parts.session) {
        return;
    }
    const TokenList *list = parts.session->list();
    parts.status->setCounts(parts.page->countsText());
    parts.status->setAge(list->state() == TokenList::State::Loading ? tr("loading…")
                                                                    : ageText(list->refreshedAt(), parts.clock()));
}

void MainWindow::listRefreshed()
{
    const Session *session = m_parts->session;
    if (!session) return;
    const TokenList *list = session->list();
    const std::optional<Error> error = list->error();
    updateStatus();
    if (!error || !list->refreshedAt().isValid() || isRefusal(*error)) {
        m_parts->messages->closeTopic(topics::list());
        return;
    }
    const QString asOf = tr("Showing the list as of %1.").arg(localTime(list->refreshedAt(), m_parts->clock()));
    showMessage({.level = Message::Level::Warning,
                 .text = errorSentence(*error) + QLatin1Char(' ') + asOf,
                 .remedies = {{tr("&Retry"), [this] { m_parts->actions->refresh->trigger(); }}},
                 .topic = topics::list(),
                 .context = m_parts->binding});
}

void MainWindow::credentialRefused(const Error &error)
{
    // Where there is no list to keep, the page itself says it.
    const Session *session = m_parts->session;
    if (!session || session->model()->rowCount() == 0) return;
    showMessage({.level = Message::Level::Problem,
                 .text = errorSentence(error),
                 .remedies = {{tr("&Sign in again"), [this] { emit signInAgainRequested(); }}},
                 .topic = topics::signIn(),
                 .context = m_parts->binding});
}

void MainWindow::copySelected()
{
    QStringList lines;
    const QList<Token> tokens = m_parts->page->selected();
    for (const Token &token : tokens) {
        lines << token.name + QLatin1Char('\t') + token.id;
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

void MainWindow::chooseTheme(const QAction *action)
{
    m_parts->theme->setMode(static_cast<Theme::Mode>(action->data().toInt()));
    m_parts->settings->setValue(ThemeKey, action->data());
}

void MainWindow::remember()
{
    m_parts->page->remember();
    m_parts->settings->setValue(GeometryKey, saveGeometry());
    m_parts->settings->setValue(DetailsKey, m_parts->actions->details->isChecked());
}

void MainWindow::restore()
{
    Parts &parts = *m_parts;
    restoreGeometry(parts.settings->value(GeometryKey).toByteArray());
    const bool details = parts.settings->value(DetailsKey, true).toBool();
    parts.actions->details->setChecked(details);
    parts.page->setDetailsWanted(details);
    const int mode = std::clamp(parts.settings->value(ThemeKey, 0).toInt(), 0, static_cast<int>(Theme::Mode::Dark));
    parts.actions->setThemeMode(static_cast<Theme::Mode>(mode));
    parts.theme->setMode(static_cast<Theme::Mode>(mode));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (!isVisible()) {
        // Whoever hid the window has decided already; a refusal now would keep the program from ending.
        event->accept();
        return;
    }
    event->ignore();
    emit closeRequested();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    setVisibleToUser(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    setVisibleToUser(false);
}

void MainWindow::setVisibleToUser(bool watched)
{
    Parts &parts = *m_parts;
    parts.watched = watched;
    if (parts.session) parts.session->setVisibleToUser(watched);
    if (watched) {
        updateStatus();
        parts.minute->start();
    } else {
        parts.minute->stop();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_parts->fitToolBar(width());
}

} // namespace qernal
