// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qernal {

class ChoiceButton;

/// What the window shows while no account is signed in: the program's name, one sentence, three large choices.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Offers *Use the CLI's token*; @p where is "QERNAL_TOKEN" or the file's path; empty hides it.
    void offerCliToken(const QString &where);

signals:
    void signInRequested();
    void cliTokenRequested();
    void demoRequested();

private:
    ChoiceButton *m_cliToken;
};

} // namespace qernal
