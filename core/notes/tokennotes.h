// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/notes/tokennote.h"
#include "core/result.h"
#include "core/secrets/recordmap.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QUuid>

namespace qernal {

/// The notes of one account's tokens: a RecordFolder of its own, a file a note, so that two instances overwrite
/// nothing of each other. Files it cannot read (corrupt, newer format) are left alone and counted in setAside().
class TokenNotes : public QObject {
    Q_OBJECT
public:
    /// @p folder holds a folder for each account; it is made (0700) when first needed.
    TokenNotes(const QString &folder, Clock clock, QObject *parent = nullptr);

    /// Where the folder is, for a SecretLedger in @p ledgerFolder.
    [[nodiscard]] static QString folderBeside(const QString &ledgerFolder);

    /// From now on these are the notes of @p account, as its folder has them; a null one has none.
    void setAccount(const QUuid &account);

    /// Empty where there is none.
    [[nodiscard]] TokenNote note(const QString &tokenId) const;
    [[nodiscard]] QList<OwnedNote> all() const { return m_notes ? m_notes->all().values() : QList<OwnedNote>(); }
    [[nodiscard]] bool isEmpty() const { return m_foldedOf.isEmpty(); }
    /// The tokens in whose notes the case-folded @p word stands.
    [[nodiscard]] QSet<QString> idsWith(const QString &word) const;

    /// Writes @p note as the one of @p tokenId, durably, before it returns; an empty one removes it. Where another
    /// instance has changed the note since it was read here, both texts are kept, that one first. LedgerWriteFailed:
    /// the old one stays, on disk and here; so does a file that was set aside. InvalidInput where noteProblem() says
    /// so.
    [[nodiscard]] Result<void> write(const QString &tokenId, TokenNote note);
    /// Adds to the note of @p tokenId, as it stands on the disk now, what @p note says beyond it: both texts are kept,
    /// the one that stands there first. False where there was nothing to add; errors as of write(), InvalidInput also
    /// where both are too long together.
    [[nodiscard]] Result<bool> add(const QString &tokenId, TokenNote note);
    /// While @p held, changed() waits, and then comes once for all: for many notes at once, for whoever searches the
    /// notes looks at all tokens again each time.
    void holdChanged(bool held);
    /// Forgets all notes of @p account.
    void forgetAccount(const QUuid &account);

    /// Names of files of the account that could not be read and were left untouched.
    [[nodiscard]] QStringList setAside() const { return m_notes ? m_notes->setAside() : QStringList(); }

signals:
    /// A note changed, or several: see holdChanged().
    void changed();
    /// The account changed, and so all notes.
    void reset();

private:
    [[nodiscard]] QString folderOf(const QUuid &account) const;
    void fold(const QString &tokenId, const TokenNote &note);
    void reportChanged();

    QString m_folder;
    Clock m_clock;
    QUuid m_account;
    std::optional<RecordMap<OwnedNote, &OwnedNote::id>> m_notes; // nothing where there is no account
    QHash<QString, QString> m_foldedOf;                          // by token id: text and owner, as they are searched
    bool m_isHeld = false;
    bool m_hasChanged = false; // while changed() was held
};

} // namespace qernal
