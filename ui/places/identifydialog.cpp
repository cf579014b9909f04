// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/identifydialog.h"

#include "core/places/idmatcher.h"
#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace qernal {

IdentifyDialog::IdentifyDialog(const QList<ListedToken> &tokens, QWidget *parent)
    : QDialog(parent),
      m_text(new QPlainTextEdit(this)),
      m_note(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_found(new QListWidget(this)),
      m_show(new QPushButton(tr("&Show in the list"), this)),
      m_regenerate(new QPushButton(tr("Re&generate secret…"), this)),
      m_replace(new QPushButton(tr("Re&place…"), this)),
      m_revoke(new FilledButton(tr("Re&voke…"), FilledButton::Kind::Danger, this))
{
    setObjectName(QStringLiteral("identifyDialog"));
    setWindowTitle(tr("Identify a token"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ListedToken &listed : tokens)
        m_tokens.insert(QUuid::fromString(listed.token.id), listed);
    build();
    resize(space(560, this), space(480, this));
    connect(m_text, &QPlainTextEdit::textChanged, this, &IdentifyDialog::identify);
    connect(m_found, &QListWidget::itemSelectionChanged, this, &IdentifyDialog::refreshSelection);
    connect(m_show, &QPushButton::clicked, this, [this] { emit showRequested(selectedId()); });
    connect(m_regenerate, &QPushButton::clicked, this, [this] { emit regenerateRequested(selectedId()); });
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceRequested(selectedId()); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { emit revokeRequested(selectedId()); });
    // The question that follows stands over the window; this one has done its part.
    for (QPushButton *button : {m_show, m_regenerate, m_replace, m_revoke})
        connect(button, &QPushButton::clicked, this, &QDialog::accept);
    identify();
}

void IdentifyDialog::build()
{
    auto *label = new QLabel(tr("&Text that may contain a token, such as a log or a diff:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("identifyText"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_found->setObjectName(QStringLiteral("identified"));
    m_found->setAccessibleName(tr("Tokens in the text"));
    m_note->setObjectName(QStringLiteral("identifyNote"));
    m_note->keepLines(2);

    auto *row = new QHBoxLayout;
    row->setSpacing(space(8, this));
    m_show->setObjectName(QStringLiteral("showIdentified"));
    m_regenerate->setObjectName(QStringLiteral("regenerateIdentified"));
    m_replace->setObjectName(QStringLiteral("replaceIdentified"));
    m_revoke->setObjectName(QStringLiteral("revokeIdentified"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_show, m_regenerate, m_replace, m_revoke})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    const int edge = space(16, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(8, this));
    layout->addWidget(label);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_note);
    layout->addWidget(m_found, 1);
    layout->addLayout(row);
}

void IdentifyDialog::identify()
{
    m_found->clear();
    QByteArray bytes = m_text->toPlainText().toUtf8();
    const QList<IdMatch> matches = IdMatcher(m_tokens.keys()).find(bytes);
    // It may hold a secret.
    bytes.fill('\0');
    QSet<QUuid> exposed;
    for (const IdMatch &match : matches) {
        if (match.hasSecret) exposed.insert(match.id);
    }
    QSet<QUuid> known;
    for (const IdMatch &match : matches) {
        if (known.contains(match.id)) continue;
        known.insert(match.id);
        const ListedToken &listed = m_tokens.value(match.id);
        const QString name = visibleText(listed.token.name);
        const QString status = statusText(listed.status);
        auto *item = new QListWidgetItem(exposed.contains(match.id) ? tr("%1 – %2, with its secret").arg(name, status)
                                                                    : tr("%1 – %2, ID only").arg(name, status),
                                         m_found);
        item->setData(Qt::UserRole, listed.token.id);
    }
    if (m_found->count() > 0) m_found->setCurrentRow(0);
    if (bytes.isEmpty()) {
        m_note->setText(tr("Paste or drop it here. It stays on this computer, and nothing of it is kept."));
    } else if (known.isEmpty()) {
        m_note->setText(tr("The ID of none of this account's tokens stands in this text."));
    } else if (exposed.isEmpty()) {
        m_note->setText(tr("Only IDs stand in this text. An ID alone opens nothing."));
    } else {
        m_note->setText(tr("A secret stands in this text. Whoever has seen it can use the token until its secret is "
                           "regenerated or the token is revoked."));
    }
    m_note->setColor(exposed.isEmpty() ? ThemeColor::SecondaryText : ThemeColor::Expired);
    refreshSelection();
}

void IdentifyDialog::refreshSelection()
{
    for (QPushButton *button : {m_show, m_regenerate, m_replace, m_revoke})
        button->setEnabled(!selectedId().isEmpty());
}

QString IdentifyDialog::selectedId() const
{
    const QList<QListWidgetItem *> items = m_found->selectedItems();
    return items.isEmpty() ? QString() : items.first()->data(Qt::UserRole).toString();
}

} // namespace qernal
