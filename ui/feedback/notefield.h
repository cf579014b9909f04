// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace qernal {

class FieldNote;

/// A field for what a person notes of a token: a few lines of plain text, Tab leaves it, and beneath it where notes are
/// kept, or why this text cannot be one (noteProblem()).
class NoteField : public QWidget {
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// False while the text is too long, or has a secret.
    [[nodiscard]] bool isPossible() const;
    /// The field itself: for a label's buddy and for the focus.
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    void check();

    QPlainTextEdit *m_edit;
    FieldNote *m_rule;
};

/// Why @p text cannot be a note or an owner, as a sentence; empty where it can.
[[nodiscard]] QString noteProblemText(const QString &text);

} // namespace qernal
