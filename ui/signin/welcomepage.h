// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace qernal {

class AccountStore;
class ChoiceButton;

/// What the window shows while nobody is signed in: the program's name, one sentence, the remembered accounts, and
/// three other ways in.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    /// @p accounts is not owned; null = none are remembered.
    explicit WelcomePage(const AccountStore *accounts = nullptr, QWidget *parent = nullptr);

    /// Offers *Use the CLI's token*; @p where is "QERNAL_TOKEN" or the file's path; empty hides it. @p tokenId names
    /// the token; empty where what is there has no id. @p remark is a sentence to add.
    void offerCliToken(const QString &where, const QString &tokenId = {}, const QString &remark = {});

signals:
    void accountChosen(const QUuid &id);
    void signInRequested();
    void cliTokenRequested();
    void demoRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeColumn();
    void fillAccounts();

    const AccountStore *m_store;
    QVBoxLayout *m_accounts;
    ChoiceButton *m_signIn;
    ChoiceButton *m_cliToken;
};

} // namespace qernal
