// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace qernal {

/// A piece of HCL's native syntax. Its text is that of the configuration, which must live as long.
struct HclLexeme {
    enum class Kind { End, LineEnd, Word, Quoted, Heredoc, Sign };

    Kind kind = Kind::End;
    QByteArrayView text = {}; ///< of what is quoted without its quotes; empty for a heredoc
    qint64 line = 0;          ///< where it begins, counted from 1

    [[nodiscard]] bool isSign(char sign) const { return kind == Kind::Sign && text.front() == sign; }
    /// A block's label may be written with quotes or without.
    [[nodiscard]] bool isName(QByteArrayView name) const
    {
        return (kind == Kind::Word || kind == Kind::Quoted) && text == name;
    }
    [[nodiscard]] bool endsArgument() const { return kind == Kind::End || kind == Kind::LineEnd || isSign('}'); }
};

/// Cuts HCL into its lexemes, comments and spaces left out. Understands no more than is needed to know what is text,
/// what a comment, and what neither; every sign is a lexeme of its own.
/// Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
class HclLexer {
public:
    /// @p text is not owned.
    explicit HclLexer(QByteArrayView text) : m_text(text) {}

    /// The next lexeme; End for ever once there is none.
    [[nodiscard]] HclLexeme next();

private:
    [[nodiscard]] bool startsWith(QByteArrayView start) const { return m_text.sliced(m_at).startsWith(start); }
    [[nodiscard]] qsizetype wordLength(qsizetype from) const;
    QByteArrayView take(qsizetype length);
    void skipTo(QByteArrayView end, bool inclusive);
    void skipSpace();
    [[nodiscard]] QByteArrayView quoted();
    [[nodiscard]] bool skipHeredoc();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace qernal
