// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activitylog.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;

/// *Log*: what the program is and did lately, as text that can be searched, copied and saved for a report. It stays
/// open beside the window, and shows new lines as they come. Deletes itself when it is closed.
class LogDialog : public QDialog {
    Q_OBJECT
public:
    /// @p log is not owned. @p facts, a line each, stand before its lines.
    LogDialog(ActivityLog *log, const QStringList &facts, QWidget *parent = nullptr);

    /// What is shown: of the facts and the log's lines those with the filter's text.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QHBoxLayout *buttons();
    void showAll();
    void append(const QString &line);
    [[nodiscard]] bool isWanted(const QString &line) const;
    void copy();
    void askWhere();
    void save(const QString &fileName);
    void report(const QString &outcome, ThemeColor color);

    QPointer<ActivityLog> m_log;
    QStringList m_facts;
    QLineEdit *m_filter;
    QPlainTextEdit *m_text;
    NoteLabel *m_outcome;
};

} // namespace qernal
