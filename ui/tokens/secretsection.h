// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/tokendetails.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class Badge;

/// Where the secret of the shown token is, and what can be done with it from there.
class SecretSection : public QWidget {
    Q_OBJECT
public:
    explicit SecretSection(QWidget *parent = nullptr);

    void setDetails(const TokenDetails &details);

signals:
    /// Keep a secret whose reveal was closed before that was decided.
    void keepRequested();
    void copySecretRequested();
    void checkRequested();
    void removeFromKeychainRequested();

private:
    Badge *m_place;
    QPushButton *m_keep;
    QPushButton *m_copy;
    QPushButton *m_check;
    QPushButton *m_remove;
};

} // namespace qernal
