// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkup/checkupdialog.h"

#include "ui/checkup/findinglist.h"
#include "ui/feedback/checkuptext.h"
#include "ui/feedback/emptystate.h"
#include "ui/feedback/notelabel.h"
#include "ui/feedback/progressline.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace qernal {

namespace {

QString summaryOf(const QList<Finding> &findings, bool verified)
{
    const auto count = std::count_if(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity >= FindingSeverity::Warning;
    });
    const QString untried =
        verified ? QString() : QLatin1Char(' ') + CheckUpDialog::tr("Whether the secrets work was not tried.");
    if (count == 0) return CheckUpDialog::tr("Nothing to mend.") + untried;
    return CheckUpDialog::tr("%n thing(s) to mend.", nullptr, static_cast<int>(count)) + untried;
}

} // namespace

CheckUpDialog::CheckUpDialog(Clock clock, QWidget *parent)
    : QDialog(parent),
      m_clock(std::move(clock)),
      m_summary(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_progress(new ProgressLine(this)),
      m_stack(new QStackedWidget(this)),
      m_list(new FindingList(m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_verify(new QPushButton(themeIcon(QStringLiteral("check")), tr("Check that they &work"), this)),
      m_copy(new QPushButton(themeIcon(QStringLiteral("copy")), tr("&Copy as text"), this)),
      m_again(new QPushButton(themeIcon(QStringLiteral("refresh")), tr("&Look again"), this))
{
    setObjectName(QStringLiteral("checkUpDialog"));
    setWindowTitle(tr("Check-up"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(space(720, this), space(600, this));
    connect(m_list, &FindingList::remedyRequested, this, &CheckUpDialog::remedyRequested);
    connect(m_verify, &QPushButton::clicked, this, [this] { emit lookRequested(true); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit lookRequested(false); });
    connect(m_copy, &QPushButton::clicked, this, &CheckUpDialog::copyText);
}

void CheckUpDialog::build()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_summary->setObjectName(QStringLiteral("checkUpSummary"));
    m_verify->setObjectName(QStringLiteral("verifySecrets"));
    m_verify->setToolTip(tr("Signs in to the service with each stored secret, once."));
    m_verify->setAccessibleDescription(m_verify->toolTip());
    m_copy->setObjectName(QStringLiteral("copyFindings"));
    m_again->setObjectName(QStringLiteral("lookAgain"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_verify, m_copy, m_again, close})
        button->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(space(8, this));
    row->addWidget(m_verify);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    const int edge = space(16, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(8, this));
    layout->addWidget(
        new NoteLabel(tr("Looks at this account's tokens, their secrets, the files of the service's tools "
                         "and this computer. It changes nothing. “Check that they work” alone sends "
                         "secrets: it signs in to the service with each that is stored here."),
                      ThemeColor::SecondaryText, this));
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_summary);
    layout->addLayout(row);
}

void CheckUpDialog::showRunning(bool verifies)
{
    m_isRunning = true;
    m_looksOnReturn = false;
    m_progress->setProgress(0, 0);
    m_summary->setColor(ThemeColor::SecondaryText);
    m_summary->setText(verifies ? tr("Looking, and signing in with each stored secret…") : tr("Looking…"));
    // What was found before stays to be read.
    if (m_findings.isEmpty()) {
        m_empty->setContent(QStringLiteral("waiting"), tr("Looking…"), m_summary->text(), {});
        m_stack->setCurrentWidget(m_empty);
    }
    for (QPushButton *button : {m_verify, m_again, m_copy})
        button->setEnabled(false);
}

void CheckUpDialog::showFindings(const QList<Finding> &findings, bool verified)
{
    m_isRunning = false;
    m_findings = findings;
    m_progress->rest();
    m_list->setFindings(findings, m_clock());
    const QString summary = summaryOf(findings, verified);
    if (findings.isEmpty()) {
        m_empty->setContent(QStringLiteral("keydrawing"), tr("Nothing to mend"),
                            tr("Tokens, secrets, the files of tools and this computer are as they should be."), {});
    }
    m_stack->setCurrentWidget(findings.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    for (QPushButton *button : {m_verify, m_again, m_copy})
        button->setEnabled(true);
    announce(summary);
}

void CheckUpDialog::announce(const QString &text, bool isProblem)
{
    m_summary->setText(text);
    m_summary->setColor(isProblem ? ThemeColor::Expired : ThemeColor::SecondaryText);
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CheckUpDialog::copyText()
{
    QGuiApplication::clipboard()->setText(checkUpText(m_findings, m_clock()));
    announce(tr("The findings are on the clipboard. There is no secret among them."));
}

void CheckUpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow()) return;
    if (m_looksOnReturn && !m_isRunning) emit lookRequested(false);
}

} // namespace qernal
