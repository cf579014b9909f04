// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/net/httpclient.h"
#include "tests/core/tokens/tokenfixture.h"
#include "ui/tokens/detailspanel.h"
#include "ui/tokens/tokenspage.h"
#include "ui/tokens/tokentable.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace qernal {

/// A token named @p name with an id of its own that expires in @p days; never for 0.
[[nodiscard]] inline Token pageToken(const QString &name, int days = 90)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Token token;
    token.id = QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
    token.name = name;
    token.createdAt = now.addDays(-100);
    token.updatedAt = token.createdAt;
    if (days != 0) token.expiryAt = now.addDays(days);
    return token;
}

/// The page of tokens, shown, on sessions whose list is what the test puts there: no service is asked.
class PageFixture {
public:
    PageFixture() : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        m_page = std::make_unique<TokensPage>(&m_settings, systemClock());
        m_page->resize(1100, 600);
        m_page->show();
    }
    ~PageFixture() { m_page.reset(); }
    Q_DISABLE_COPY_MOVE(PageFixture)

    /// An account with an API token whose id is that of @p ownToken.
    [[nodiscard]] static Account makeAccount(const QString &name = QStringLiteral("Work"))
    {
        return {.id = QUuid::createUuid(),
                .name = name,
                .apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1")),
                .authorizationUrl = QUrl(QStringLiteral("http://127.0.0.1:1")),
                .kind = Credential::Kind::ApiToken};
    }
    /// The page shows @p tokens as those of @p account, which is signed in with the token @p ownId.
    Session *open(const Account &account, const QList<Token> &tokens, const QString &ownId = QStringLiteral("own"))
    {
        auto session = std::make_unique<Session>(
            account, Credential{Credential::Kind::ApiToken, Secret(ownId.toUtf8() + QByteArrayLiteral("@secret"))},
            &m_http, &m_custody, systemClock());
        setTokens(*session->model(), tokens);
        m_page->setSession(session.get());
        m_session = std::move(session);
        return m_session.get();
    }
    void signOut()
    {
        m_page->setSession(nullptr);
        m_session.reset();
    }

    [[nodiscard]] TokensPage *page() const { return m_page.get(); }
    [[nodiscard]] SecretCustody *custody() { return &m_custody; }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] TokenTable *table() const { return part<TokenTable>("tokenTable"); }
    [[nodiscard]] DetailsPanel *details() const { return m_page->details(); }
    template<typename T> [[nodiscard]] T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList selectedNames() const
    {
        QStringList names;
        const QList<Token> tokens = m_page->selected();
        for (const Token &token : tokens)
            names << token.name;
        return names;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager.test")};
    SecretCustody m_custody{m_folder.filePath(QStringLiteral("ledger")), &m_keychain, systemClock()};
    HttpClient m_http;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TokensPage> m_page;
};

} // namespace qernal
