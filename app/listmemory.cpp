// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listmemory.h"

#include "core/accounts/session.h"
#include "core/settings/preferences.h"
#include "core/visibletext.h"
#include "ui/feedback/messagetopics.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace qernal {

ListMemory::ListMemory(const QString &folder, Preferences *preferences, QObject *parent)
    : QObject(parent), m_files(folder), m_lists(folder)
{
    connect(&m_lists, &RememberedLists::unreadable, this, &ListMemory::reportUnreadable);
    connect(&m_lists, &RememberedLists::failed, this, &ListMemory::reportFailed);
    const auto obey = [this, preferences] { m_lists.setEnabled(preferences->remembersLists()); };
    connect(preferences, &Preferences::changed, this, obey);
    obey();
}

bool ListMemory::has(const QUuid &account) const
{
    return m_lists.isEnabled() && m_files.size(account) > 0;
}

void ListMemory::follow(Session *session)
{
    const Account &account = session->account();
    if (account.demo) return;
    TokenList *list = session->list();
    if (std::optional<RememberedList> small = has(account.id) ? m_lists.readSmall(account.id) : std::nullopt) {
        list->showRemembered(std::move(*small));
    } else if (has(account.id)) {
        m_reading = session;
        m_lists.read(account.id, list, [this, session, list](std::optional<RememberedList> large) {
            if (m_reading == session) m_reading.clear();
            if (large) {
                list->showRemembered(std::move(*large));
            } else {
                emit unread();
            }
        });
    }
    // Once for all rows that go in one turn: of a bulk revocation each goes by itself.
    auto *soon = new QTimer(list);
    soon->setSingleShot(true);
    soon->setInterval(std::chrono::milliseconds(0));
    connect(soon, &QTimer::timeout, this, [this, session] { record(session); });
    connect(list, &TokenList::refreshed, soon, [list, soon] {
        if (!list->error()) soon->start();
    });
    connect(session->model(), &QAbstractItemModel::rowsRemoved, soon, [soon] { soon->start(); });
}

void ListMemory::record(const Session *session)
{
    const TokenList *list = session->list();
    // What is still being read is not the whole list.
    if (session->isClosing() || !list->refreshedAt().isValid() || list->state() == TokenList::State::Loading) return;
    m_lists.record(session->account().id, session->model()->store(), list->refreshedAt());
}

void ListMemory::reportUnreadable(const QString &fileName)
{
    emit message(
        {.level = Message::Level::Information,
         .text = tr("The remembered list of tokens could not be read and was set aside as %1. The next one that "
                    "the service sends takes its place.")
                     .arg(visibleText(fileName)),
         .topic = topics::rememberedList()});
}

void ListMemory::reportFailed(const Error &error)
{
    emit message(
        {.level = Message::Level::Information,
         .text =
             tr("The list of tokens could not be remembered for the next start: %1").arg(visibleText(error.message)),
         .topic = topics::rememberedList()});
}

} // namespace qernal
