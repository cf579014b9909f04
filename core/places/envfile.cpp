// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/envfile.h"

#include "core/places/filerewrite.h"
#include "core/places/idmatcher.h"
#include "core/places/secretform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace qernal {

namespace {

constexpr QByteArrayView VariableName("QERNAL_TOKEN=");

/// Where the value of the variable is in the text.
struct ValueSpan {
    qsizetype name = 0; ///< of the first letter of its name
    qsizetype value = 0;
    qsizetype end = 0;
};

/// The offset of the variable's name in the line from @p from to @p to; -1 if the line does not set it.
qsizetype nameIn(QByteArrayView text, qsizetype from, qsizetype to)
{
    const auto skipBlanks = [&] {
        while (from < to && (text[from] == ' ' || text[from] == '\t'))
            ++from;
    };
    skipBlanks();
    constexpr QByteArrayView keyword("export ");
    if (text.sliced(from, to - from).startsWith(keyword)) {
        from += keyword.size();
        skipBlanks();
    }
    return text.sliced(from, to - from).startsWith(VariableName) ? from : -1;
}

/// The end of the value from @p from on, which ends before @p to; nothing where it is not clear.
std::optional<qsizetype> valueEnd(QByteArrayView text, qsizetype from, qsizetype to, EnvStyle style)
{
    // To bash a semicolon ends a command; readers of .env files differ.
    const auto endsValue = [&](qsizetype at) {
        return at == to || QByteArrayView(" \t\r").contains(text[at]) || (text[at] == ';' && style == EnvStyle::Export);
    };
    const char quote = from < to ? text[from] : '\0';
    if (quote == '"' || quote == '\'') {
        for (qsizetype end = from + 1; end < to; ++end) {
            if (text[end] == '\\') return std::nullopt;
            if (text[end] == quote) return endsValue(end + 1) ? std::optional(end + 1) : std::nullopt;
        }
        return std::nullopt;
    }
    for (qsizetype end = from; end < to; ++end) {
        if (endsValue(end)) return end;
        // A command's output, quotes after the first letter, a line that goes on, another command.
        if (QByteArrayView("`$()\\\"';&|<>").contains(text[end])) return std::nullopt;
    }
    return to;
}

/// Where the variable is set; nothing if it is not.
tl::expected<std::optional<ValueSpan>, PlaceOutcome::Kind> findVariable(QByteArrayView text, EnvStyle style)
{
    std::optional<ValueSpan> found;
    for (qsizetype line = 0; line < text.size();) {
        const qsizetype next = text.indexOf('\n', line);
        const qsizetype to = next < 0 ? text.size() : next;
        if (const qsizetype name = nameIn(text, line, to); name >= 0) {
            if (found) return tl::unexpected(PlaceOutcome::Kind::SetTwice);
            const qsizetype value = name + VariableName.size();
            const auto end = valueEnd(text, value, to, style);
            if (!end) return tl::unexpected(PlaceOutcome::Kind::UnclearEnd);
            found = ValueSpan{.name = name, .value = value, .end = *end};
        }
        line = to + 1;
    }
    return found;
}

/// True if @p value, with its quotes, is empty or a secret of the token @p id.
bool isReplaceable(QByteArrayView value, const QUuid &id)
{
    while (!value.isEmpty() && (value.front() == '"' || value.front() == '\''))
        value = value.sliced(1);
    return value.isEmpty() || (!id.isNull() && IdMatcher::idAt(value, 0) == id);
}

/// Makes @p file with @p content, for its owner alone.
std::optional<PlaceOutcome> makeFile(const QString &file, const QByteArray &content)
{
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return PlaceOutcome{.kind = QFileInfo(file).dir().exists() ? PlaceOutcome::Kind::NotWritable
                                                                   : PlaceOutcome::Kind::FileGone,
                            .reason = made.errorString()};
    if (made.write(content) == content.size()) return std::nullopt;
    const PlaceOutcome failed{.kind = PlaceOutcome::Kind::WriteFailed, .reason = made.errorString()};
    made.remove();
    return failed;
}

} // namespace

tl::expected<QByteArray, PlaceOutcome::Kind> withTokenVariable(QByteArrayView text, const Secret &apiToken,
                                                               EnvStyle style, bool replaceOther)
{
    const auto found = findVariable(text, style);
    if (!found) return tl::unexpected(found.error());
    const Secret line = secretIn(SecretForm::DotEnv, apiToken);
    QByteArray result;
    // One buffer that never moves, so that no half-built copy stays behind in freed memory.
    result.reserve(text.size() + line.size() + 16);
    if (*found) {
        const ValueSpan span = **found;
        const QUuid id = IdMatcher::idAt(apiToken.view(), 0);
        if (!replaceOther && !isReplaceable(text.sliced(span.value, span.end - span.value), id))
            return tl::unexpected(PlaceOutcome::Kind::OtherValue);
        result.append(text.first(span.name)).append(line.view()).append(text.sliced(span.end));
        return result;
    }
    result.append(text);
    const bool isCrLf = text.endsWith("\r\n");
    if (!text.isEmpty() && !text.endsWith('\n')) result.append('\n');
    if (style == EnvStyle::Export) result.append("export ");
    result.append(line.view()).append(isCrLf ? "\r\n" : "\n");
    return result;
}

PlaceOutcome writeTokenVariable(const QString &file, const Secret &apiToken, EnvStyle style, bool replaceOther)
{
    const bool isThere = QFileInfo(file).exists() || QFileInfo(file).isSymLink();
    FileRewrite rewrite(file);
    QByteArray old;
    if (isThere) {
        if (const auto trouble = rewrite.read(old)) return *trouble;
        if (old.contains('\0')) {
            wipe(old);
            return {.kind = PlaceOutcome::Kind::Binary};
        }
    }
    auto changed = withTokenVariable(old, apiToken, style, replaceOther);
    wipe(old);
    if (!changed) return {.kind = changed.error()};
    const auto trouble = isThere ? rewrite.replace(*changed) : makeFile(file, *changed);
    wipe(*changed);
    return trouble.value_or(PlaceOutcome{.kind = PlaceOutcome::Kind::Written, .count = 1});
}

} // namespace qernal
