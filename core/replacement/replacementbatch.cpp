// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementbatch.h"

#include <algorithm>

namespace qernal {

using Stage = ReplacementStatus::Stage;

ReplacementBatch::ReplacementBatch(Replacer *replacer, const QList<Replacement> &replacements, QObject *parent)
    : QObject(parent), m_replacer(replacer), m_replacements(replacements)
{
    connect(m_replacer, &Replacer::changed, this, &ReplacementBatch::changed);
    connect(m_replacer, &Replacer::finished, this, &ReplacementBatch::handleFinished);
}

QList<Replacement> ReplacementBatch::open() const
{
    QList<Replacement> open;
    for (const Replacement &known : m_replacements) {
        const bool over = std::any_of(m_finished.cbegin(), m_finished.cend(),
                                      [&known](const Replacement &finished) { return finished.id == known.id; });
        if (!over) open.append(m_replacer->journal()->replacement(known.id).value_or(known));
    }
    return open;
}

bool ReplacementBatch::isBegun() const
{
    return std::any_of(m_replacements.cbegin(), m_replacements.cend(), [this](const Replacement &known) {
        return m_replacer->journal()->replacement(known.id).has_value();
    });
}

ReplacementStatus ReplacementBatch::status(const Replacement &replacement) const
{
    return m_replacer->status(replacement.id);
}

bool ReplacementBatch::isAny(const std::function<bool(const Replacement &, const ReplacementStatus &)> &matches) const
{
    const QList<Replacement> all = open();
    return std::any_of(all.cbegin(), all.cend(), [this, &matches](const Replacement &replacement) {
        return matches(replacement, status(replacement));
    });
}

bool ReplacementBatch::areAll(Stage stage) const
{
    const QList<Replacement> all = open();
    return !all.isEmpty() && std::all_of(all.cbegin(), all.cend(), [this, stage](const Replacement &replacement) {
        return status(replacement).stage == stage;
    });
}

bool ReplacementBatch::areChecked() const
{
    const QList<Replacement> all = open();
    return areAll(Stage::Ready) && std::all_of(all.cbegin(), all.cend(), [this](const Replacement &replacement) {
               const ReplacementStatus now = status(replacement);
               return now.checkedAt.isValid() && !now.checking;
           });
}

QString ReplacementBatch::name() const
{
    return m_replacements.size() == 1 ? m_replacements.first().name : QString();
}

void ReplacementBatch::setExpiryDuration(int days)
{
    for (Replacement &replacement : m_replacements)
        replacement.expiryDuration = days;
}

void ReplacementBatch::create()
{
    const QList<Replacement> all = open();
    for (const Replacement &replacement : all) {
        const Stage stage = status(replacement).stage;
        if (stage == Stage::NotCreated || stage == Stage::Ambiguous) m_replacer->create(replacement);
        if (stage == Stage::SecretMissing) m_replacer->renewSecret(replacement.id);
    }
}

void ReplacementBatch::check()
{
    const QList<Replacement> all = open();
    for (const Replacement &replacement : all)
        m_replacer->check(replacement.id);
}

void ReplacementBatch::revokeOld()
{
    const QList<Replacement> all = open();
    for (const Replacement &replacement : all)
        m_replacer->revokeOld(replacement.id);
}

void ReplacementBatch::leaveOutUnready()
{
    const QUuid apart = QUuid::createUuid();
    const QList<Replacement> all = open();
    for (Replacement replacement : all) {
        const Stage stage = status(replacement).stage;
        if (stage == Stage::Ready) continue;
        if (stage == Stage::NotCreated) {
            m_replacer->cancel(replacement.id);
        } else {
            replacement.batch = apart;
            // Where the journal cannot be written they stay together; nothing else depends on it.
            if (!m_replacer->journal()->put(replacement)) continue;
        }
        m_replacements.removeIf([&replacement](const Replacement &known) { return known.id == replacement.id; });
    }
    emit changed();
}

void ReplacementBatch::cancel()
{
    const QList<Replacement> all = open();
    for (const Replacement &replacement : all)
        m_replacer->cancel(replacement.id);
}

void ReplacementBatch::handleFinished(const Replacement &replacement)
{
    const bool ours = std::any_of(m_replacements.cbegin(), m_replacements.cend(),
                                  [&replacement](const Replacement &known) { return known.id == replacement.id; });
    if (!ours) return;
    m_finished.append(replacement);
    emit changed();
}

} // namespace qernal
