// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/cliconfig.h"

#include "core/auth/configtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace qernal {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray tokenVariable(const QProcessEnvironment &environment)
{
    return environment.value(QStringLiteral("QERNAL_TOKEN")).toUtf8().trimmed();
}

/// The file's text; nothing where there is no file.
Result<std::optional<QByteArray>> readText(const QString &path)
{
    QFile file(path);
    if (!file.exists()) return std::nullopt;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::NotUnderstood, file.errorString());
    QByteArray text = file.read(largestFile + 1);
    if (text.size() <= largestFile) return text;
    wipe(text);
    return failure(Error::Kind::NotUnderstood,
                   QCoreApplication::translate("qernal", "The configuration file is too large."));
}

Result<std::optional<QByteArray>> tokenInFile(const QString &path)
{
    auto text = readText(path);
    if (!text || !*text) return text;
    auto token = tokenInYaml(**text);
    wipe(**text);
    return token;
}

QUrl hostOr(const QProcessEnvironment &environment, const QString &variable, const QString &standard)
{
    QString text = environment.value(variable).trimmed();
    if (text.isEmpty()) return QUrl(standard);
    if (!text.contains(QLatin1String("://"))) text.prepend(QLatin1String("https://"));
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    // Set with the version by mistake; ours comes from the paths.
    if (text.endsWith(QLatin1String("/v1"))) text.chop(3);
    return QUrl(text, QUrl::StrictMode);
}

Result<void> cannotWrite(const QString &reason)
{
    return failure(Error::Kind::FileWriteFailed, reason);
}

bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir()) return true;
    return QDir().mkpath(QFileInfo(path).path()) &&
           QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

Result<void> save(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return cannotWrite(file.errorString());
    // Before the first byte: the temporary file would be open to others for a moment.
    if (!file.setPermissions(OwnerOnly)) return cannotWrite(file.errorString());
    if (file.write(text) != text.size() || !file.commit()) return cannotWrite(file.errorString());
    return {};
}

} // namespace

CliConfig::CliConfig(const QProcessEnvironment &environment, const QString &home)
    : m_environment(environment), m_home(home)
{
}

QString CliConfig::filePath() const
{
    return m_home + QStringLiteral("/.qernal/config.yaml");
}

bool CliConfig::isShadowed() const
{
    return !tokenVariable(m_environment).isEmpty();
}

CliConfig::Found CliConfig::find() const
{
    const Source source = isShadowed() ? Source::Environment : Source::File;
    Result<QByteArray> text = tokenText();
    // A file that cannot be read right is still where the token should come from: credential() says what is wrong.
    if (!text) return {.source = text.error().kind == Error::Kind::NotFound ? Source::None : source};
    const auto removals = CredentialText::read(Credential::Kind::ApiToken, *text).removals;
    const auto credential = Credential::fromText(Credential::Kind::ApiToken, *text);
    wipe(*text);
    return {.source = source, .tokenId = credential ? credential->tokenId() : QString(), .removals = removals};
}

Result<QByteArray> CliConfig::tokenText() const
{
    QByteArray text = tokenVariable(m_environment);
    if (!text.isEmpty()) return text;
    auto token = tokenInFile(filePath());
    if (!token) return tl::unexpected<Error>(token.error());
    if (!*token) return failure(Error::Kind::NotFound);
    return std::move(**token);
}

Result<Credential> CliConfig::credential() const
{
    Result<QByteArray> text = tokenText();
    if (!text) return tl::unexpected<Error>(text.error());
    auto credential = Credential::fromText(Credential::Kind::ApiToken, *text);
    wipe(*text);
    return credential;
}

QString CliConfig::tokenId() const
{
    return find().tokenId;
}

QString CliConfig::fileTokenId() const
{
    auto token = tokenInFile(filePath());
    if (!token || !*token) return {};
    const auto credential = Credential::fromText(Credential::Kind::ApiToken, **token);
    wipe(**token);
    return credential ? credential->tokenId() : QString();
}

bool CliConfig::isOpenToOthers() const
{
    const QFileInfo file(filePath());
    return file.exists() && (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) != 0;
}

Result<void> CliConfig::writeToken(const Secret &apiToken) const
{
    const auto checked = Credential::fromText(Credential::Kind::ApiToken, apiToken.view());
    if (!checked) return tl::unexpected<Error>(checked.error());
    // What a service issued is written as it is or not at all.
    if (!(checked->secret == apiToken))
        return failure(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("qernal", "It holds characters that nobody sees or that surround a token."));
    auto old = readText(filePath());
    if (!old) return tl::unexpected<Error>(old.error());
    QByteArray before = *old ? std::move(**old) : QByteArray();
    auto after = withToken(before, apiToken.view());
    wipe(before);
    if (!after) return tl::unexpected<Error>(after.error());
    if (!makeFolder(QFileInfo(filePath()).path())) {
        wipe(*after);
        return cannotWrite(
            QCoreApplication::translate("qernal", "The folder of the configuration file cannot be made."));
    }
    auto saved = save(filePath(), *after);
    wipe(*after);
    if (!saved) return saved;
    auto readBack = tokenInFile(filePath());
    const bool isSame = readBack && *readBack && QByteArrayView(**readBack) == apiToken.view();
    if (readBack && *readBack) wipe(**readBack);
    if (isSame) return {};
    return cannotWrite(
        QCoreApplication::translate("qernal", "The configuration file holds another token than was written."));
}

QUrl CliConfig::apiUrl() const
{
    return hostOr(m_environment, QStringLiteral("QERNAL_HOST_CHAOS"), QStringLiteral("https://chaos.qernal.com"));
}

QUrl CliConfig::authorizationUrl() const
{
    return hostOr(m_environment, QStringLiteral("QERNAL_HOST_HYDRA"), QStringLiteral("https://hydra.qernal.com"));
}

} // namespace qernal
