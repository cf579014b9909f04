// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/terraformtoken.h"

#include "core/auth/hcllexer.h"
#include "core/secrets/secret.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace qernal {

namespace {

constexpr qsizetype MaxTerraformFiles = 200;
constexpr qint64 MaxTerraformFileSize = 1024 * 1024;

/// The public id in front of the `@` of an API token.
QString idOfLiteral(QByteArrayView text)
{
    const qsizetype at = text.indexOf('@');
    if (at < 0) return {};
    const QString id = QString::fromLatin1(text.first(at));
    return QUuid::fromString(id).isNull() ? QString() : id;
}

/// Walks through the statements of a configuration and keeps the token arguments of the service's provider.
class ProviderScan {
public:
    explicit ProviderScan(QByteArrayView configuration) : m_lexer(configuration) { advance(); }

    QList<TerraformToken> tokens()
    {
        while (m_lexeme.kind != HclLexeme::Kind::End) {
            if (m_depth == 0 && m_beginsStatement && m_lexeme.isName("provider"))
                readProvider();
            else
                advance();
        }
        return m_found;
    }

private:
    void advance()
    {
        const bool isOpening = m_lexeme.isSign('{');
        m_beginsStatement = m_atStart || m_lexeme.kind == HclLexeme::Kind::LineEnd || isOpening || m_lexeme.isSign('}');
        m_atStart = false;
        m_lexeme = m_lexer.next();
        if (m_lexeme.kind != HclLexeme::Kind::Sign) return;
        if (QByteArrayView("{[(").contains(m_lexeme.text.front())) ++m_depth;
        if (QByteArrayView("}])").contains(m_lexeme.text.front())) m_depth = std::max<qint64>(m_depth - 1, 0);
    }

    void readProvider()
    {
        advance();
        if (!m_lexeme.isName("qernal")) return;
        advance();
        if (!m_lexeme.isSign('{')) return;
        advance();
        while (m_lexeme.kind != HclLexeme::Kind::End && m_depth > 0) {
            if (m_depth == 1 && m_beginsStatement && m_lexeme.isName("token"))
                readArgument();
            else
                advance();
        }
    }

    void readArgument()
    {
        TerraformToken token{.line = m_lexeme.line};
        advance();
        if (!m_lexeme.isSign('=')) return;
        advance();
        const HclLexeme value = m_lexeme;
        if (value.endsArgument()) return;
        advance();
        const bool isOneLexeme = m_lexeme.endsArgument();
        if (isOneLexeme && value.kind == HclLexeme::Kind::Word && value.text == "null") return;
        if (isOneLexeme && value.kind == HclLexeme::Kind::Quoted) token.tokenId = idOfLiteral(value.text);
        m_found.append(token);
    }

    HclLexer m_lexer;
    HclLexeme m_lexeme;
    bool m_atStart = true;
    bool m_beginsStatement = false;
    qint64 m_depth = 0;
    QList<TerraformToken> m_found;
};

std::optional<QByteArray> contentOfConfiguration(const QFileInfo &about)
{
    QFile file(about.filePath());
    if (about.size() > MaxTerraformFileSize || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    return file.read(MaxTerraformFileSize);
}

} // namespace

QList<TerraformToken> terraformTokens(QByteArrayView configuration)
{
    return ProviderScan(configuration).tokens();
}

QList<TerraformToken> terraformTokensIn(const QString &folder)
{
    QList<TerraformToken> all;
    // Pipes and devices are not among QDir::Files, and hidden files are none of Terraform's.
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.tf")}, QDir::Files | QDir::CaseSensitive, QDir::Name);
    for (const QFileInfo &about : files.first(std::min(files.size(), MaxTerraformFiles))) {
        std::optional<QByteArray> content = contentOfConfiguration(about);
        if (!content) continue;
        QList<TerraformToken> tokens = terraformTokens(*content);
        wipe(*content);
        for (TerraformToken &token : tokens) {
            token.file = about.fileName();
            all.append(token);
        }
    }
    return all;
}

} // namespace qernal
