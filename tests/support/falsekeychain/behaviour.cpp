// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/falsekeychain/behaviour.h"

#include <array>

namespace qernal {

std::optional<Behaviour> Behaviour::read(const QString &line)
{
    struct Form {
        const char *word;
        Kind kind;
        qsizetype words;
    };
    static constexpr std::array forms{
        Form{"pass", Kind::Pass, 1},
        Form{"drop", Kind::Drop, 1},
        Form{"hold-before", Kind::HoldBefore, 2},
        Form{"hold-after", Kind::HoldAfter, 2},
        Form{"die-before", Kind::DieBefore, 2},
        Form{"die-after", Kind::DieAfter, 2},
        Form{"late", Kind::Late, 3},
        Form{"forget", Kind::Forget, 1},
        Form{"other", Kind::Other, 1},
        Form{"empty", Kind::Empty, 1},
        Form{"older", Kind::Older, 1},
        Form{"deny", Kind::Deny, 1},
        Form{"fail", Kind::Fail, 1},
        Form{"dismiss", Kind::Dismiss, 1},
        Form{"ask", Kind::Ask, 1},
        Form{"no-keyring", Kind::NoKeyring, 1},
        Form{"no-alias", Kind::NoAlias, 1},
        Form{"hide", Kind::Hide, 1},
    };
    const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Form &form : forms) {
        if (words.value(0) != QLatin1String(form.word) || words.size() != form.words) continue;
        return Behaviour{form.kind, words.value(1), std::chrono::milliseconds(words.value(2).toInt())};
    }
    return std::nullopt;
}

} // namespace qernal
