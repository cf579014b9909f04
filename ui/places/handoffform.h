// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/places/handoffentry.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;

/// What *Do it* needs to know for one entry: the fields of a destination, or the path of a file. Suggests the contexts
/// of kubectl as soon as that has named them.
class HandOffForm : public QWidget {
    Q_OBJECT
public:
    /// @p environment is that of tools that are asked what they can offer.
    explicit HandOffForm(const QProcessEnvironment &environment, QWidget *parent = nullptr);

    /// Shows the fields of @p target, filled in as it says.
    void setTarget(const std::optional<HandOffTarget> &target);
    /// What is filled in; nothing where something is missing or wrong, which is said beneath the fields, and the first
    /// such field gets the focus.
    [[nodiscard]] std::optional<HandOffTarget> checkedTarget();
    /// The first field; null where there is none.
    [[nodiscard]] QWidget *firstField() const;

signals:
    void changed();

private:
    void addField(const FieldRule &rule);
    void addFileField();
    /// Any change of @p edit clears the problem and emits changed().
    void watch(QLineEdit *edit);
    void browse();
    void askForContexts();
    void offerContexts();
    [[nodiscard]] std::optional<HandOffTarget> complain(QWidget *field, const QString &words);

    QProcessEnvironment m_environment;
    QWidget *m_fields;
    QFormLayout *m_layout;
    NoteLabel *m_problem;
    HandOffTarget m_target;
    QMap<DestinationField, QLineEdit *> m_edits;
    QLineEdit *m_file = nullptr;
    QStringList m_contexts;
    bool m_hasAsked = false;
};

} // namespace qernal
