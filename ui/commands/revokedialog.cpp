// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/revokedialog.h"

#include "core/visibletext.h"
#include "ui/commands/lazylist.h"
#include "ui/feedback/expiryfield.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace qernal {

namespace {

QString quoted(const Token &token)
{
    return RevokeDialog::tr("“%1”").arg(shortName(visibleText(token.name, 40)));
}

QString actionText(const QList<Token> &tokens)
{
    if (tokens.size() == 1) {
        // An ampersand in a name is no mnemonic.
        return RevokeDialog::tr("&Revoke %1")
            .arg(quoted(tokens.first()).replace(QLatin1Char('&'), QLatin1String("&&")));
    }
    return RevokeDialog::tr("&Revoke %1 tokens").arg(QLocale().toString(tokens.size()));
}

QString titleText(const QList<Token> &tokens, const QList<Token> &leftOut)
{
    if (tokens.isEmpty() && !leftOut.isEmpty()) {
        return RevokeDialog::tr("%1 is not revoked").arg(quoted(leftOut.first()));
    }
    if (tokens.size() == 1) return RevokeDialog::tr("Revoke %1?").arg(quoted(tokens.first()));
    return RevokeDialog::tr("Revoke %1 tokens?").arg(QLocale().toString(tokens.size()));
}

QString whichText(const Token &token)
{
    QString which = RevokeDialog::tr("ID %1").arg(visibleText(token.id, 60));
    if (token.createdAt.isValid()) which += RevokeDialog::tr("\nCreated %1").arg(spelledOutDate(token.createdAt));
    return which;
}

/// The number that @p text writes, with any separators between its digits; -1 for another text.
qint64 typedNumber(const QString &text)
{
    qint64 number = -1;
    for (const QChar c : text) {
        if (c.digitValue() >= 0) {
            number = std::max<qint64>(number, 0) * 10 + c.digitValue();
        } else if (!c.isSpace() && !c.isPunct()) {
            return -1;
        }
        if (number > std::numeric_limits<int>::max()) return -1;
    }
    return number;
}

/// From so many on the number is typed: Ctrl+A, Del and one click must not do it.
constexpr qsizetype TypedFrom = 10;

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
        if (!leftOut.isEmpty()) offerSignIn();
        cancelButton()->setFocus();
        return;
    }
    m_forget = new QCheckBox(m_tokens.size() == 1 ? tr("Also remove its secret from the &keychain")
                                                  : tr("Also remove their secrets from the &keychain"),
                             this);
    m_forget->setObjectName(QStringLiteral("forgetSecrets"));
    m_forget->setChecked(true);
    body()->addWidget(m_forget);
    cancelButton()->setFocus();
    if (m_tokens.size() >= TypedFrom) askForNumber();
}

void RevokeDialog::showToken(const Token &token)
{
    m_tokens = {token};
    const QString title = titleText(m_tokens, {});
    setWindowTitle(title);
    setActionText(actionText(m_tokens), actionText(m_tokens));
    m_which->setText(whichText(token));
    setHeadingText(title);
}

void RevokeDialog::showUsage(const QString &text)
{
    if (text.isEmpty()) return;
    auto *usage = new NoteLabel(text, ThemeColor::ExpiringSoon, this);
    usage->setObjectName(QStringLiteral("knownUsage"));
    body()->insertWidget(body()->indexOf(m_forget), usage);
    growToFit();
}

void RevokeDialog::showActive(int active)
{
    const auto count = static_cast<int>(m_tokens.size());
    if (count < 2) return;
    m_active->setText(active == 0       ? tr("All of them have expired.")
                      : active == count ? tr("None of them has expired: all may be in use.")
                      : active == 1
                          ? tr("1 of them has not expired and may be in use.")
                          : tr("%1 of them have not expired and may be in use.").arg(QLocale().toString(active)));
    m_active->show();
}

void RevokeDialog::offerSignIn()
{
    auto *signIn = new QPushButton(tr("&Sign in with another token…"), this);
    signIn->setObjectName(QStringLiteral("signIn"));
    signIn->setAutoDefault(false);
    makeRoomy(signIn);
    connect(signIn, &QPushButton::clicked, this, [this] {
        reject();
        emit signInRequested();
    });
    body()->addWidget(signIn, 0, Qt::AlignLeft);
}

void RevokeDialog::askForNumber()
{
    auto *number = new QLineEdit(this);
    number->setObjectName(QStringLiteral("number"));
    const QString count = QLocale().toString(m_tokens.size());
    number->setPlaceholderText(count);
    auto *label = plainLabel(tr("Type %1 &to revoke them").arg(count), this);
    label->setBuddy(number);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(12, this));
    row->addWidget(label);
    row->addWidget(number, 1);
    body()->addLayout(row);
    connect(number, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool typed = typedNumber(text) == m_tokens.size();
        setReady(typed);
        actionButton()->setDefault(typed);
        if (!typed) cancelButton()->setDefault(true);
    });
    setReady(false);
    number->setFocus();
}

void RevokeDialog::nameThem()
{
    const bool one = m_tokens.size() == 1;
    auto *consequence = plainLabel(one ? tr("Whatever uses this token stops working at once. This cannot be undone.")
                                       : tr("Whatever uses these tokens stops working at once. This cannot be undone."),
                                   this);
    consequence->setObjectName(QStringLiteral("consequence"));
    consequence->setWordWrap(true);
    body()->addWidget(consequence);
    if (one) {
        m_which = new NoteLabel(whichText(m_tokens.first()), ThemeColor::SecondaryText, this);
        body()->addWidget(m_which);
        return;
    }
    m_active = new NoteLabel({}, ThemeColor::ExpiringSoon, this);
    m_active->setObjectName(QStringLiteral("active"));
    m_active->hide();
    body()->addWidget(m_active);
    auto *list = new LazyList(
        static_cast<int>(m_tokens.size()), [tokens = m_tokens](int row) { return visibleText(tokens.at(row).name); },
        [tokens = m_tokens](int row) { return toolTipText(visibleText(tokens.at(row).id)); }, 1, 8, this);
    list->setObjectName(QStringLiteral("names"));
    list->setAccessibleName(tr("Tokens to revoke"));
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
