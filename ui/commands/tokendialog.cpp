// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/tokendialog.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/expiryfield.h"
#include "ui/feedback/fieldnote.h"
#include "ui/feedback/notefield.h"
#include "ui/feedback/notelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace qernal {

TokenDialog::TokenDialog(Clock clock, const QStringList &namesInUse, bool store, QWidget *parent)
    : RequestDialog(tr("Create token"), tr("Creating…"), FilledButton::Kind::Accent, parent), m_namesInUse(namesInUse)
{
    setObjectName(QStringLiteral("newTokenDialog"));
    setWindowTitle(tr("New token"));
    setErrorContext(ErrorContext::Create);
    build(clock);
    setGoesOn(
        tr("The request has left and cannot be called back. If you hide this, the new token’s secret is shown all "
           "the same when the answer comes."));
    m_store = new QCheckBox(tr("&Store the secret in the keychain"), this);
    m_store->setObjectName(QStringLiteral("store"));
    m_store->setChecked(store);
    m_store->setToolTip(tr("The service shows the secret once. In the keychain it can be copied again later."));
    body()->addWidget(m_store);
    check();
}

TokenDialog::TokenDialog(Clock clock, const Token &token, const QStringList &namesInUse, QWidget *parent)
    : RequestDialog(tr("Save changes"), tr("Saving…"), FilledButton::Kind::Accent, parent),
      m_token(token),
      m_namesInUse(namesInUse)
{
    setObjectName(QStringLiteral("editTokenDialog"));
    setWindowTitle(tr("Edit “%1”").arg(shortName(token.name)));
    setErrorContext(ErrorContext::Edit);
    build(clock);
    setGoesOn(
        tr("The request has left and cannot be called back. If you hide this, how it ended is said in the window."));
    m_name->setText(token.name);
    m_name->selectAll();
    m_expiry->offerKeeping(token.expiryAt);
    m_expiry->setWarning(tr("The service may replace the secret when the expiry changes; a new secret would be shown "
                            "to you."));
    check();
}

void TokenDialog::prefill(const QString &name, int expiryDuration, const QString &note)
{
    m_name->setText(name);
    m_name->selectAll();
    m_expiry->setDuration(expiryDuration);
    m_note->setText(note);
}

QString TokenDialog::note() const
{
    return m_note == nullptr ? QString() : m_note->text();
}

QString TokenDialog::name() const
{
    return m_name->text();
}

void TokenDialog::showToken(const Token &token)
{
    const bool untouched = m_name->text() == m_token->name;
    m_token = token;
    setWindowTitle(tr("Edit “%1”").arg(shortName(token.name)));
    m_expiry->offerKeeping(token.expiryAt);
    if (untouched) {
        m_name->setText(token.name);
        m_name->selectAll();
    }
    check();
}

void TokenDialog::build(const Clock &clock)
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space(12, this));
    form->setHorizontalSpacing(space(12, this));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    auto *nameCell = new QWidget(this);
    auto *nameLayout = new QVBoxLayout(nameCell);
    nameLayout->setContentsMargins(0, 0, 0, 0);
    nameLayout->setSpacing(space(4, this));
    m_name = new QLineEdit(nameCell);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("deploy-production"));
    m_nameNote = new FieldNote(m_name, tr("Letters, hyphens and underscores; no digits, spaces or dots"), nameCell);
    m_nameNote->setObjectName(QStringLiteral("nameNote"));
    m_nameNote->setToolTip(tr("A few signs are allowed too: [ ] \\ ^ and the backquote `"));
    nameLayout->addWidget(m_name);
    nameLayout->addWidget(m_nameNote);
    auto *nameLabel = plainLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    form->addRow(nameLabel, nameCell);

    m_expiry = new ExpiryField(clock, this);
    auto *expiryLabel = plainLabel(tr("&Expiry"), this);
    expiryLabel->setBuddy(m_expiry->choice());
    form->addRow(expiryLabel, m_expiry);
    if (!m_token) addNote(form);
    body()->addLayout(form);

    connect(m_name, &QLineEdit::textChanged, this, &TokenDialog::check);
    connect(m_expiry, &ExpiryField::changed, this, &TokenDialog::check);
    m_name->setFocus();
}

void TokenDialog::addNote(QFormLayout *form)
{
    m_note = new NoteField(this);
    auto *label = plainLabel(tr("N&ote"), this);
    label->setBuddy(m_note->edit());
    form->addRow(label, m_note);
    connect(m_note, &NoteField::changed, this, &TokenDialog::check);
}

void TokenDialog::checkName()
{
    const QString name = m_name->text();
    m_nameNote->setProblem({});
    m_nameNote->setRemark({});
    if (m_token && name == m_token->name) return;
    if (nameProblem(name) == NameProblem::Character) {
        const auto bad = std::find_if(name.cbegin(), name.cend(), [](QChar character) {
            return nameProblem(QString(character)) == NameProblem::Character;
        });
        m_nameNote->setProblem(
            *bad == QLatin1Char(' ')
                ? tr("No spaces: letters, hyphens and underscores only")
                : tr("No “%1”: letters, hyphens and underscores only").arg(visibleText(QString(*bad))));
    } else if (m_namesInUse.contains(name)) {
        m_nameNote->setRemark(tr("Another token has this name already."));
    }
}

void TokenDialog::check()
{
    checkName();
    const QString name = m_name->text();
    if (m_token) {
        const TokenChange wanted = change();
        const bool nameFits = !wanted.name || nameProblem(*wanted.name) == NameProblem::None;
        setReady(nameFits && m_expiry->isPossible() && (wanted.name || wanted.expiryDuration));
    } else {
        setReady(nameProblem(name) == NameProblem::None && m_expiry->isPossible() && m_note->isPossible());
    }
    growToFit();
}

TokenChange TokenDialog::change() const
{
    TokenChange change;
    if (m_name->text() != m_token->name) change.name = m_name->text();
    change.expiryDuration = m_expiry->duration();
    return change;
}

bool TokenDialog::confirm()
{
    const QString changed = m_expiry->bringUpToDate();
    if (!changed.isEmpty()) showProblem(changed);
    return changed.isEmpty() && m_expiry->isPossible();
}

void TokenDialog::send()
{
    if (m_token) {
        emit changeRequested(change());
        return;
    }
    emit createRequested({.name = m_name->text(), .expiryDuration = m_expiry->duration().value_or(90)},
                         m_store->isChecked());
}

bool TokenDialog::showFieldError(const QString &field, const QString &text)
{
    if (field == QLatin1String("name")) {
        m_nameNote->setProblem(text);
        m_name->setFocus();
        m_name->selectAll();
        return true;
    }
    if (field == QLatin1String("expiry_duration")) {
        m_expiry->setProblem(text);
        m_expiry->choice()->setFocus();
        return true;
    }
    return false;
}

} // namespace qernal
