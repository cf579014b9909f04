// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/tokennote.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class FieldNote;
class NoteField;
class NoteLabel;

/// What was noted of the shown token, and its editing in place. A change that is under way when another token is shown
/// is written, not dropped.
class NoteSection : public QWidget {
    Q_OBJECT
public:
    explicit NoteSection(QWidget *parent = nullptr);

    /// Shows @p note of @p tokenId; an editing of the same token goes on.
    void setNote(const QString &tokenId, const TokenNote &note);
    /// Opens the fields, as the button does.
    void edit() { edit(m_note); }
    /// Opens them with @p note instead of what is shown.
    void edit(const TokenNote &note);
    /// Writes what is being edited, where that is possible; an empty note removes it.
    void finishEditing();

signals:
    void writeRequested(const QString &tokenId, const qernal::TokenNote &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildEditor();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] TokenNote entered() const;
    void check();
    void endEditing();
    void showNote();

    QString m_tokenId;
    TokenNote m_note;
    QLabel *m_text;
    NoteLabel *m_owner;
    QPushButton *m_edit;
    NoteField *m_field = nullptr;
    QLineEdit *m_ownerField = nullptr;
    FieldNote *m_ownerRule = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_editor;
};

} // namespace qernal
