// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/revokedialog.h"

#include "ui/commands/expiryfield.h"
#include "ui/feedback/errortext.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

namespace {

QString quoted(const Token &token)
{
    return QStringLiteral("“%1”").arg(visibleText(token.name, 40));
}

QString actionText(const QList<Token> &tokens)
{
    if (tokens.size() == 1) {
        // An ampersand in a name is no mnemonic.
        return RevokeDialog::tr("&Revoke %1")
            .arg(quoted(tokens.first()).replace(QLatin1Char('&'), QLatin1String("&&")));
    }
    return RevokeDialog::tr("&Revoke %1 tokens").arg(tokens.size());
}

QString titleText(const QList<Token> &tokens, const QList<Token> &leftOut)
{
    if (tokens.isEmpty() && !leftOut.isEmpty()) {
        return RevokeDialog::tr("%1 is not revoked").arg(quoted(leftOut.first()));
    }
    if (tokens.size() == 1) return RevokeDialog::tr("Revoke %1?").arg(quoted(tokens.first()));
    return RevokeDialog::tr("Revoke %1 tokens?").arg(tokens.size());
}

} // namespace

RevokeDialog::RevokeDialog(const QList<Token> &tokens, const QList<Token> &leftOut, QWidget *parent)
    : RequestDialog(actionText(tokens), actionText(tokens), FilledButton::Kind::Danger, parent), m_tokens(tokens)
{
    setObjectName(QStringLiteral("revokeDialog"));
    const QString title = titleText(tokens, leftOut);
    setWindowTitle(title);
    setHeading(QStringLiteral("revoke"), ThemeColor::Expired, title);
    if (!m_tokens.isEmpty()) nameThem();
    if (!leftOut.isEmpty()) nameLeftOut(leftOut);
    if (m_tokens.isEmpty()) {
        actionButton()->hide();
        cancelButton()->setText(tr("Close"));
    } else {
        m_forget = new QCheckBox(m_tokens.size() == 1 ? tr("Also remove its secret from the &keychain")
                                                      : tr("Also remove their secrets from the &keychain"),
                                 this);
        m_forget->setObjectName(QStringLiteral("forgetSecrets"));
        m_forget->setChecked(true);
        body()->addWidget(m_forget);
    }
    cancelButton()->setFocus();
}

void RevokeDialog::nameThem()
{
    const bool one = m_tokens.size() == 1;
    auto *consequence = new QLabel(one ? tr("Whatever uses this token stops working at once. This cannot be undone.")
                                       : tr("Whatever uses these tokens stops working at once. This cannot be undone."),
                                   this);
    consequence->setObjectName(QStringLiteral("consequence"));
    consequence->setTextFormat(Qt::PlainText);
    consequence->setWordWrap(true);
    body()->addWidget(consequence);
    if (one) {
        const Token &token = m_tokens.first();
        QString which = tr("ID %1").arg(visibleText(token.id, 60));
        if (token.createdAt.isValid()) which += tr("\nCreated %1").arg(spelledOutDate(token.createdAt));
        body()->addWidget(new NoteLabel(which, ThemeColor::SecondaryText, this));
        return;
    }
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("names"));
    list->setAccessibleName(tr("Tokens to revoke"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    const int gap = space(4, this) / 2;
    list->setSpacing(gap);
    for (const Token &token : std::as_const(m_tokens)) {
        auto *item = new QListWidgetItem(visibleText(token.name), list);
        item->setToolTip(toolTipText(visibleText(token.id)));
    }
    const int row = std::max(list->sizeHintForRow(0), fontMetrics().height());
    const int rows = std::min(static_cast<int>(m_tokens.size()), 8);
    list->setFixedHeight((row + 2 * gap) * rows + 2 * list->frameWidth());
    body()->addWidget(list);
}

void RevokeDialog::nameLeftOut(const QList<Token> &leftOut)
{
    QStringList names;
    for (const Token &token : leftOut)
        names.append(quoted(token));
    const QString reason = tr("%1: you would sign yourself out, for this account is signed in with it. To revoke it, "
                              "sign in with another token first.");
    const QString said = m_tokens.isEmpty() ? reason.arg(names.join(QLatin1String(", ")))
                                            : tr("Left out is %1").arg(reason.arg(names.join(QLatin1String(", "))));
    auto *label = new NoteLabel(said, ThemeColor::ExpiringSoon, this);
    label->setObjectName(QStringLiteral("leftOut"));
    body()->addWidget(label);
}

void RevokeDialog::send()
{
    emit revokeRequested(m_tokens, m_forget && m_forget->isChecked());
    accept();
}

} // namespace qernal
