// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/bulkrevocation.h"
#include "ui/feedback/requestdialog.h"

namespace qernal {

/// After a revocation of many: only what failed, each with its reason, and *Retry*.
class RevokeResultDialog : public RequestDialog {
    Q_OBJECT
public:
    /// @p failed are outcomes with an error; @p total tokens were to be revoked.
    RevokeResultDialog(const QList<BulkRevocation::Outcome> &failed, int total, QWidget *parent = nullptr);

signals:
    void retryRequested(const QList<qernal::Token> &tokens);

protected:
    void send() override;

private:
    QList<Token> m_tokens;
};

} // namespace qernal
