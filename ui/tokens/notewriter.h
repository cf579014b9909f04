// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/tokennotes.h"
#include "ui/feedback/message.h"

#include <QObject>

namespace qernal {

class DetailsPanel;

/// Writes what was entered as a note, in the details or beside a new token; where that fails, reports it and gives the
/// words back to the details.
class NoteWriter : public QObject {
    Q_OBJECT
public:
    /// @p details is not owned.
    explicit NoteWriter(DetailsPanel *details, QObject *parent = nullptr);

    /// Where notes are read and written from now on; not owned.
    void setNotes(TokenNotes *notes);
    /// Empty where there is none.
    [[nodiscard]] TokenNote note(const QString &tokenId) const;
    void write(const QString &tokenId, const TokenNote &note);
    /// The token @p oldId gave way to @p newId, which takes over its note unless it has one.
    void move(const QString &oldId, const QString &newId);
    /// The token is gone, and with it what was noted of it.
    void forget(const QString &tokenId);

signals:
    /// A note changed, or all of them.
    void changed();
    void message(const qernal::Message &message);
    void messageOver(const QString &topic);

private:
    DetailsPanel *m_details;
    TokenNotes *m_notes = nullptr;
};

} // namespace qernal
