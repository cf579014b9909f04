// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cliconfig.h"
#include "ui/reveal/revealstate.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class FilledButton;
class Heading;
class IconWidget;
class OldSecretNote;
class RevealStatusLine;
class SecretField;

/// The contents of a RevealDialog: what it shows and its buttons. Knows no custody and no clipboard.
class RevealForm : public QWidget {
    Q_OBJECT
public:
    /// @p parent is the dialog whose default button this sets.
    RevealForm(const SecretRecord &record, const CliConfig &cliConfig, QWidget *parent);

    void setState(const RevealState &state);
    /// @p isOnClipboard: the secret is there from here; @p seconds until it leaves, 0 = no end.
    void showCopied(bool isOnClipboard, int seconds);

    [[nodiscard]] SecretField *field() const { return m_field; }
    [[nodiscard]] OldSecretNote *oldSecret() const { return m_oldSecret; }

signals:
    void storeClicked();
    void copyClicked();
    void useClicked();
    void doneClicked();

private:
    void buildHeader(const SecretRecord &record);
    void buildButtons();
    void buildLayout();

    SecretField *m_field;
    OldSecretNote *m_oldSecret;
    RevealStatusLine *m_status;
    RevealStatusLine *m_damaged;
    IconWidget *m_drawing = nullptr;
    Heading *m_heading = nullptr;
    QLabel *m_sentence = nullptr;
    FilledButton *m_storeButton = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_useWithButton = nullptr;
    QPushButton *m_doneButton = nullptr;
    bool m_isStored = false;
};

} // namespace qernal
