// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"

#include <QToolButton>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace qernal {

/// The toolbar's button that names the account and switches it: accounts, *Sign in…*, *Sign out*.
class AccountSwitcher : public QToolButton {
    Q_OBJECT
public:
    /// @p store is not owned.
    explicit AccountSwitcher(AccountStore *store, QWidget *parent = nullptr);

    /// Shows @p account as the current one; nothing = signed out.
    void setCurrent(const std::optional<Account> &account);

signals:
    void accountChosen(const QUuid &id);
    void signInRequested();
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void fill();

    AccountStore *m_store;
    QMenu *m_menu;
    std::optional<Account> m_current;
};

} // namespace qernal
