// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/checkupcommands.h"

#include "core/places/scanfolders.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/forgetquestion.h"

#include <QDesktopServices>
#include <QUrl>

namespace qernal {

CheckUpCommands::CheckUpCommands(SecretCustody *custody, QWidget *window)
    : QObject(window), m_custody(custody), m_window(window)
{
}

CheckUpCommands::~CheckUpCommands() = default;

void CheckUpCommands::setParts(const Parts &parts)
{
    m_parts = parts;
    m_runner = std::make_unique<RemedyRunner>(m_custody, parts.checkUp.keychain);
}

void CheckUpCommands::setSession(Session *session)
{
    m_checkUp.reset();
    delete m_dialog;
    m_session = session;
}

void CheckUpCommands::open()
{
    if (!m_session || !m_parts) return;
    if (!m_dialog) {
        m_dialog = new CheckUpDialog(m_parts->checkUp.clock, m_window);
        connect(m_dialog, &CheckUpDialog::lookRequested, this, &CheckUpCommands::look);
        connect(m_dialog, &CheckUpDialog::remedyRequested, this, &CheckUpCommands::mend);
        connect(m_dialog, &QObject::destroyed, this, [this] { m_checkUp.reset(); });
        look(false);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CheckUpCommands::look(bool verifies)
{
    m_dialog->showRunning(verifies);
    m_checkUp.reset();
    TokenList *list = m_session->list();
    if (list->state() != TokenList::State::Loading) return begin(verifies);
    // A list that is half read would make tokens seem gone.
    connect(
        list, &TokenList::refreshed, m_dialog, [this, verifies] { begin(verifies); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void CheckUpCommands::begin(bool verifies)
{
    m_checkUp = std::make_unique<CheckUp>(m_parts->checkUp,
                                          CheckUpSubject{.account = m_session->account(),
                                                         .tokens = m_session->model()->tokens(),
                                                         .listError = m_session->list()->error(),
                                                         .lastUses = m_custody->lastUses()->of(m_session->account().id),
                                                         .notedIds = notedIds(),
                                                         .verifies = verifies,
                                                         .environment = m_parts->environment,
                                                         .home = m_parts->home,
                                                         .folders = chosenFolders(*m_parts->checkUp.settings)});
    connect(m_checkUp.get(), &CheckUp::finished, m_dialog,
            [this, verifies] { m_dialog->showFindings(m_checkUp->findings(), verifies); });
    m_checkUp->start();
}

std::optional<QSet<QString>> CheckUpCommands::notedIds() const
{
    const TokenNotes *notes = m_session->model()->notes();
    return notes == nullptr ? std::nullopt : std::optional(notes->idsWith({}));
}

std::optional<Token> CheckUpCommands::tokenOf(const QString &id) const
{
    const int row = m_session ? m_session->model()->rowOf(id) : -1;
    return row < 0 ? std::nullopt : std::optional(m_session->model()->tokenAt(row));
}

void CheckUpCommands::mend(const Remedy &remedy)
{
    if (!RemedyRunner::isRunnable(remedy.action)) return openRemedy(remedy);
    if (RemedyRunner::isRemoval(remedy.action)) return askBefore(remedy);
    run(remedy);
}

void CheckUpCommands::openRemedy(const Remedy &remedy)
{
    using Action = Remedy::Action;
    m_dialog->lookAgainOnReturn();
    if (remedy.action == Action::SignInAgain) {
        emit signInAgainRequested();
        return;
    }
    if (remedy.action == Action::OpenFile) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(remedy.file));
        return;
    }
    const std::optional<Token> token = tokenOf(remedy.tokenId);
    if (!token) return;
    switch (remedy.action) {
    case Action::ReplaceToken:
    case Action::ContinueReplacement: emit replaceRequested(*token); break;
    case Action::RegenerateSecret: emit regenerateRequested(*token); break;
    case Action::EditToken: emit editRequested(*token); break;
    case Action::RevokeToken: emit revokeRequested(*token); break;
    case Action::WriteNote:
        emit noteRequested(token->id);
        m_window->activateWindow();
        break;
    case Action::ShowToken:
        emit showRequested(token->id);
        m_window->activateWindow();
        break;
    default: break;
    }
}

void CheckUpCommands::askBefore(const Remedy &remedy)
{
    const bool isEntry = remedy.action == Remedy::Action::RemoveEntry;
    auto *question = new ForgetQuestion(
        tr("Check-up"),
        isEntry ? tr("Remove this entry from the keychain? No record knows it; if a secret that you need is in it, "
                     "it is lost.")
                : tr("Forget this secret? It goes from the keychain, and cannot be read here any more."),
        labelOf(remedy.action), m_dialog);
    connect(question, &ForgetQuestion::confirmed, this, [this, remedy] { run(remedy); });
    question->open();
}

void CheckUpCommands::run(const Remedy &remedy)
{
    m_runner->run(remedy, m_dialog, [this](const Result<void> &done) {
        if (!done) return m_dialog->showProblem(tr("That could not be mended. %1").arg(errorText(done.error())));
        look(false);
    });
}

} // namespace qernal
