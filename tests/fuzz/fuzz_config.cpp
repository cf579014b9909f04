// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/cliconfig.h"
#include "core/auth/configtext.h"
#include "tests/fuzz/invariant.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <yaml-cpp/yaml.h>

namespace qernal {

namespace {

const QByteArray newToken = QByteArrayLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4@it's.new~_-");

const QByteArray byteOrderMark = QByteArrayLiteral("\xef\xbb\xbf");

/// Without the mark, which belongs to the file and not to its first line.
QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.sliced(text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0).split('\n');
    if (lines.constLast().isEmpty()) lines.removeLast();
    for (QByteArray &line : lines) {
        if (line.endsWith('\r')) line.chop(1);
    }
    return lines;
}

/// The lines before and after the entry are what they were; the entry is one line.
void checkLines(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> old = linesOf(before);
    const QList<QByteArray> changed = linesOf(after);
    qsizetype head = 0;
    while (head < old.size() && head < changed.size() && old.at(head) == changed.at(head))
        ++head;
    if (head == old.size() && head == changed.size()) return;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < changed.size() - head &&
           old.at(old.size() - 1 - tail) == changed.at(changed.size() - 1 - tail)) {
        ++tail;
    }
    require(changed.size() - head - tail == 1, "one line is written");
    require(changed.at(head).contains("token: '"), "the line that is written is the token's");
    const qsizetype gone = old.size() - head - tail;
    require(gone == 0 || old.at(head).contains("token"), "only the token's line goes");
    for (qsizetype line = head + 1; line < head + gone; ++line) {
        require(old.at(line).startsWith(' ') || old.at(line).startsWith('\t'), "only the token's own lines go with it");
    }
}

/// Every other entry means what it meant.
void checkMeaning(const QByteArray &before, const QByteArray &after)
{
    const YAML::Node old = YAML::Load(before.toStdString());
    const YAML::Node changed = YAML::Load(after.toStdString());
    if (!old.IsMap()) return;
    for (const auto &entry : old) {
        if (!entry.first.IsScalar() || entry.first.Scalar() == "token") continue;
        const YAML::Node kept = changed[entry.first.Scalar()];
        require(kept.IsDefined() && YAML::Dump(kept) == YAML::Dump(old[entry.first.Scalar()]),
                "every other entry means what it meant");
    }
}

void checkText(const QByteArray &text)
{
    const auto before = tokenInYaml(text);
    require(!before || !*before || !(*before)->isEmpty(), "a token is not empty");
    const Result<QByteArray> after = withToken(text, newToken);
    if (!after) return;
    const auto written = tokenInYaml(*after);
    require(written && *written == newToken, "what was written is read");
    require(after->startsWith(byteOrderMark) == text.startsWith(byteOrderMark), "the mark stays");
    checkLines(text, *after);
    // It ends a line (YAML 1.2, 5.4), but yaml-cpp takes it for text at the end of the file, and for an end before LF:
    // it means the same only where both end in it.
    const bool isEnded = text.endsWith('\r') && !after->endsWith('\r');
    if (before) checkMeaning(isEnded ? text + '\n' : text, *after);
    require(withToken(*after, newToken) == *after, "writing twice changes nothing more");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void checkFile(const QByteArray &text)
{
    static const QTemporaryDir home;
    require(home.isValid() && QDir(home.path()).mkpath(QStringLiteral(".qernal")), "there is a folder to work in");
    const CliConfig config(QProcessEnvironment(), home.path());
    QFile file(config.filePath());
    require(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "the file can be written");
    file.close();

    const auto source = config.find().source;
    const Result<Credential> credential = config.credential();
    require(!credential || source == CliConfig::Source::File, "a token comes from where it is said to");
    require(source != CliConfig::Source::None || credential.error().kind == Error::Kind::NotFound,
            "none is called none");
    const bool done = config.writeToken(Secret(newToken)).has_value();
    require(done || contentOf(config.filePath()) == text, "a file that is not changed stays whole");
    require(QDir(home.path() + QStringLiteral("/.qernal")).count() == 3, "no other file is left");
    if (!done) return;
    const Result<Credential> read = config.credential();
    require(read && read->secret.view() == QByteArrayView(newToken), "what was written is read");
    require(!config.isOpenToOthers(), "the file is its owner's alone");
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
