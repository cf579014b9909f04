// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/rememberedlists.h"

#include "core/background.h"

#include <utility>

namespace qernal {

namespace {

// About 2,500 tokens, read and parsed in 2 ms.
constexpr qint64 MaxSmallSize = 256 * 1024;

} // namespace

RememberedLists::RememberedLists(const QString &folder, QObject *parent) : QObject(parent), m_files(folder)
{
    m_disk.setMaxThreadCount(1);
}

RememberedLists::~RememberedLists()
{
    // Behind what is under way; the pool, which goes last, ends once all is written.
    for (auto each = m_waiting.cbegin(); each != m_waiting.cend(); ++each) {
        m_disk.start([files = m_files, account = each.key(), recorded = *each] {
            static_cast<void>(files.write(account, recorded.tokens, recorded.readAt));
        });
    }
}

void RememberedLists::setEnabled(bool enabled)
{
    if (std::exchange(m_enabled, enabled) == enabled || enabled) return;
    m_waiting.clear();
    inBackground(
        &m_disk, this, [files = m_files] { return files.forgetAll(); },
        [this](const Result<void> &removed) { handleWritten(removed); });
}

std::optional<RememberedList> RememberedLists::readSmall(const QUuid &account) const
{
    const qint64 size = m_files.size(account);
    return size > 0 && size <= MaxSmallSize ? m_files.read(account) : std::nullopt;
}

void RememberedLists::read(const QUuid &account, QObject *context,
                           std::function<void(std::optional<RememberedList>)> done)
{
    struct Reading {
        std::optional<RememberedList> list;
        QString aside;
    };
    inBackground(
        &m_disk, context,
        [files = m_files, account] {
            Reading reading{.list = files.read(account), .aside = {}};
            if (!reading.list) reading.aside = files.setAside(account);
            return reading;
        },
        [self = QPointer<RememberedLists>(this), done = std::move(done)](Reading reading) {
            if (self && !reading.aside.isEmpty()) emit self->unreadable(reading.aside);
            done(std::move(reading.list));
        });
}

void RememberedLists::record(const QUuid &account, const TokenStore &tokens, const QDateTime &readAt)
{
    if (!m_enabled) return;
    m_waiting.insert(account, {tokens, readAt});
    writeNext();
}

void RememberedLists::writeNext()
{
    if (m_writing || m_waiting.isEmpty()) return;
    m_writing = true;
    const QUuid account = m_waiting.cbegin().key();
    inBackground(
        &m_disk, this,
        [files = m_files, account, recorded = m_waiting.take(account)] {
            return files.write(account, recorded.tokens, recorded.readAt);
        },
        [this](const Result<void> &written) {
            m_writing = false;
            handleWritten(written);
            writeNext();
        });
}

void RememberedLists::forget(const QUuid &account)
{
    m_waiting.remove(account);
    inBackground(
        &m_disk, this, [files = m_files, account] { return files.forget(account); },
        [this](const Result<void> &removed) { handleWritten(removed); });
}

void RememberedLists::handleWritten(const Result<void> &written)
{
    const bool wasFailing = std::exchange(m_failing, !written);
    if (!written && !wasFailing) emit failed(written.error());
}

} // namespace qernal
