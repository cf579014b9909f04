// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/tokendetails.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace qernal {

class SecretSection;
class TokenOverview;

/// The selected token in full: what the service reports of it, and where its secret is.
class DetailsPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void showToken(const TokenDetails &details);
    /// Several are selected, or none.
    void showCount(qsizetype selected);

signals:
    /// A copy button beside the name or the id was pressed.
    void copyRequested(const QString &text);
    void copySecretRequested();
    /// Keep a secret whose reveal was closed before that was decided.
    void keepRequested(const qernal::Token &token);
    void checkRequested();
    void removeFromKeychainRequested();

private:
    QWidget *m_body;
    TokenOverview *m_overview;
    SecretSection *m_secret;
    QLabel *m_summary;
    Token m_token;
};

} // namespace qernal
