// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replacement/placefiller.h"
#include "core/replacement/replacer.h"
#include "ui/clipboard/secretcopier.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

class ReplaceDialog;

/// *Replace…* in the window: opens the dialog for new replacements and for those that were left, marks both tokens in
/// the list, and says at the start which replacements wait to be taken up again.
class ReplacementCommands : public QObject {
    Q_OBJECT
public:
    /// What it uses; nothing is owned.
    struct Parts {
        ReplacementJournal *journal;
        SecretCustody *custody;
        AccountStore *accounts;
        SecretClipboard *clipboard;
        QSettings *settings;
        Clock clock;
    };

    /// @p window is the dialogs' parent, and this object's.
    ReplacementCommands(const Parts &parts, QWidget *window);

    /// Null while signed out. Closes the dialog of the session before. Not owned.
    void setSession(Session *session);
    void setCliConfig(const CliConfig &config);
    /// Where it is noted what was filled. Not owned.
    void setLedger(PlaceLedger *ledger);
    /// Opens the dialog for @p tokens; those that are being replaced already go on where they were.
    void replace(const QList<Token> &tokens);

signals:
    void message(const qernal::Message &message);
    void messageOver(const QString &topic);
    /// See Replacer::createLost().
    void createLost(const qernal::TokenIssuer::Report &report);
    /// The old token of @p replacement is revoked.
    void replaced(const qernal::Replacement &replacement);

private:
    void open(const QList<Replacement> &replacements);
    void resume();
    void reportOpen();
    void reportFinished(const Replacement &replacement);
    void reportCopied(const QUuid &record);
    void reportNotCopied(const QUuid &record, const Error &error);
    void updateMarks();
    [[nodiscard]] QList<Replacement> ofSession() const;

    Parts m_parts;
    QWidget *m_window;
    Replacer m_replacer;
    PlaceFiller m_filler;
    SecretCopier m_copier;
    PlaceLedger *m_ledger = nullptr;
    std::optional<CliConfig> m_cliConfig;
    QPointer<Session> m_session;
    QPointer<ReplaceDialog> m_dialog;
};

} // namespace qernal
