// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentialtext.h"

#include <algorithm>
#include <array>

namespace qernal {

namespace {

using Removal = CredentialText::Removal;
using Removals = CredentialText::Removals;
using Bytes = QByteArrayView;

// In UTF-8. U+2028 and U+2029 are line breaks as well, and only those in the middle remain once these are stripped.
constexpr std::array Spaces{Bytes(" "),
                            Bytes("\t"),
                            Bytes("\v"),
                            Bytes("\f"),
                            Bytes("\r"),
                            Bytes("\n"),
                            Bytes("\xc2\x85"),
                            Bytes("\xc2\xa0"),
                            Bytes("\xe1\x9a\x80"),
                            Bytes("\xe2\x80\x80"),
                            Bytes("\xe2\x80\x81"),
                            Bytes("\xe2\x80\x82"),
                            Bytes("\xe2\x80\x83"),
                            Bytes("\xe2\x80\x84"),
                            Bytes("\xe2\x80\x85"),
                            Bytes("\xe2\x80\x86"),
                            Bytes("\xe2\x80\x87"),
                            Bytes("\xe2\x80\x88"),
                            Bytes("\xe2\x80\x89"),
                            Bytes("\xe2\x80\x8a"),
                            Bytes("\xe2\x80\xa8"),
                            Bytes("\xe2\x80\xa9"),
                            Bytes("\xe2\x80\xaf"),
                            Bytes("\xe2\x81\x9f"),
                            Bytes("\xe3\x80\x80")};
constexpr std::array LineBreaks{Bytes("\r"), Bytes("\n"), Bytes("\xe2\x80\xa8"), Bytes("\xe2\x80\xa9")};
// U+00AD, U+034F, U+061C, U+180E, U+200B … U+200F, U+202A … U+202E, U+2060 … U+2064, U+2066 … U+2069, U+FEFF
constexpr std::array Invisible{
    Bytes("\xc2\xad"),     Bytes("\xcd\x8f"),     Bytes("\xd8\x9c"),     Bytes("\xe1\xa0\x8e"), Bytes("\xe2\x80\x8b"),
    Bytes("\xe2\x80\x8c"), Bytes("\xe2\x80\x8d"), Bytes("\xe2\x80\x8e"), Bytes("\xe2\x80\x8f"), Bytes("\xe2\x80\xaa"),
    Bytes("\xe2\x80\xab"), Bytes("\xe2\x80\xac"), Bytes("\xe2\x80\xad"), Bytes("\xe2\x80\xae"), Bytes("\xe2\x81\xa0"),
    Bytes("\xe2\x81\xa1"), Bytes("\xe2\x81\xa2"), Bytes("\xe2\x81\xa3"), Bytes("\xe2\x81\xa4"), Bytes("\xe2\x81\xa6"),
    Bytes("\xe2\x81\xa7"), Bytes("\xe2\x81\xa8"), Bytes("\xe2\x81\xa9"), Bytes("\xef\xbb\xbf")};

struct QuotePair {
    Bytes open;
    Bytes close;
};
constexpr std::array Quotes{QuotePair{"\"", "\""},
                            QuotePair{"'", "'"},
                            QuotePair{"`", "`"},
                            QuotePair{"\xe2\x80\x9c", "\xe2\x80\x9d"}, // “ ”
                            QuotePair{"\xe2\x80\x9e", "\xe2\x80\x9c"}, // „ “
                            QuotePair{"\xe2\x80\x98", "\xe2\x80\x99"}, // ‘ ’
                            QuotePair{"\xc2\xab", "\xc2\xbb"}};        // « »

// Longer ones first.
constexpr std::array Commands{Bytes("export "),  Bytes("declare -x "), Bytes("typeset -x "), Bytes("set -gx "),
                              Bytes("set -Ux "), Bytes("set -x "),     Bytes("setx "),       Bytes("set "),
                              Bytes("setenv "),  Bytes("env "),        Bytes("$env:"),       Bytes("-e ")};
constexpr std::array Names{Bytes("QERNAL_TOKEN"), Bytes("token")};

template<typename List> Bytes startOf(Bytes text, const List &candidates)
{
    for (const Bytes candidate : candidates)
        if (text.startsWith(candidate)) return candidate;
    return {};
}

template<typename List> Bytes endOf(Bytes text, const List &candidates)
{
    for (const Bytes candidate : candidates)
        if (text.endsWith(candidate)) return candidate;
    return {};
}

Bytes trimmed(Bytes text)
{
    while (const qsizetype size = startOf(text, Spaces).size())
        text = text.sliced(size);
    while (const qsizetype size = endOf(text, Spaces).size())
        text = text.chopped(size);
    return text;
}

bool startsWithWord(Bytes text, Bytes word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

Bytes withoutQuotes(Bytes text)
{
    for (const QuotePair &quote : Quotes) {
        if (text.size() >= quote.open.size() + quote.close.size() && text.startsWith(quote.open) &&
            text.endsWith(quote.close)) {
            return text.sliced(quote.open.size()).chopped(quote.close.size());
        }
    }
    return text;
}

/// What follows `QERNAL_TOKEN=`, `set -gx QERNAL_TOKEN `, `"token": ` …; @p text itself if it is no assignment.
Bytes assignedValue(Bytes text)
{
    Bytes rest = text;
    bool isCommand = false;
    for (const Bytes command : Commands) {
        if (!startsWithWord(rest, command)) continue;
        rest = trimmed(rest.sliced(command.size()));
        isCommand = true;
        break;
    }
    const bool isQuoted = rest.startsWith('"');
    if (isQuoted) rest = rest.sliced(1);
    for (const Bytes name : Names) {
        if (!startsWithWord(rest, name)) continue;
        Bytes value = rest.sliced(name.size());
        if (isQuoted && value.startsWith('"')) value = value.sliced(1);
        const bool isSpaced = value != trimmed(value);
        value = trimmed(value);
        if (value.startsWith('=') || value.startsWith(':')) return trimmed(value.sliced(1));
        // fish and cmd's setx put a space between.
        return isCommand && isSpaced ? value : text;
    }
    return text;
}

Bytes withoutAssignment(Credential::Kind kind, Bytes text)
{
    switch (kind) {
    case Credential::Kind::ApiToken: {
        const Bytes value = assignedValue(text);
        if (value == text) return text;
        // What ends a statement, or a field of JSON.
        return value.endsWith(';') || value.endsWith(',') ? trimmed(value.chopped(1)) : value;
    }
    case Credential::Kind::AccessToken: {
        Bytes value = text;
        for (const Bytes prefix : {Bytes("Authorization:"), Bytes("Bearer ")})
            if (startsWithWord(value, prefix)) value = trimmed(value.sliced(prefix.size()));
        return value;
    }
    case Credential::Kind::SessionCookie: {
        Bytes value = text;
        for (const Bytes prefix : {Bytes("Cookie:"), Bytes("qernal_kratos_session=")})
            if (startsWithWord(value, prefix)) value = trimmed(value.sliced(prefix.size()));
        return value;
    }
    }
    return text;
}

/// Leaves out each of @p unwanted.
template<typename List> QByteArray without(Bytes text, const List &unwanted)
{
    QByteArray rest;
    rest.reserve(text.size());
    while (!text.isEmpty()) {
        const qsizetype size = startOf(text, unwanted).size();
        if (size == 0) rest.append(text.front());
        text = text.sliced(std::max<qsizetype>(size, 1));
    }
    return rest;
}

/// Leaves out line breaks with the indentation around them, as a terminal or a YAML file puts them into long lines.
QByteArray joined(Bytes text)
{
    QByteArray whole;
    whole.reserve(text.size());
    while (!text.isEmpty()) {
        const qsizetype size = startOf(text, LineBreaks).size();
        if (size == 0) {
            whole.append(text.front());
            text = text.sliced(1);
            continue;
        }
        while (const qsizetype before = endOf(whole, Spaces).size())
            whole.chop(before);
        text = trimmed(text.sliced(size));
    }
    return whole;
}

} // namespace

qsizetype CredentialText::placeOfSpace(QByteArrayView text)
{
    const auto isControl = [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f; };
    const auto continuesCharacter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; };
    qsizetype place = 0;
    for (; !text.isEmpty(); text = text.sliced(1)) {
        if (!continuesCharacter(text.front())) ++place;
        if (isControl(text.front()) || !startOf(text, Spaces).isEmpty()) return place;
    }
    return 0;
}

CredentialText CredentialText::read(Credential::Kind kind, QByteArrayView text)
{
    Removals removals;
    QByteArray visible = without(text, Invisible);
    if (visible.size() != text.size()) removals |= Removal::InvisibleCharacters;
    Bytes rest = trimmed(visible);
    // Quotes may stand around the assignment or around its value.
    for (qsizetype before = -1; before != rest.size();) {
        before = rest.size();
        const Bytes unquoted = withoutQuotes(rest);
        if (unquoted.size() != rest.size()) removals |= Removal::Quotes;
        rest = trimmed(unquoted);
        const Bytes value = withoutAssignment(kind, rest);
        if (value.size() != rest.size()) removals |= Removal::Assignment;
        rest = value;
    }
    QByteArray whole = joined(rest);
    if (whole.size() != rest.size()) removals |= Removal::LineBreaks;
    CredentialText result{Secret(whole), removals};
    wipe(visible);
    wipe(whole);
    return result;
}

} // namespace qernal
