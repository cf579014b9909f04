// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/tooloutput.h"

#include "core/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace qernal {

namespace {

// Pieces of this length are surely no coincidence.
constexpr qsizetype PieceLength = 10;
constexpr qsizetype MaxShown = 600;

/// True if any piece of @p needle is in @p text; all of it, where it is shorter than a piece.
bool holdsPiece(QByteArrayView text, QByteArrayView needle)
{
    const qsizetype length = std::min(PieceLength, needle.size());
    if (length == 0) return false;
    // A piece at every offset, so that a part of the needle is found wherever it was cut.
    for (qsizetype from = 0; from + length <= needle.size(); ++from) {
        if (text.contains(needle.sliced(from, length))) return true;
    }
    return false;
}

/// The same, after which @p needle is wiped.
bool holdsPieceOf(QByteArrayView text, QByteArray needle)
{
    const bool holds = holdsPiece(text, needle);
    wipe(needle);
    return holds;
}

} // namespace

bool holdsSecret(QByteArrayView text, const Secret &apiToken)
{
    // The id in front of the secret is no secret.
    const qsizetype at = apiToken.view().indexOf('@');
    const QByteArrayView secret = apiToken.view().sliced(at + 1);
    if (holdsPiece(text, secret)) return true;
    QByteArray bytes = secret.toByteArray();
    bool holds = holdsPieceOf(text, bytes.toHex()) || holdsPieceOf(text, bytes.toPercentEncoding());
    // Where in a group of three bytes the secret begins decides how base64 writes it; the first and the last characters
    // depend on what surrounds it.
    for (qsizetype skipped = 0; skipped < 3 && !holds && skipped < bytes.size(); ++skipped) {
        QByteArray rest = bytes.sliced(skipped);
        rest.chop(rest.size() % 3);
        holds = holdsPieceOf(text, rest.toBase64(QByteArray::OmitTrailingEquals)) ||
                holdsPieceOf(text, rest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        wipe(rest);
    }
    wipe(bytes);
    return holds;
}

void ToolOutput::take(QByteArray bytes)
{
    // One buffer that never moves, so that no half-read copy stays behind in freed memory.
    if (m_bytes.isEmpty()) m_bytes.reserve(MaxSize);
    m_bytes.append(bytes.first(std::min(bytes.size(), MaxSize - m_bytes.size())));
    wipe(bytes);
}

bool ToolOutput::holds(const Secret &apiToken) const
{
    return holdsSecret(m_bytes, apiToken);
}

QString ToolOutput::shown() const
{
    static const QRegularExpression colours(QStringLiteral("\x1b\\[[0-?]*[ -/]*[@-~]"));
    QString text = QString::fromUtf8(m_bytes);
    text.remove(colours);
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QStringList last;
    qsizetype length = 0;
    while (!lines.isEmpty() && length < MaxShown) {
        const QString line = visibleText(lines.takeLast().trimmed(), MaxShown - length);
        if (line.isEmpty()) continue;
        length += line.size();
        last.prepend(line);
    }
    return last.join(QLatin1Char('\n'));
}

} // namespace qernal
