// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/handoff.h"
#include "core/places/secretform.h"
#include "core/secrets/secretkeeper.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/reveal/revealstate.h"

#include <QDialog>
#include <QPointer>

#include <optional>

namespace qernal {

class CloseGuard;
class RevealForm;
class SecretCopier;

/// The one-time reveal of the secret of one record: see it, store it, copy it, hand it on, and say where it is.
///
/// Never owns the secret: it is read from the custody at need. While it is neither stored nor copied every way to close
/// the dialog asks first. Closes by itself when its record is gone. Open it with open(); it deletes itself.
///
/// Why more than 12 members: the services that its commands need, and what the user has done so far.
class RevealDialog : public QDialog {
    Q_OBJECT
public:
    /// @p record must be known to the custody. Nothing is owned.
    RevealDialog(const QUuid &record, const HandOff::Parts &parts, SecretKeeper *keeper, SecretClipboard *clipboard,
                 QWidget *parent);
    ~RevealDialog() override;

    [[nodiscard]] QUuid record() const { return m_record; }
    /// True while the secret is neither stored nor copied.
    [[nodiscard]] bool isUndecided() const;
    /// Hides a shown secret: for the lock.
    void mask();

    /// Closes if the user has decided, asks otherwise.
    void reject() override;

signals:
    /// Closed after a copy: the secret stays where it is until the user stores or forgets it.
    void postponed(const QUuid &record);
    /// The user gives the secret up: the receiver discards it, and the dialog closes once its record is gone.
    void discardChosen(const QUuid &record);
    /// The user wants every secret hidden now (Ctrl+L).
    void lockRequested();
    /// The user wants to choose among all ways of using the secret.
    void useRequested(const QUuid &record);
    /// The user went back from the question on closing.
    void stayed();

private:
    void connectCustody();
    void connectForm();
    void addShortcuts();
    void showSecret();
    void verify();
    void copy();
    void store();
    void replaceEverywhere(bool cliConfig);
    void handleCopied(SecretForm form);
    void handleHandedOn(const HandOffOutcome &outcome);
    void handleStored();
    void handleReadError(const Error &error);
    void closeDecided();
    void askBeforeClosing();
    [[nodiscard]] RevealState currentState(const SecretRecord &record) const;
    void refresh();
    void refreshGuard(const RevealState &state);
    void showCountdown(int seconds);
    /// Says what was done last, beside where the secret is.
    void showLast(RevealStatus::Tone tone, const QString &text);

    QUuid m_record;
    SecretCustody *m_custody;
    SecretKeeper *m_keeper;
    SecretClipboard *m_clipboard;
    SecretCopier *m_copier;
    HandOff m_handOff;    ///< to the CLI
    bool m_isCliShadowed; ///< by QERNAL_TOKEN
    RevealForm *m_form;
    QPointer<CloseGuard> m_guard;
    std::optional<Error> m_saveError;
    std::optional<Error> m_readError;
    RevealStatus m_last;
    bool m_closeOnceStored = false;
    bool m_copiedHere = false;
    bool m_closing = false;
};

} // namespace qernal
