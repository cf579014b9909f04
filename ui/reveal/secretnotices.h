// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretcustody.h"
#include "core/secrets/secretkeeper.h"
#include "ui/feedback/message.h"

#include <QHash>
#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// The messages about secrets whose reveal was closed: where each is, with remedies that store or forget it. A message
/// ends, or is replaced, as soon as it is no longer true.
class SecretNotices : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the parent of questions.
    SecretNotices(SecretCustody *custody, SecretKeeper *keeper, QWidget *window, QObject *parent = nullptr);

    /// Says where the secret of @p record is now that its reveal was closed without storing it.
    void reportPostponed(const QUuid &record);
    /// Forgets the secret of @p record, without a question, and says so.
    void discard(const QUuid &record);

signals:
    void message(const qernal::Message &message);
    /// The message of @p topic no longer applies, nor do its remedies.
    void messageOver(const QString &topic);

private:
    void report(const QUuid &record, Message said);
    void reportStored(const QUuid &record);
    void reportNotStored(const QUuid &record, const Error &error);
    void checkReported(const QUuid &record);
    void handleRemovedLate(const QUuid &record);
    void endReported(const QUuid &record);
    void endOlder(const QUuid &account, const QString &tokenId, const QUuid &newest);
    void askToForget(const QUuid &record);
    void reportRemoved(const QUuid &record, const QString &name, const Result<void> &removed);
    [[nodiscard]] Message::Remedy storeRemedy(const QString &label, const QUuid &record);
    [[nodiscard]] bool isOpen(const QUuid &record) const;
    [[nodiscard]] QString nameOf(const QUuid &record) const;

    SecretCustody *m_custody;
    SecretKeeper *m_keeper;
    QWidget *m_window;
    /// The state of each record when its message was shown.
    QHash<QUuid, SecretState> m_reported;
    /// By record, the name of each token whose secret the keychain has not removed yet.
    QHash<QUuid, QString> m_notRemoved;
};

} // namespace qernal
