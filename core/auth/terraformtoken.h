// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace qernal {

/// A `token` argument in a `provider "qernal"` block of Terraform's configuration: Terraform uses it whatever
/// QERNAL_TOKEN holds. Without its secret.
struct TerraformToken {
    QString file = {};    ///< the file's name without its folder
    qint64 line = 0;      ///< of the argument, counted from 1
    QString tokenId = {}; ///< the public id, where the value is an API token as it is; empty for an expression
};

/// The token arguments of @p configuration, in HCL's native syntax; `file` is empty. Text that is no valid HCL is read
/// as far as it can be understood. An argument that is `null` is none, to Terraform as well.
/// Source: https://developer.hashicorp.com/terraform/language/syntax/configuration
[[nodiscard]] QList<TerraformToken> terraformTokens(QByteArrayView configuration);

/// Those of the `*.tf` files in @p folder itself, which is what Terraform reads there, in the order of their names. At
/// the most 200 files of up to 1 MiB are read; others, and those that cannot be read, are passed over. Blocks while it
/// reads.
[[nodiscard]] QList<TerraformToken> terraformTokensIn(const QString &folder);

} // namespace qernal
