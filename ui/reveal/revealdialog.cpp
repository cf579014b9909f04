// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealdialog.h"

#include "ui/clipboard/secretcopier.h"
#include "ui/feedback/dialogheight.h"
#include "ui/feedback/earlyinputfilter.h"
#include "ui/feedback/handoffwords.h"
#include "ui/reveal/closeguard.h"
#include "ui/reveal/oldsecretnote.h"
#include "ui/reveal/revealform.h"
#include "ui/reveal/secretfield.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace qernal {

RevealDialog::RevealDialog(const QUuid &record, const HandOff::Parts &parts, SecretKeeper *keeper,
                           SecretClipboard *clipboard, QWidget *parent)
    : QDialog(parent),
      m_record(record),
      m_custody(parts.custody),
      m_keeper(keeper),
      m_clipboard(clipboard),
      m_copier(new SecretCopier(parts.custody, clipboard, this)),
      m_handOff(parts),
      m_isCliShadowed(parts.cliConfig.isShadowed())
{
    setObjectName(QStringLiteral("revealDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New secret"));
    new EarlyInputFilter(this);
    const SecretRecord known = m_custody->records()->record(record).value_or(SecretRecord{});
    m_form = new RevealForm(known, parts.cliConfig, this);
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
        m_saveError = error;
        refresh();
    });
    connect(m_copier, &SecretCopier::copied, this, [this](const QUuid &, SecretForm form) { handleCopied(form); });
    connect(m_copier, &SecretCopier::failed, this,
            [this](const QUuid &, const Error &error) { handleReadError(error); });
    connect(m_copier, &SecretCopier::overtaken, this, [this] {
        showLast(RevealStatus::Tone::Bad, tr("The clipboard was used by something else meanwhile: copy it again."));
    });
    connect(m_clipboard, &SecretClipboard::countdown, this, &RevealDialog::showCountdown);
}

void RevealDialog::connectForm()
{
    connect(m_form->field(), &SecretField::wanted, this, &RevealDialog::showSecret);
    connect(m_form, &RevealForm::storeClicked, this, &RevealDialog::store);
    connect(m_form, &RevealForm::copyClicked, this, &RevealDialog::copy);
    connect(m_form, &RevealForm::doneClicked, this, &RevealDialog::reject);
    connect(m_form->oldSecret(), &OldSecretNote::replaceEverywhere, this, &RevealDialog::replaceEverywhere);
    connect(m_form, &RevealForm::useClicked, this, [this] { emit useRequested(m_record); });
    connect(&m_handOff, &HandOff::finished, this, &RevealDialog::handleHandedOn);
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
            handleReadError(secret.error());
        }
    });
}

void RevealDialog::verify()
{
    m_custody->read(m_record, this, [this](const Result<Secret> &secret) {
        if (!secret) handleReadError(secret.error());
    });
}

void RevealDialog::handleReadError(const Error &error)
{
    m_readError = error;
    refresh();
}

void RevealDialog::copy()
{
    m_copier->copy(m_record);
}

void RevealDialog::store()
{
    m_saveError.reset();
    m_readError.reset();
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
    if (cliConfig) m_handOff.begin(m_record, {.kind = HandOffTarget::Kind::CliConfiguration});
}

void RevealDialog::handleCopied(SecretForm form)
{
    m_copiedHere = true;
    m_readError.reset();
    showCountdown(m_clipboard->secondsLeft());
    showLast(RevealStatus::Tone::Neutral,
             form == SecretForm::Plain ? QString() : tr("The text to paste is on the clipboard."));
}

void RevealDialog::handleHandedOn(const HandOffOutcome &outcome)
{
    if (outcome.readError) return handleReadError(*outcome.readError);
    const bool isDone = outcome.isDone();
    if (isDone) {
        m_readError.reset();
        if (const auto record = m_custody->records()->record(m_record)) m_form->oldSecret()->refresh(*record, true);
    }
    showLast(isDone ? RevealStatus::Tone::Neutral : RevealStatus::Tone::Bad,
             handOffText(outcome, HandOffTarget::Kind::CliConfiguration, m_isCliShadowed));
}

void RevealDialog::showLast(RevealStatus::Tone tone, const QString &text)
{
    m_last = {tone, text};
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
    m_guard = new CloseGuard(record.tokenName, currentState(record).closingProblem, this);
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
                        .saveError = m_saveError ? m_saveError : m_custody->saver().lastError(m_record),
                        .readError = m_readError,
                        .last = m_last});
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
    growToFit(this);
}

void RevealDialog::refreshGuard(const RevealState &state)
{
    if (!m_guard || !m_guard->isVisible()) return;
    // Once it is decided there is nothing to ask; the window stays, and says where the secret is.
    if (state.isDecided)
        m_guard->accept();
    else
        m_guard->setProblem(state.closingProblem);
}

void RevealDialog::showCountdown(int seconds)
{
    m_copiedHere = m_copiedHere && m_clipboard->isHolding();
    m_form->showCopied(m_copiedHere, seconds);
}

} // namespace qernal
