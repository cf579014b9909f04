// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountsettings.h"
#include "core/checkup/checkup.h"
#include "core/checkup/remedyrunner.h"
#include "core/net/httpclient.h"
#include "core/replacement/replacementjournal.h"
#include "tests/core/secrets/custodytest.h"
#include "tests/support/demoprocess.h"

#include <QSettings>

namespace qernal {

const QString DeployId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray DeploySecret = "51687d2f-07b0-4260-8ecb-f5098305fdd4@canary-canary-canary";
const QString OtherId = QStringLiteral("5168aaaa-07b0-4260-8ecb-f5098305fdd4");

/// What the tests of the check-up share: a real keychain, real records, the demo service, and a desktop on which
/// nothing runs but what a test says.
class CheckUpFixture : public CustodyTest {
protected:
    void startService();
    void setUpCheckUp();

    [[nodiscard]] CheckUpParts parts();
    [[nodiscard]] CheckUpSubject subject(const QList<Token> &tokens = {}) const;
    /// Runs a check-up to its end.
    QList<Finding> check(const CheckUpSubject &subject);
    [[nodiscard]] static QList<Finding> ofKind(const QList<Finding> &findings, FindingKind kind);
    [[nodiscard]] static Token token(const QString &id, const QString &name = QStringLiteral("name"));
    /// Stores @p secret as *Add its secret…* does.
    QUuid add(const QString &tokenId, QByteArrayView secret);
    void mend(const Finding &finding);
    void writeEntry(const QString &key, QByteArrayView value);
    /// The folder that lists what runs, as proc(5) describes it: other tests run programs of their own.
    [[nodiscard]] QString processes() const { return m_dir->filePath(QStringLiteral("proc")); }

    std::unique_ptr<DemoProcess> m_service;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ReplacementJournal> m_journal;
    HttpClient m_http;
    Account m_signedIn;
    Clock m_clock = systemClock();
};

} // namespace qernal
