// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "core/secrets/secretcustody.h"
#include "ui/clipboard/secretclipboard.h"

#include <QDialog>
#include <QPointer>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class CloseGuard;
class FilledButton;
class OldSecretNote;
class SecretCopier;
class SecretField;
class RevealStatusLine;
class UseWith;

/// The one-time reveal of the secret of one record: see it, store it, copy it, hand it on, and say where it is.
///
/// Never owns the secret: it is read from the custody at need. While it is neither stored nor copied every way to close
/// the dialog asks first. Closes by itself when its record is gone. Open it with open(); it deletes itself.
class RevealDialog : public QDialog {
    Q_OBJECT
public:
    /// @p record must be known to @p custody. Custody and clipboard are not owned.
    RevealDialog(const QUuid &record, SecretCustody *custody, SecretClipboard *clipboard, const CliConfig &cliConfig,
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
    /// Closed after a copy: the secret stays where it is until the user keeps or forgets it.
    void postponed(const QUuid &record);
    /// The user gives the secret up: whoever listens discards it, and the dialog closes as its record goes.
    void discardChosen(const QUuid &record);
    /// The user wants every secret hidden now (Ctrl+L).
    void lockRequested();
    /// The user went back from the question on closing.
    void stayed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHeader(const SecretRecord &record);
    void buildButtons(const CliConfig &cliConfig);
    void buildLayout(bool damaged);
    void connectParts();
    void showSecret();
    void verify();
    void copy();
    void store();
    void replaceEverywhere(bool cliConfig);
    void closeDecided();
    void askBeforeClosing();
    [[nodiscard]] QString keychainProblem() const;
    void refresh();
    void refreshGuard();
    void refreshButtons(const SecretRecord &record);
    void showCountdown(int seconds);
    void paintDrawing();
    void fitHeight();
    void showFailure(const Error &error);

    QUuid m_record;
    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
    SecretCopier *m_copier;
    UseWith *m_useWithMenu = nullptr;
    QLabel *m_drawing = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_sentence = nullptr;
    SecretField *m_field;
    FilledButton *m_storeButton = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_useWithButton = nullptr;
    QPushButton *m_doneButton = nullptr;
    RevealStatusLine *m_status;
    RevealStatusLine *m_damaged;
    OldSecretNote *m_oldSecret;
    QPointer<CloseGuard> m_guard;
    std::optional<Error> m_failure;
    QString m_note;
    bool m_storing = false;
    bool m_closeOnceStored = false;
    bool m_storedBefore = false;
    bool m_copiedHere = false;
    bool m_closing = false;
};

} // namespace qernal
