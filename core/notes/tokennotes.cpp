// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/tokennotes.h"

#include <QDir>

#include <utility>

namespace qernal {

namespace {

// Any constant will do, as long as it stays what it is.
const QUuid NoteNamespace(0x2f9d60b1, 0x71c4, 0x4d0a, 0xb3, 0x5e, 0x08, 0xa6, 0xc9, 0x14, 0x7f, 0x42);

/// The name of a token's file: its id may be any text.
QUuid noteIdOf(const QString &tokenId)
{
    return QUuid::createUuidV5(NoteNamespace, tokenId);
}

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

RecordFolder TokenNotes::folderOf(const QUuid &account) const
{
    return RecordFolder(m_folder + QLatin1Char('/') + account.toString(QUuid::WithoutBraces));
}

void TokenNotes::setAccount(const QUuid &account)
{
    m_account = account;
    m_notes.clear();
    m_foldedOf.clear();
    m_setAside.clear();
    if (!account.isNull()) {
        const RecordFolder files = folderOf(account);
        const QStringList names = files.fileNames();
        for (const QString &name : names) {
            const auto content = files.read(name);
            const auto read = content ? noteFromJson(*content) : std::nullopt;
            // A copied or renamed file must not stand in for another token's.
            if (read && RecordFolder::nameOf(noteIdOf(read->tokenId)) == name) {
                insert(read->tokenId, read->note);
            } else {
                m_setAside.append(name);
            }
        }
    }
    emit reset();
}

void TokenNotes::insert(const QString &tokenId, const TokenNote &note)
{
    m_notes.insert(tokenId, note);
    m_foldedOf.insert(tokenId, (note.text + QLatin1Char('\n') + note.owner).toCaseFolded());
}

bool TokenNotes::contains(const QString &tokenId, const QString &word) const
{
    const auto folded = m_foldedOf.constFind(tokenId);
    return folded != m_foldedOf.cend() && folded->contains(word);
}

std::optional<TokenNote> TokenNotes::onDisk(const QString &tokenId) const
{
    const auto content = folderOf(m_account).read(RecordFolder::nameOf(noteIdOf(tokenId)));
    const auto read = content ? noteFromJson(*content) : std::nullopt;
    return read ? std::optional(read->note) : std::nullopt;
}

Result<void> TokenNotes::write(const QString &tokenId, TokenNote note)
{
    note.text = note.text.trimmed();
    note.owner = note.owner.simplified();
    if (noteProblem(note.text) != NoteProblem::None || noteProblem(note.owner) != NoteProblem::None)
        return failure(Error::Kind::InvalidInput);
    const TokenNote known = this->note(tokenId);
    const std::optional<TokenNote> there = onDisk(tokenId);
    if (there && !there->hasWordsOf(known)) note = joined(*there, note);
    if (note.hasWordsOf(there.value_or(TokenNote{}))) {
        if (there) insert(tokenId, *there);
    } else if (note.isEmpty()) {
        if (const auto removed = folderOf(m_account).remove(noteIdOf(tokenId)); !removed) return removed;
        m_notes.remove(tokenId);
        m_foldedOf.remove(tokenId);
    } else {
        note.writtenAt = m_clock();
        const auto before = there ? std::optional(toJson(tokenId, *there)) : std::nullopt;
        const auto written = folderOf(m_account).write(noteIdOf(tokenId), toJson(tokenId, note), before);
        if (!written) return written;
        insert(tokenId, note);
    }
    if (!this->note(tokenId).hasWordsOf(known)) emit changed(tokenId);
    return {};
}

void TokenNotes::forgetAccount(const QUuid &account)
{
    QDir(m_folder + QLatin1Char('/') + account.toString(QUuid::WithoutBraces)).removeRecursively();
    if (account == m_account) setAccount({});
}

} // namespace qernal
