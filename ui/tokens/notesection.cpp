// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/notesection.h"

#include "core/visibletext.h"
#include "ui/feedback/fieldnote.h"
#include "ui/feedback/notefield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

namespace {

/// Every line of @p text by itself: visibleText() makes a picture of a line break.
QString visibleLines(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = visibleText(line, MaxNoteLength);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

NoteSection::NoteSection(QWidget *parent)
    : QWidget(parent),
      m_text(plainLabel({}, this)),
      m_owner(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_edit(new QPushButton(themeIcon(QStringLiteral("pencil")), {}, this)),
      m_editor(buildEditor())
{
    m_text->setObjectName(QStringLiteral("detailsNote"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_owner->setObjectName(QStringLiteral("detailsOwner"));
    m_edit->setObjectName(QStringLiteral("editNote"));
    makeRoomy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space(8, this), 0, 0);
    layout->setSpacing(space(4, this));
    layout->addWidget(new NoteLabel(tr("Note"), ThemeColor::SecondaryText, this));
    layout->addWidget(m_text);
    layout->addWidget(m_owner);
    layout->addWidget(m_edit);
    layout->addWidget(m_editor);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(); });
    m_editor->hide();
    showNote();
}

QWidget *NoteSection::buildEditor()
{
    auto *editor = new QWidget(this);
    m_field = new NoteField(editor);
    m_ownerField = new QLineEdit(editor);
    m_ownerField->setObjectName(QStringLiteral("owner"));
    m_ownerField->setAccessibleName(tr("Owner"));
    m_ownerField->setPlaceholderText(tr("Owner, if that is not you"));
    m_ownerRule = new FieldNote(m_ownerField, tr("Ctrl+Enter saves, Esc cancels"), editor);
    m_save = new QPushButton(tr("&Save note"), editor);
    m_save->setObjectName(QStringLiteral("saveNote"));
    auto *cancel = new QPushButton(tr("Cancel"), editor);
    cancel->setObjectName(QStringLiteral("cancelNote"));
    makeRoomy(m_save);
    makeRoomy(cancel);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(4, this));
    layout->addWidget(m_field);
    layout->addWidget(m_ownerField);
    layout->addWidget(m_ownerRule);
    layout->addLayout(buttons);
    connect(m_field, &NoteField::changed, this, &NoteSection::check);
    connect(m_ownerField, &QLineEdit::textChanged, this, &NoteSection::check);
    connect(m_ownerField, &QLineEdit::returnPressed, this, &NoteSection::finishEditing);
    connect(m_save, &QPushButton::clicked, this, &NoteSection::finishEditing);
    connect(cancel, &QPushButton::clicked, this, &NoteSection::endEditing);
    return editor;
}

bool NoteSection::isEditing() const
{
    return !m_editor->isHidden();
}

void NoteSection::setNote(const QString &tokenId, const TokenNote &note)
{
    if (tokenId != m_tokenId && isEditing()) {
        if (m_save->isEnabled()) emit writeRequested(m_tokenId, entered());
        endEditing();
    }
    m_tokenId = tokenId;
    m_note = note;
    showNote();
}

void NoteSection::showNote()
{
    m_text->setText(visibleLines(m_note.text));
    m_owner->setText(m_note.owner.isEmpty() ? QString() : tr("Owner: %1").arg(visibleText(m_note.owner)));
    m_edit->setText(m_note.isEmpty() ? tr("Add a &note…") : tr("Edit &note…"));
    const bool shown = !isEditing();
    m_text->setVisible(shown && !m_note.text.isEmpty());
    m_owner->setVisible(shown && !m_note.owner.isEmpty());
    m_edit->setVisible(shown);
}

void NoteSection::edit(const TokenNote &note)
{
    m_field->setText(note.text);
    m_ownerField->setText(note.owner);
    m_editor->show();
    showNote();
    check();
    m_field->edit()->setFocus();
    m_field->edit()->moveCursor(QTextCursor::End);
}

void NoteSection::check()
{
    m_ownerRule->setProblem(noteProblemText(m_ownerField->text()));
    m_save->setEnabled(m_field->isPossible() && !m_ownerRule->hasProblem());
}

TokenNote NoteSection::entered() const
{
    return {.text = m_field->text(), .owner = m_ownerField->text()};
}

void NoteSection::finishEditing()
{
    if (!isEditing() || !m_save->isEnabled()) return;
    const TokenNote note = entered();
    endEditing();
    emit writeRequested(m_tokenId, note);
}

void NoteSection::endEditing()
{
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus != nullptr && m_editor->isAncestorOf(focus);
    m_editor->hide();
    showNote();
    if (hadFocus) m_edit->setFocus();
}

void NoteSection::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEditing() && isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        finishEditing();
    } else if (isEditing() && event->key() == Qt::Key_Escape) {
        endEditing();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace qernal
