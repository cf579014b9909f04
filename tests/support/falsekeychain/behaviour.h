// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace qernal {

/// How the false keychain treats what it is asked: one line of words.
///
/// `pass`; `drop` (what is held is forgotten); `hold-before M` and `hold-after M` (the call of member M waits, before
/// or after the real keychain did it); `die-before M`, `die-after M`; `late M MILLISECONDS`; `forget` (says yes and
/// stores nothing); `other`, `empty`, `older` (stores another value); `deny`; `fail`; `dismiss` (locked, and the
/// question is dismissed at once); `ask` (locked, and nobody answers the question); `no-keyring` (there is none yet,
/// and the question for a new one is dismissed); `no-alias` (does not say which keyring is the default one); `hide`
/// (finds nothing).
struct Behaviour {
    enum class Kind {
        Pass,
        Drop,
        HoldBefore,
        HoldAfter,
        DieBefore,
        DieAfter,
        Late,
        Forget,
        Other,
        Empty,
        Older,
        Deny,
        Fail,
        Dismiss,
        Ask,
        NoKeyring,
        NoAlias,
        Hide
    };

    Kind kind = Kind::Pass;
    QString member = {};
    std::chrono::milliseconds wait{0};

    /// Nothing for words that are none of the above.
    static std::optional<Behaviour> read(const QString &line);
    [[nodiscard]] bool isLocked() const { return kind == Kind::Dismiss || kind == Kind::Ask; }
};

} // namespace qernal
