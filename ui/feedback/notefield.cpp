// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notefield.h"

#include "core/notes/tokennote.h"
#include "ui/feedback/fieldnote.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace qernal {

namespace {

constexpr int ShownLines = 3;

} // namespace

QString noteProblemText(const QString &text)
{
    switch (noteProblem(text)) {
    case NoteProblem::None: break;
    case NoteProblem::TooLong:
        return NoteField::tr("Too long: %1 characters of %2 at most")
            .arg(QLocale().toString(text.size()), QLocale().toString(MaxNoteLength));
    case NoteProblem::Secret:
        return NoteField::tr("There is a secret in it, and notes are not encrypted: remove what stands after the @.");
    }
    return {};
}

NoteField::NoteField(QWidget *parent)
    : QWidget(parent),
      m_edit(new QPlainTextEdit(this)),
      m_rule(new FieldNote(m_edit, tr("Kept on this computer; the service has no notes"), this))
{
    m_edit->setObjectName(QStringLiteral("tokenNote"));
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("What is it for, and where?"));
    m_edit->setTabChangesFocus(true);
    const int margins = 2 * m_edit->frameWidth() + static_cast<int>(2 * m_edit->document()->documentMargin());
    m_edit->setFixedHeight(ShownLines * m_edit->fontMetrics().lineSpacing() + margins);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(4, this));
    layout->addWidget(m_edit);
    layout->addWidget(m_rule);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteField::check);
}

void NoteField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

QString NoteField::text() const
{
    return m_edit->toPlainText();
}

bool NoteField::isPossible() const
{
    return noteProblem(text()) == NoteProblem::None;
}

void NoteField::check()
{
    m_rule->setProblem(noteProblemText(text()));
    emit changed();
}

} // namespace qernal
