// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/checkup/checkup.h"
#include "core/checkup/remedyrunner.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class CheckUpDialog;

/// *Tools › Check-up* in the window: runs a CheckUp of the account that is signed in, shows what it found, and runs
/// what mends it or asks the window's commands to.
class CheckUpCommands : public QObject {
    Q_OBJECT
public:
    /// What a check-up reads, and the surroundings of the service's tools.
    struct Parts {
        CheckUpParts checkUp;
        QProcessEnvironment environment;
        QString home; ///< the folder that holds `.qernal`
    };

    /// Nothing is owned; @p window is the dialogs' parent and this object's.
    CheckUpCommands(SecretCustody *custody, QWidget *window);
    ~CheckUpCommands() override;

    /// Until then open() does nothing.
    void setParts(const Parts &parts);
    /// Null while signed out. Closes the dialog of the session before. Not owned.
    void setSession(Session *session);
    /// Opens the dialog and looks; brings it to the front where it is open.
    void open();

signals:
    void replaceRequested(const qernal::Token &token);
    void regenerateRequested(const qernal::Token &token);
    void editRequested(const qernal::Token &token);
    void revokeRequested(const qernal::Token &token);
    /// Select it in the list.
    void showRequested(const QString &tokenId);
    /// Select it in the list, and edit its note.
    void noteRequested(const QString &tokenId);
    void signInAgainRequested();

private:
    void look(bool verifies);
    void begin(bool verifies);
    void mend(const Remedy &remedy);
    void openRemedy(const Remedy &remedy);
    void askBefore(const Remedy &remedy);
    void run(const Remedy &remedy);
    [[nodiscard]] std::optional<QSet<QString>> notedIds() const;
    [[nodiscard]] std::optional<Token> tokenOf(const QString &id) const;

    SecretCustody *m_custody;
    QWidget *m_window;
    std::optional<Parts> m_parts;
    std::unique_ptr<RemedyRunner> m_runner;
    QPointer<Session> m_session;
    QPointer<CheckUpDialog> m_dialog;
    std::unique_ptr<CheckUp> m_checkUp;
};

} // namespace qernal
