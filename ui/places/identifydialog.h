// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokenexport.h"

#include <QDialog>
#include <QHash>
#include <QUuid>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;

/// *Identify a token*: names each token of the account whose id stands in a text that is pasted or dropped, such as a
/// log or a diff. Nothing of the text is kept, and a file is not opened.
class IdentifyDialog : public QDialog {
    Q_OBJECT
public:
    explicit IdentifyDialog(const QList<ListedToken> &tokens, QWidget *parent = nullptr);

signals:
    void showRequested(const QString &tokenId);
    void regenerateRequested(const QString &tokenId);
    void replaceRequested(const QString &tokenId);
    void revokeRequested(const QString &tokenId);

private:
    void build();
    void identify();
    void refreshSelection();
    [[nodiscard]] QString selectedId() const;

    QHash<QUuid, ListedToken> m_tokens;
    QPlainTextEdit *m_text;
    NoteLabel *m_note;
    QListWidget *m_found;
    QPushButton *m_show;
    QPushButton *m_regenerate;
    QPushButton *m_replace;
    QPushButton *m_revoke;
};

} // namespace qernal
