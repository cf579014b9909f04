// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/credentialfield.h"

#include "ui/feedback/removalwords.h"
#include "ui/feedback/texteventfilter.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace qernal {

namespace {

bool wouldExposeText(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
           event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
}

} // namespace

CredentialField::CredentialField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    TextEventFilter::silence(this);
}

CredentialField::~CredentialField()
{
    // The parent, which is connected, is half destroyed already.
    const QSignalBlocker quiet(this);
    forget();
    TextEventFilter::release(this);
}

Result<Credential> CredentialField::credential(Credential::Kind kind) const
{
    QByteArray bytes = text().toUtf8();
    Result<Credential> result = Credential::fromText(kind, bytes);
    wipe(bytes);
    return result;
}

QString CredentialField::problem(Credential::Kind kind) const
{
    if (text().trimmed().isEmpty()) return {};
    const CredentialText entered = read(kind);
    const QByteArrayView bare = entered.bare.view();
    if (kind == Credential::Kind::ApiToken && !bare.isEmpty()) {
        const qsizetype at = bare.indexOf('@');
        if (at < 0) return tr("An API token has an @ between its id and its secret.");
        if (bare.indexOf('@', at + 1) >= 0) return tr("There is more than one @: is it one token?");
        if (at == 0) return tr("The id in front of the @ is missing.");
        if (at == bare.size() - 1) return tr("The secret after the @ is missing.");
    }
    const Result<Credential> checked = credential(kind);
    return checked ? QString() : checked.error().message;
}

QString CredentialField::remark(Credential::Kind kind) const
{
    return removalWords(read(kind).removals);
}

CredentialText CredentialField::read(Credential::Kind kind) const
{
    QByteArray bytes = text().toUtf8();
    CredentialText result = CredentialText::read(kind, bytes);
    wipe(bytes);
    return result;
}

void CredentialField::forget()
{
    // Setting a text drops the undo history; clear() would keep it.
    setText({});
}

QVariant CredentialField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor: return QString();
    default: return QLineEdit::inputMethodQuery(query);
    }
}

bool CredentialField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wouldExposeText(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void CredentialField::keyPressEvent(QKeyEvent *event)
{
    if (wouldExposeText(event)) {
        event->accept();
        return;
    }
    // The base class offers what Ctrl+A selected to PRIMARY; selectAll() does not.
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CredentialField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("credentialMenu"));
    menu->setAccessibleName(accessibleName());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("&Paste"), this, &QLineEdit::paste);
    paste->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    QAction *empty = menu->addAction(tr("&Clear"), this, &CredentialField::forget);
    empty->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

} // namespace qernal
