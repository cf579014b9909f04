// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealdialog.h"

#include "ui/clipboard/secretcopier.h"
#include "ui/reveal/closeguard.h"
#include "ui/reveal/oldsecretnote.h"
#include "ui/reveal/revealform.h"
#include "ui/reveal/secretfield.h"
#include "ui/reveal/usewith.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace qernal {

RevealDialog::RevealDialog(const QUuid &record, SecretCustody *custody, SecretKeeper *keeper,
                           SecretClipboard *clipboard, const CliConfig &cliConfig, QWidget *parent)
    : QDialog(parent),
      m_record(record),
      m_custody(custody),
      m_keeper(keeper),
      m_clipboard(clipboard),
      m_copier(new SecretCopier(custody, clipboard, this)),
      m_useWith(new UseWith(record, custody, m_copier, cliConfig, this))
{
    setObjectName(QStringLiteral("revealDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New secret"));
    const SecretRecord known = custody->records()->record(record).value_or(SecretRecord{});
    m_form = new RevealForm(known, cliConfig, this);
    m_form->setUseWithMenu(m_useWith);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    setFixedWidth(130 * space(4, this));
    connectCustody();
    connectForm();
    addShortcuts();
    refresh();
    // What an earlier run left in the keychain may have been changed there since.
    if (known.process != QCoreApplication::applicationPid()) verify();
}

RevealDialog::~RevealDialog() = default;

bool RevealDialog::isUndecided() const
{
    const auto record = m_custody->records()->record(m_record);
    return record && record->isUndecided();
}

void RevealDialog::mask()
{
    m_form->field()->mask();
}

void RevealDialog::connectCustody()
{
    connect(m_custody->records(), &SecretRecords::recordChanged, this, [this](const QUuid &changed) {
        if (changed == m_record) refresh();
    });
    connect(m_keeper, &SecretKeeper::stored, this, [this](const QUuid &stored) {
        if (stored == m_record) handleStored();
    });
    connect(m_keeper, &SecretKeeper::failed, this, [this](const QUuid &refused, const Error &error) {
        if (refused != m_record) return;
        m_closeOnceStored = false;
        showFailure(error);
    });
    connect(m_copier, &SecretCopier::copied, this, [this](const QUuid &, SecretForm form) { handleCopied(form); });
    connect(m_copier, &SecretCopier::failed, this, [this](const QUuid &, const Error &error) { showFailure(error); });
    connect(m_clipboard, &SecretClipboard::countdown, this, &RevealDialog::showCountdown);
}

void RevealDialog::connectForm()
{
    connect(m_form->field(), &SecretField::wanted, this, &RevealDialog::showSecret);
    connect(m_form, &RevealForm::storeClicked, this, &RevealDialog::store);
    connect(m_form, &RevealForm::copyClicked, this, &RevealDialog::copy);
    connect(m_form, &RevealForm::doneClicked, this, &RevealDialog::reject);
    connect(m_form->oldSecret(), &OldSecretNote::replaceEverywhere, this, &RevealDialog::replaceEverywhere);
    connect(m_useWith, &UseWith::failed, this, &RevealDialog::showFailure);
    connect(m_useWith, &UseWith::cliConfigWritten, this, &RevealDialog::handleCliConfigWritten);
}

void RevealDialog::addShortcuts()
{
    auto *copy = new QShortcut(QKeySequence::Copy, this);
    connect(copy, &QShortcut::activated, this, &RevealDialog::copy);
    // The main window's shortcut does not work while the dialog is open.
    auto *lock = new QShortcut(QKeySequence(QStringLiteral("Ctrl+L")), this);
    connect(lock, &QShortcut::activated, this, &RevealDialog::lockRequested);
}

void RevealDialog::showSecret()
{
    m_custody->read(m_record, this, [this](Result<Secret> secret) {
        if (secret) {
            m_form->field()->reveal(std::move(*secret));
        } else {
            m_form->field()->mask();
            showFailure(secret.error());
        }
    });
}

void RevealDialog::verify()
{
    m_custody->read(m_record, this, [this](const Result<Secret> &secret) {
        if (!secret) showFailure(secret.error());
    });
}

void RevealDialog::copy()
{
    m_copier->copy(m_record);
}

void RevealDialog::store()
{
    m_failure.reset();
    m_keeper->keep(m_record);
    refresh();
}

void RevealDialog::handleStored()
{
    refresh();
    if (std::exchange(m_closeOnceStored, false)) closeDecided();
}

void RevealDialog::replaceEverywhere(bool cliConfig)
{
    store();
    if (cliConfig) m_useWith->writeCliConfig();
}

void RevealDialog::handleCopied(SecretForm form)
{
    m_copiedHere = true;
    m_failure.reset();
    m_note = form == SecretForm::Plain ? QString() : tr("The line to paste is on the clipboard.");
    showCountdown(m_clipboard->secondsLeft());
    refresh();
}

void RevealDialog::handleCliConfigWritten(const QString &note)
{
    m_failure.reset();
    m_note = note.isEmpty() ? tr("The CLI has it.") : tr("The CLI has it.") + QLatin1Char(' ') + note;
    if (const auto record = m_custody->records()->record(m_record)) m_form->oldSecret()->refresh(*record, true);
    refresh();
}

void RevealDialog::reject()
{
    if (isUndecided())
        askBeforeClosing();
    else
        closeDecided();
}

void RevealDialog::closeDecided()
{
    if (m_closing) return;
    m_closing = true;
    const auto record = m_custody->records()->record(m_record);
    if (record && record->state != SecretState::Stored) {
        m_custody->postpone(m_record);
        emit postponed(m_record);
    }
    QDialog::accept();
}

void RevealDialog::askBeforeClosing()
{
    if (m_guard && m_guard->isVisible()) {
        m_guard->raise();
        return;
    }
    const SecretRecord record = m_custody->records()->record(m_record).value_or(SecretRecord{});
    m_guard = new CloseGuard(record.tokenName, currentState(record).keychainProblem, this);
    connect(m_guard, &CloseGuard::keepChosen, this, [this] {
        m_closeOnceStored = true;
        store();
    });
    connect(m_guard, &CloseGuard::discardChosen, this, [this] { emit discardChosen(m_record); });
    connect(m_guard, &QDialog::rejected, this, &RevealDialog::stayed);
    m_guard->open();
}

RevealState RevealDialog::currentState(const SecretRecord &record) const
{
    return revealState({.record = record,
                        .storing = m_keeper->isKeeping(m_record),
                        .saving = m_custody->saver().isSaving(m_record),
                        .error = m_failure ? m_failure : m_custody->saver().lastError(m_record),
                        .note = m_note});
}

void RevealDialog::refresh()
{
    if (m_closing) return;
    const auto record = m_custody->records()->record(m_record);
    if (!record) {
        m_closing = true;
        QDialog::reject();
        return;
    }
    const RevealState state = currentState(*record);
    refreshGuard(state);
    m_form->setState(state);
    m_form->oldSecret()->refresh(*record, false);
    fitHeight();
}

void RevealDialog::refreshGuard(const RevealState &state)
{
    if (!m_guard || !m_guard->isVisible()) return;
    // Once it is decided there is nothing to ask; the window stays, and says where the secret is.
    if (state.isDecided)
        m_guard->accept();
    else
        m_guard->setKeychainProblem(state.keychainProblem);
}

void RevealDialog::showCountdown(int seconds)
{
    m_copiedHere = m_copiedHere && m_clipboard->isHolding();
    m_form->showCopied(m_copiedHere, seconds);
}

void RevealDialog::fitHeight()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height()) resize(width(), needed);
}

void RevealDialog::showFailure(const Error &error)
{
    m_failure = error;
    refresh();
}

} // namespace qernal
