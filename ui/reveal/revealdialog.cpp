// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealdialog.h"

#include "ui/feedback/errortext.h"
#include "ui/reveal/closeguard.h"
#include "ui/reveal/oldsecretnote.h"
#include "ui/reveal/revealstatusline.h"
#include "ui/reveal/secretcopier.h"
#include "ui/reveal/secretfield.h"
#include "ui/reveal/usewith.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace qernal {

RevealDialog::RevealDialog(const QUuid &record, SecretCustody *custody, SecretClipboard *clipboard,
                           const CliConfig &cliConfig, QWidget *parent)
    : QDialog(parent),
      m_record(record),
      m_custody(custody),
      m_clipboard(clipboard),
      m_copier(new SecretCopier(record, custody, clipboard, this)),
      m_field(new SecretField(this)),
      m_status(new RevealStatusLine(this)),
      m_damaged(new RevealStatusLine(this))
{
    setObjectName(QStringLiteral("revealDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const SecretRecord known = custody->record(record).value_or(SecretRecord{});
    setWindowTitle(tr("New secret"));
    m_oldSecret = new OldSecretNote(known, cliConfig, this);
    buildHeader(known);
    buildButtons(cliConfig);
    buildLayout(known.damaged);
    connectParts();
    refresh();
    m_storeButton->setFocus();
    // What an earlier run left in the keychain may have been changed there since.
    if (known.process != QCoreApplication::applicationPid()) verify();
}

RevealDialog::~RevealDialog() = default;

bool RevealDialog::isUndecided() const
{
    const auto record = m_custody->record(m_record);
    return record && record->state != SecretState::Stored && !record->copied;
}

void RevealDialog::mask()
{
    m_field->mask();
}

void RevealDialog::connectParts()
{
    connect(m_custody, &SecretCustody::recordChanged, this, [this](const QUuid &changed) {
        if (changed == m_record) refresh();
    });
    connect(m_field, &SecretField::wanted, this, &RevealDialog::showSecret);
    connect(m_storeButton, &QPushButton::clicked, this, &RevealDialog::store);
    connect(m_copyButton, &QPushButton::clicked, this, &RevealDialog::copy);
    connect(m_doneButton, &QPushButton::clicked, this, &RevealDialog::reject);
    connect(m_clipboard, &SecretClipboard::countdown, this, &RevealDialog::showCountdown);
    connect(m_copier, &SecretCopier::copied, this, [this](SecretForm form) {
        m_copiedHere = true;
        m_failure.reset();
        m_note = form == SecretForm::Plain ? QString() : tr("The line to paste is on the clipboard.");
        showCountdown(m_clipboard->secondsLeft());
        refresh();
    });
    connect(m_copier, &SecretCopier::failed, this, &RevealDialog::showFailure);
    connect(m_useWithMenu, &UseWith::failed, this, &RevealDialog::showFailure);
    connect(m_useWithMenu, &UseWith::cliConfigWritten, this, [this](const QString &note) {
        m_failure.reset();
        m_note = note.isEmpty() ? tr("The CLI has it.") : tr("The CLI has it.") + QLatin1Char(' ') + note;
        if (const auto record = m_custody->record(m_record)) m_oldSecret->refresh(*record, true);
        refresh();
    });
    connect(m_oldSecret, &OldSecretNote::replaceEverywhere, this, &RevealDialog::replaceEverywhere);
}

void RevealDialog::showSecret()
{
    m_custody->read(m_record, this, [this](Result<Secret> secret) {
        if (secret) {
            m_field->reveal(std::move(*secret));
        } else {
            m_field->mask();
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
    m_copier->copy(SecretForm::Plain);
}

void RevealDialog::store()
{
    if (m_storing) return;
    m_storing = true;
    m_failure.reset();
    refresh();
    m_custody->keep(m_record, this, [this](const Result<void> &kept) {
        m_storing = false;
        if (!kept) m_failure = kept.error();
        refresh();
        if (std::exchange(m_closeOnceStored, false) && kept) closeDecided();
    });
}

void RevealDialog::replaceEverywhere(bool cliConfig)
{
    store();
    if (cliConfig) m_useWithMenu->writeCliConfig();
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
    const auto record = m_custody->record(m_record);
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
    const auto record = m_custody->record(m_record);
    m_guard = new CloseGuard(record ? record->tokenName : QString(), keychainProblem(), this);
    connect(m_guard, &CloseGuard::keepChosen, this, [this] {
        m_closeOnceStored = true;
        store();
    });
    connect(m_guard, &CloseGuard::discardChosen, this, [this] { emit discardChosen(m_record); });
    connect(m_guard, &QDialog::rejected, this, &RevealDialog::stayed);
    m_guard->open();
}

void RevealDialog::refresh()
{
    if (m_closing) return;
    const auto record = m_custody->record(m_record);
    if (!record) {
        m_closing = true;
        QDialog::reject();
        return;
    }
    refreshGuard();
    const bool saving = m_storing || m_custody->isSaving(m_record);
    RevealStatus status = revealStatus(*record, saving, m_failure ? m_failure : m_custody->lastError(m_record));
    if (!m_note.isEmpty()) status.text += QLatin1Char(' ') + m_note;
    m_status->setStatus(status);
    m_oldSecret->refresh(*record, false);
    refreshButtons(*record);
    fitHeight();
}

QString RevealDialog::keychainProblem() const
{
    const auto error = m_failure ? m_failure : m_custody->lastError(m_record);
    return error ? errorText(*error) : QString();
}

void RevealDialog::refreshGuard()
{
    if (!m_guard || !m_guard->isVisible()) return;
    // Whatever was asked about closing is answered then; the window stays, and says where the secret is.
    if (isUndecided())
        m_guard->setKeychainProblem(keychainProblem());
    else
        m_guard->accept();
}

void RevealDialog::refreshButtons(const SecretRecord &record)
{
    const bool stored = record.state == SecretState::Stored;
    const bool failed = m_failure || m_custody->lastError(m_record);
    m_storeButton->setText(stored      ? tr("Stored in keychain")
                           : m_storing ? tr("Storing in keychain…")
                           : failed    ? tr("&Try again to store it")
                                       : tr("&Store in keychain"));
    m_storeButton->setIconName(stored ? QStringLiteral("check") : QStringLiteral("keychain"));
    const bool decided = stored || record.copied;
    m_doneButton->setEnabled(decided);
    m_doneButton->setToolTip(decided ? QString() : tr("Store or copy the secret first"));
    if (stored && !m_storedBefore) {
        m_storedBefore = true;
        // The default moves on before its holder is disabled, or Enter would have no meaning.
        m_doneButton->setDefault(true);
        if (!m_field->isShown() && (m_storeButton->hasFocus() || !focusWidget())) m_doneButton->setFocus();
    }
    m_storeButton->setEnabled(!stored && !m_storing);
}

void RevealDialog::showCountdown(int seconds)
{
    const bool mine = m_copiedHere && m_clipboard->isHolding();
    m_copiedHere = mine;
    m_copyButton->setText(!mine         ? tr("&Copy")
                          : seconds > 0 ? tr("&Copied, clears in %1 s").arg(seconds)
                                        : tr("&Copied"));
    m_copyButton->setIcon(themeIcon(mine ? QStringLiteral("check") : QStringLiteral("copy")));
}

void RevealDialog::showFailure(const Error &error)
{
    m_failure = error;
    refresh();
}

} // namespace qernal
