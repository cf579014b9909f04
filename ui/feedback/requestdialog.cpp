// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/requestdialog.h"

#include "ui/feedback/dialogheight.h"
#include "ui/feedback/earlyinputfilter.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/heading.h"
#include "ui/theme/iconwidget.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

namespace {

/// A request that is answered sooner needs no explanation.
constexpr std::chrono::milliseconds SlowAfter(1500);

} // namespace

RequestDialog::RequestDialog(const QString &action, const QString &underWay, FilledButton::Kind kind, QWidget *parent)
    : QDialog(parent),
      m_actionText(action),
      m_underWay(underWay),
      m_form(new QWidget(this)),
      m_note(new NoteLabel({}, ThemeColor::ExpiringSoon, this)),
      m_problem(new NoteLabel({}, ThemeColor::Expired, this)),
      m_action(new FilledButton(action, kind, this)),
      m_slow(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    new EarlyInputFilter(this);
    setMinimumWidth(480);
    setMaximumWidth(560);

    m_body = new QVBoxLayout(m_form);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space(12, this));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    m_slow->setSingleShot(true);
    connect(m_slow, &QTimer::timeout, this, [this] { showNote(m_goesOn); });
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->keepLines(1);
    m_action->setObjectName(QStringLiteral("action"));

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_action, QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setIcon({});
    const bool dangerous = kind == FilledButton::Kind::Danger;
    m_action->setAutoDefault(!dangerous);
    (dangerous ? m_cancel : static_cast<QPushButton *>(m_action))->setDefault(true);
    connect(m_action, &QPushButton::clicked, this, &RequestDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    const int margin = space(16, this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(8, this));
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

RequestDialog::~RequestDialog() = default;

void RequestDialog::setHeading(const QString &icon, ThemeColor color, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(12, this));
    row->addWidget(new IconWidget(themeIcon(icon, color), space(24, this), m_form), 0, Qt::AlignTop);
    m_heading = new Heading(text, m_form);
    m_heading->setObjectName(QStringLiteral("heading"));
    row->addWidget(m_heading, 1);
    m_body->insertLayout(0, row);
}

void RequestDialog::setHeadingText(const QString &text)
{
    if (m_heading) m_heading->setText(text);
    growToFit();
}

void RequestDialog::setActionText(const QString &action, const QString &underWay)
{
    m_actionText = action;
    m_underWay = underWay;
    m_action->setText(m_busy ? m_underWay : m_actionText);
}

void RequestDialog::setReady(bool ready)
{
    m_ready = ready;
    m_action->setEnabled(m_ready && !m_busy);
}

void RequestDialog::growToFit()
{
    // What does not wrap, as a row of buttons in a language of long words, makes it wider than reads well.
    layout()->activate();
    const int needed = layout()->totalMinimumSize().width();
    setMinimumWidth(std::max(minimumWidth(), needed));
    setMaximumWidth(std::max(maximumWidth(), needed));
    qernal::growToFit(this);
}

void RequestDialog::start()
{
    if (m_busy || !m_ready || !confirm()) return;
    m_problem->clear();
    setBusy(true);
    send();
}

void RequestDialog::setBusy(bool busy)
{
    if (busy) m_focus = focusWidget();
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_action->setText(busy ? m_underWay : m_actionText);
    setReady(m_ready);
    if (!m_goesOn.isEmpty()) sayThatItGoesOn(busy);
    if (!busy && m_focus) m_focus->setFocus();
}

bool RequestDialog::showFieldError(const QString &, const QString &)
{
    return false;
}

void RequestDialog::showError(const Error &error)
{
    setBusy(false);
    bool placed = false;
    Error rest = error;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field) {
        if (!showFieldError(field.key(), visibleText(field.value()))) continue;
        rest.fields.remove(field.key());
        placed = true;
    }
    if (placed && rest.fields.isEmpty()) {
        growToFit();
        return;
    }
    showProblem(errorText(rest, m_errorContext));
}

void RequestDialog::showProblem(const QString &problem)
{
    setBusy(false);
    m_problem->setText(problem);
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    growToFit();
}

void RequestDialog::sayThatItGoesOn(bool busy)
{
    if (busy) {
        m_cancelText = m_cancel->text();
        m_cancel->setText(tr("&Hide"));
        m_slow->start(SlowAfter);
        return;
    }
    if (!m_cancelText.isEmpty()) m_cancel->setText(m_cancelText);
    m_slow->stop();
    if (m_note->text() == m_goesOn) showNote({});
}

void RequestDialog::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    growToFit();
    if (note.isEmpty()) return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RequestDialog::done(int result)
{
    if (result == Rejected && m_busy && !m_goesOn.isEmpty()) emit hiddenWhileBusy();
    QDialog::done(result);
}

void RequestDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous()) return;
    // The size hint counts wrapped text at another width: without this the first picture is too tall or too low.
    resize(width(), minimumHeight());
    growToFit();
}

} // namespace qernal
