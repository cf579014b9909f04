// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/secretform.h"

#include <QByteArrayList>

#include <algorithm>

namespace qernal {
namespace {

/// Builds a line in one buffer that never moves, so that no half-built copy stays behind in freed memory.
class LineBuilder {
public:
    explicit LineBuilder(const Secret &secret) : m_secret(secret) { m_line.reserve(256 + 5 * secret.size()); }

    LineBuilder &text(const char *text)
    {
        m_line.append(text);
        return *this;
    }
    /// The secret, each byte of @p special replaced by @p prefix and the byte.
    LineBuilder &secret(QByteArrayView special = {}, const char *prefix = "")
    {
        for (const char byte : m_secret.view()) {
            if (special.contains(byte)) m_line.append(prefix);
            m_line.append(byte);
        }
        return *this;
    }
    /// The secret within HCL's double quotes, where ${ and %{ begin a template.
    LineBuilder &hclQuoted()
    {
        m_line.append('"');
        const QByteArrayView bytes = m_secret.view();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char byte = bytes[i];
            const bool begins = (byte == '$' || byte == '%') && i + 1 < bytes.size() && bytes[i + 1] == '{';
            if (byte == '"' || byte == '\\') m_line.append('\\');
            if (begins) m_line.append(byte);
            if (byte == '\n')
                m_line.append("\\n");
            else
                m_line.append(byte);
        }
        m_line.append('"');
        return *this;
    }
    Secret take() { return Secret::takenFrom(m_line); }

private:
    const Secret &m_secret;
    QByteArray m_line;
};

/// True if the bytes need no quotes in a .env file, which every reader of such files understands alike.
bool isBare(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) {
        const bool alphanumeric =
            (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
        return alphanumeric || QByteArrayView("@._~-+/=:").contains(byte);
    });
}

} // namespace

Secret secretIn(SecretForm form, const Secret &secret)
{
    LineBuilder line(secret);
    switch (form) {
    case SecretForm::Plain: return secret.clone();
    case SecretForm::DotEnv:
        if (isBare(secret.view())) return line.text("QERNAL_TOKEN=").secret().take();
        return line.text("QERNAL_TOKEN=\"").secret("\"\\$`", "\\").text("\"").take();
    case SecretForm::TerraformBlock:
        return line.text("provider \"qernal\" {\n  token = ").hclQuoted().text("\n}").take();
    }
    return {};
}

} // namespace qernal
