// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credential.h"

#include <QString>
#include <QUrl>
#include <QUuid>

namespace qernal {

/// A named way to sign in: which service, which kind of credential. Holds no secret.
struct Account {
    QUuid id;
    QString name;
    QUrl apiUrl; ///< base without /v1
    QUrl authorizationUrl;
    Credential::Kind kind = Credential::Kind::ApiToken;
    QString tokenId = {};   ///< public id of the API token that signs in; empty for the other kinds and where unknown
    QString userId = {};    ///< the service's id of the person; empty where unknown
    bool demo = false;      ///< the local demo service: never written to the settings
    bool remembered = true; ///< false: the credential is kept for this run only

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace qernal
