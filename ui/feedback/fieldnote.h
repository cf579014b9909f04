// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/notelabel.h"

#include <QPointer>

namespace qernal {

/// The line beneath a field. It shows the field's rule; a remark (worth knowing, not wrong) or a problem (the field is
/// outlined, too) replaces the rule as long as it is set. It is the field's accessible description.
class FieldNote : public NoteLabel {
    Q_OBJECT
public:
    /// @p field is not owned.
    FieldNote(QWidget *field, const QString &rule, QWidget *parent = nullptr);
    ~FieldNote() override;

    void setRule(const QString &rule);
    /// Both: an empty text removes it.
    void setRemark(const QString &remark);
    void setProblem(const QString &problem);
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }

private:
    void show();

    QPointer<QWidget> m_field;
    QPointer<QWidget> m_ring;
    QString m_rule;
    QString m_remark;
    QString m_problem;
};

} // namespace qernal
