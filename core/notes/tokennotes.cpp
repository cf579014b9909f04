// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/tokennotes.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace qernal {

namespace {

const QString LineBreak = QStringLiteral("\n");
const QString OwnerSeparator = QStringLiteral(", ");

/// Both notes as one: what @p other says, then what is new.
TokenNote joined(const TokenNote &other, const TokenNote &note)
{
    TokenNote both = note;
    if (other.text != note.text && !other.text.isEmpty())
        both.text = note.text.isEmpty() ? other.text : other.text + LineBreak + note.text;
    if (other.owner != note.owner && !other.owner.isEmpty())
        both.owner = note.owner.isEmpty() ? other.owner : other.owner + OwnerSeparator + note.owner;
    return both;
}

/// True where @p all, whose parts @p separator keeps apart, has @p wanted as a part or several.
bool holds(const QString &all, const QString &wanted, const QString &separator)
{
    return wanted.isEmpty() || (separator + all + separator).contains(separator + wanted + separator);
}

} // namespace

TokenNotes::TokenNotes(const QString &folder, Clock clock, QObject *parent)
    : QObject(parent), m_folder(folder), m_clock(std::move(clock))
{
}

QString TokenNotes::folderBeside(const QString &ledgerFolder)
{
    return QFileInfo(ledgerFolder).path() + QStringLiteral("/notes");
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
    m_hasChanged = false;
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
    if (!now.hasWordsOf(known)) reportChanged();
    return written;
}

Result<bool> TokenNotes::add(const QString &tokenId, TokenNote note)
{
    const TokenNote known = this->note(tokenId);
    if (m_notes) m_notes->refresh(OwnedNote::idOf(tokenId));
    const TokenNote there = this->note(tokenId);
    if (!there.hasWordsOf(known)) {
        fold(tokenId, there);
        reportChanged();
    }
    note.text = note.text.trimmed();
    note.owner = note.owner.simplified();
    if (holds(there.text, note.text, LineBreak)) note.text = there.text;
    if (holds(there.owner, note.owner, OwnerSeparator)) note.owner = there.owner;
    if (note.hasWordsOf(there)) return false;
    const Result<void> written = write(tokenId, joined(there, note));
    if (!written) return tl::unexpected<Error>(written.error());
    return true;
}

void TokenNotes::holdChanged(bool held)
{
    m_isHeld = held;
    if (!held && std::exchange(m_hasChanged, false)) emit changed();
}

void TokenNotes::reportChanged()
{
    if (m_isHeld) {
        m_hasChanged = true;
    } else {
        emit changed();
    }
}

void TokenNotes::forgetAccount(const QUuid &account)
{
    QDir(folderOf(account)).removeRecursively();
    if (account == m_account) setAccount({});
}

} // namespace qernal
