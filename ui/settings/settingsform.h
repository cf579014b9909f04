// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;

/// The rows of the settings: groups under a heading, in each row a name, a field and a sentence beneath that says what
/// the field does. The names of all groups are equally wide.
class SettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit SettingsForm(QWidget *parent = nullptr);

    void addGroup(const QString &title);
    /// Takes over @p field and @p note. An & in @p name is the field's key.
    void addRow(const QString &name, QWidget *field, NoteLabel *note);
    /// A row whose @p fields stand beneath each other, with one sentence for all; the name's key is the first one's.
    void addRow(const QString &name, const QList<QWidget *> &fields, NoteLabel *note);

private:
    QFormLayout *m_layout;
};

/// Chooses the item of @p box that has @p data, the first one where none has it, without a signal.
void chooseItem(QComboBox *box, const QVariant &data);

} // namespace qernal
