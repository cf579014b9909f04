// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/tokennotes.h"

#include <QDir>

#include <utility>

namespace qernal {

namespace {

/// Both notes as one: what @p other says, then what is new.
TokenNote joined(const TokenNote &other, const TokenNote &note)
{
    TokenNote both = note;
    if (other.text != note.text && !other.text.isEmpty())
        both.text = note.text.isEmpty() ? other.text : other.text + QLatin1Char('\n') + note.text;
    if (other.owner != note.owner && !other.owner.isEmpty())
        both.owner = note.owner.isEmpty() ? other.owner : other.owner + QStringLiteral(", ") + note.owner;
    return both;
}

} // namespace

TokenNotes::TokenNotes(const QString &folder, Clock clock, QObject *parent)
    : QObject(parent), m_folder(folder), m_clock(std::move(clock))
{
}

QString TokenNotes::folderOf(const QUuid &account) const
{
    return m_folder + QLatin1Char('/') + account.toString(QUuid::WithoutBraces);
}

void TokenNotes::setAccount(const QUuid &account)
{
    m_account = account;
    m_notes.reset();
    m_foldedOf.clear();
    if (!account.isNull()) {
        m_notes.emplace(folderOf(account), noteFromJson);
        m_notes->load();
        for (const OwnedNote &owned : m_notes->all())
            fold(owned.tokenId, owned.note);
    }
    emit reset();
}

void TokenNotes::fold(const QString &tokenId, const TokenNote &note)
{
    if (note.isEmpty()) {
        m_foldedOf.remove(tokenId);
    } else {
        m_foldedOf.insert(tokenId, (note.text + QLatin1Char('\n') + note.owner).toCaseFolded());
    }
}

TokenNote TokenNotes::note(const QString &tokenId) const
{
    const auto owned = m_notes ? m_notes->record(OwnedNote::idOf(tokenId)) : std::nullopt;
    return owned ? owned->note : TokenNote{};
}

QSet<QString> TokenNotes::idsWith(const QString &word) const
{
    QSet<QString> ids;
    for (auto folded = m_foldedOf.cbegin(); folded != m_foldedOf.cend(); ++folded) {
        if (folded->contains(word)) ids.insert(folded.key());
    }
    return ids;
}

Result<void> TokenNotes::write(const QString &tokenId, TokenNote note)
{
    note.text = note.text.trimmed();
    note.owner = note.owner.simplified();
    if (noteProblem(note.text) != NoteProblem::None || noteProblem(note.owner) != NoteProblem::None)
        return failure(Error::Kind::InvalidInput);
    const QUuid id = OwnedNote::idOf(tokenId);
    // What a newer version of the program keeps there is not ours to replace.
    if (!m_notes || setAside().contains(RecordFolder::nameOf(id)))
        return failure(Error::Kind::LedgerWriteFailed, RecordFolder::nameOf(id));
    const TokenNote known = this->note(tokenId);
    m_notes->refresh(id);
    const TokenNote there = this->note(tokenId);
    if (!there.isEmpty() && !there.hasWordsOf(known)) note = joined(there, note);
    Result<void> written;
    if (note.isEmpty()) {
        if (const auto removed = m_notes->remove(id); !removed) written = tl::unexpected<Error>(removed.error());
    } else if (!note.hasWordsOf(there)) {
        note.writtenAt = m_clock();
        written = m_notes->put({tokenId, note});
    }
    const TokenNote now = this->note(tokenId);
    fold(tokenId, now);
    if (!now.hasWordsOf(known)) emit changed(tokenId);
    return written;
}

void TokenNotes::forgetAccount(const QUuid &account)
{
    QDir(folderOf(account)).removeRecursively();
    if (account == m_account) setAccount({});
}

} // namespace qernal
