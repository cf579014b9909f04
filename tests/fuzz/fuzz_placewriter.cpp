// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeedit.h"
#include "core/places/placewriter.h"
#include "core/secrets/secret.h"
#include "tests/fuzz/invariant.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace qernal {

namespace {

const QByteArray Old("00000000-0000-0000-0000-000000000001");
const QByteArray New("00000000-0000-0000-0000-000000000002@n~w.S_cr-t");

void checkText(const QByteArray &text)
{
    const PlaceEdit edit(text, QUuid::fromString(Old));
    if (edit.refusal()) return;
    require(!edit.spans().isEmpty(), "what is not refused has a secret");
    require(!edit.refusalOf(New), "letters and digits fit everywhere");
    const QByteArray edited = edit.edited(New);
    // What stands between the secrets is what it was, and all else is the new one.
    qsizetype from = 0;
    qsizetype at = 0;
    for (const PlaceEdit::Span &span : edit.spans()) {
        require(span.start >= from && span.end > span.start + Old.size() + 1 && span.end <= text.size(),
                "the secrets follow one another");
        require(text.sliced(span.start, Old.size()).toLower() == Old, "a secret begins with its id");
        const QByteArray kept = text.sliced(from, span.start - from);
        require(edited.sliced(at, kept.size()) == kept, "what precedes a secret stays");
        at += kept.size();
        require(edited.sliced(at, New.size()) == New, "the new secret stands there");
        at += New.size();
        from = span.end;
    }
    require(edited.sliced(at) == text.sliced(from), "what follows the last secret stays");
    // Latin-1, so that a character is a byte.
    static const QRegularExpression left(QStringLiteral("(?<![0-9A-Za-z-])%1@[!-~]").arg(QString::fromLatin1(Old)),
                                         QRegularExpression::CaseInsensitiveOption);
    for (auto each = left.globalMatch(QString::fromLatin1(edited)); each.hasNext();) {
        const QChar first = each.next().captured().back();
        require(first == u'"' || first == u'\'' || first == u'<', "no old secret is left");
    }
    const PlaceEdit again(edited, QUuid::fromString(New.first(Old.size())));
    require(again.refusal() || again.spans().size() >= edit.spans().size(), "the new secrets are found");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void checkFile(const QByteArray &text)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "the file can be written");
    file.close();
    const PlaceWriter writer(path);
    const PlaceOutcome outcome = writer.replace(QUuid::fromString(Old), Secret(New));
    require(outcome.kind == PlaceOutcome::Kind::Written || contentOf(path) == text,
            "a file that is not written stays whole");
    const PlaceEdit edit(text, QUuid::fromString(Old));
    const bool isPossible = !text.contains('\0') && !edit.refusal();
    require((outcome.kind == PlaceOutcome::Kind::Written) == isPossible, "what is possible is done, and nothing else");
    require(QDir(folder.path()).count() == 3, "no other file is left");
    if (outcome.kind != PlaceOutcome::Kind::Written) return;
    require(contentOf(path) == edit.edited(New), "what was written is read");
    require(outcome.count == edit.spans().size(), "each secret is counted");
}

} // namespace

} // namespace qernal

/// The first byte says whether the text goes through a file as well.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const auto text = qernal::bytesOf<QByteArray>(data + 1, size - 1);
    qernal::checkText(text);
    if (data[0] == 'f') qernal::checkFile(text);
    return 0;
}
