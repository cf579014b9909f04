// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logdialog.h"

#include "core/background.h"
#include "core/tokens/tokenexport.h"
#include "core/visibletext.h"
#include "ui/feedback/clearbutton.h"
#include "ui/feedback/notelabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

LogDialog::LogDialog(ActivityLog *log, const QStringList &facts, QWidget *parent)
    : QDialog(parent),
      m_log(log),
      m_facts(facts),
      m_filter(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_outcome(new NoteLabel({}, ThemeColor::SecondaryText, this))
{
    setObjectName(QStringLiteral("logDialog"));
    setWindowTitle(tr("Log"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setObjectName(QStringLiteral("logFilter"));
    m_filter->setPlaceholderText(tr("Show lines with…"));
    m_filter->setAccessibleName(tr("Show lines with"));
    addClearButton(m_filter);
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_outcome->setObjectName(QStringLiteral("logOutcome"));

    auto *layout = new QVBoxLayout(this);
    const int edge = space(16, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(8, this));
    layout->addWidget(
        new NoteLabel(tr("What this program asked the service and the keychain since it started. There is no secret, "
                         "header or content among it, and nothing is kept on the disk unless you save it."),
                      ThemeColor::SecondaryText, this));
    layout->addWidget(m_filter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons());
    connect(m_filter, &QLineEdit::textChanged, this, &LogDialog::showAll);
    connect(log, &ActivityLog::added, this, &LogDialog::append);
    showAll();
    m_filter->setFocus();
    resize(space(760, this), space(440, this));
}

QHBoxLayout *LogDialog::buttons()
{
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copyLog"));
    connect(copy, &QPushButton::clicked, this, &LogDialog::copy);
    auto *save = new QPushButton(tr("&Save…"), this);
    save->setObjectName(QStringLiteral("saveLog"));
    connect(save, &QPushButton::clicked, this, &LogDialog::askWhere);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeLog"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {copy, save, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(8, this));
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

QString LogDialog::text() const
{
    return m_text->toPlainText();
}

bool LogDialog::isWanted(const QString &line) const
{
    return line.contains(m_filter->text(), Qt::CaseInsensitive);
}

void LogDialog::showAll()
{
    const QStringList all = m_facts + (m_log ? m_log->lines() : QStringList());
    QStringList wanted;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(wanted),
                 [this](const QString &line) { return isWanted(line); });
    m_text->setPlainText(wanted.join(QLatin1Char('\n')));
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void LogDialog::append(const QString &line)
{
    // Where older lines are being read, the newer ones do not take them away.
    if (isWanted(line)) m_text->appendPlainText(line);
    if (m_text->blockCount() > 2 * ActivityLog::MaxLines) showAll();
}

void LogDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    report(tr("What is shown is on the clipboard."), ThemeColor::SecondaryText);
}

void LogDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"), QDir::homePath(), tr("Text (*.txt)"));
    dialog->setObjectName(QStringLiteral("saveLogDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("qernal-token-manager-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &LogDialog::save);
    dialog->open();
}

void LogDialog::save(const QString &fileName)
{
    inBackground(
        this, [fileName, content = text().toUtf8() + '\n'] { return writeExport(fileName, content); },
        [this, fileName](const std::optional<QString> &problem) {
            const QString shown = visibleText(QDir::toNativeSeparators(fileName));
            if (!problem) return report(tr("What is shown is saved in %1.").arg(shown), ThemeColor::SecondaryText);
            report(tr("The log is not saved: %1 could not be written. %2. Choose another folder, or make room.")
                       .arg(shown, visibleText(*problem)),
                   ThemeColor::Expired);
        });
}

void LogDialog::report(const QString &outcome, ThemeColor color)
{
    m_outcome->setColor(color);
    m_outcome->setText(outcome);
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace qernal
