// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/clifindings.h"

#include "core/auth/cliconfig.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct CliFindingWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::CliFindingWords)
};

const QString HostVariable = QStringLiteral("QERNAL_HOST_HYDRA");
constexpr qint64 MaxDotEnvSize = 1024 * 1024;
constexpr int PrivateMode = 0600;

/// As chmod(1) takes it. Qt doubles the owner's rights as those of the current user.
int modeOf(QFile::Permissions permissions)
{
    const auto bits = static_cast<int>(permissions);
    return ((bits >> 12 & 7) << 6) | ((bits >> 4 & 7) << 3) | (bits & 7);
}

bool isKnown(const QUrl &url, const QList<QUrl> &knownUrls)
{
    const auto origin = [](const QUrl &each) {
        return std::tuple(each.scheme(), each.host(), each.port(each.scheme() == QLatin1String("http") ? 80 : 443));
    };
    return std::any_of(knownUrls.cbegin(), knownUrls.cend(),
                       [&](const QUrl &known) { return origin(known) == origin(url); });
}

/// Where @p value makes the tools look for the token endpoint.
QUrl hostOf(const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(HostVariable, value);
    return CliConfig(environment, {}).authorizationUrl();
}

std::optional<Finding> redirectFinding(const QString &value, const QString &file, const QList<QUrl> &knownUrls)
{
    const QUrl url = hostOf(value);
    if (value.isEmpty() || isKnown(url, knownUrls)) return std::nullopt;
    const QString host = url.host().isEmpty() ? visibleText(value, 60) : url.host();
    Finding finding{
        .kind = FindingKind::HostRedirected, .severity = FindingSeverity::Critical, .facts = {{FactName::Host, host}}};
    if (file.isEmpty()) {
        finding.sentence =
            CliFindingWords::tr("QERNAL_HOST_HYDRA makes the CLI and Terraform send their secret to %1.").arg(host);
        return finding;
    }
    finding.sentence =
        CliFindingWords::tr("A .env makes the CLI, started in its folder, send its secret to %1.").arg(host);
    finding.facts.append({FactName::File, file});
    finding.remedy = Remedy{.action = Remedy::Action::OpenFile, .file = file};
    return finding;
}

} // namespace

QList<Finding> cliFileFindings(const QString &home)
{
    const CliConfig config({}, home);
    const QFileInfo file(config.filePath());
    if (!file.exists()) return {};
    QList<Finding> findings;
#ifdef Q_OS_UNIX
    const int mode = modeOf(file.permissions());
    if (mode != PrivateMode) {
        const bool isOpen = (mode & 077) != 0;
        findings.append(
            {.kind = FindingKind::CliFileMode,
             .severity = isOpen ? FindingSeverity::Warning : FindingSeverity::Note,
             .sentence = isOpen ? CliFindingWords::tr("Others on this computer can reach the CLI's file, which "
                                                      "holds a secret.")
                                : CliFindingWords::tr("The CLI warns of the mode of its file."),
             .facts = {{FactName::Mode, QString::number(mode, 8).rightJustified(4, QLatin1Char('0'))},
                       {FactName::File, file.filePath()}},
             .remedy = Remedy{.action = Remedy::Action::MakeFilePrivate, .file = file.filePath()}});
    }
#endif
    const auto credential = config.credential();
    if (!credential && credential.error().kind != Error::Kind::NotFound) {
        findings.append({.kind = FindingKind::CliFileUnread,
                         .severity = FindingSeverity::Warning,
                         .sentence = CliFindingWords::tr("The CLI's file holds no token that can be read."),
                         .facts = {{FactName::File, file.filePath()}},
                         .error = credential.error(),
                         .remedy = Remedy{.action = Remedy::Action::OpenFile, .file = file.filePath()}});
    }
    return findings;
}

std::optional<Finding> cliHomeFinding(const QProcessEnvironment &environment, bool isWindows)
{
    if (!isWindows || !environment.value(QStringLiteral("HOME")).isEmpty()) return std::nullopt;
    return Finding{.kind = FindingKind::CliHomeUnset,
                   .severity = FindingSeverity::Warning,
                   .sentence =
                       CliFindingWords::tr("HOME is not set: the CLI looks for its file beside the current folder, "
                                           "not in yours.")};
}

QString variableIn(QByteArrayView text, QByteArrayView name)
{
    // No copies, for another line may hold a secret.
    QByteArrayView found;
    while (!text.isEmpty()) {
        const qsizetype next = text.indexOf('\n');
        QByteArrayView line = (next < 0 ? text : text.first(next)).trimmed();
        text = next < 0 ? QByteArrayView() : text.sliced(next + 1);
        if (line.startsWith("export ")) line = line.sliced(7).trimmed();
        if (!line.startsWith(name)) continue;
        const QByteArrayView assignment = line.sliced(name.size()).trimmed();
        if (!assignment.startsWith('=') && !assignment.startsWith(':')) continue;
        const QByteArrayView value = assignment.sliced(1).trimmed();
        const char quote = value.isEmpty() ? '\0' : value.front();
        const qsizetype end = quote == '"' || quote == '\'' ? value.indexOf(quote, 1) : -1;
        const qsizetype comment = value.indexOf(" #");
        if (end > 0) {
            found = value.sliced(1, end - 1);
        } else {
            found = (comment < 0 ? value : value.first(comment)).trimmed();
        }
    }
    return QString::fromUtf8(found);
}

QList<Finding> redirectFindings(const QProcessEnvironment &environment, const QStringList &dotEnvs,
                                const QList<QUrl> &knownUrls)
{
    QList<Finding> findings;
    if (const auto finding = redirectFinding(environment.value(HostVariable).trimmed(), {}, knownUrls))
        findings.append(*finding);
    for (const QString &path : dotEnvs) {
        PlainFile file;
        if (file.open(pathOf(path)) || file.size() > MaxDotEnvSize) continue;
        QByteArray text(file.size(), Qt::Uninitialized);
        text.resize(std::max<qsizetype>(file.read(text.data(), text.size()), 0));
        const QString value = variableIn(text, HostVariable.toLatin1());
        wipe(text);
        if (const auto finding = redirectFinding(value, path, knownUrls)) findings.append(*finding);
    }
    return findings;
}

} // namespace qernal
