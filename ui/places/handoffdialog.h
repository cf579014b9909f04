// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clipboard/secretcopier.h"
#include "ui/places/handoffentry.h"
#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace qernal {

class FilledButton;
class HandOffForm;
class Heading;
class NoteLabel;
class ProgressLine;

/// *Use it with…*: every way of using the secret of one record, by group, the recently used ones first. Each is done by
/// the program (*Do it*), copied, or both; what became of it stands beneath. Deletes itself when it is closed.
///
/// Why more than 12 members: the widgets of one form, and what they act on.
class HandOffDialog : public QDialog {
    Q_OBJECT
public:
    /// @p record must be known to the custody; @p clipboard is not owned.
    HandOffDialog(const QUuid &record, const HandOff::Parts &parts, SecretClipboard *clipboard,
                  QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QLayout *buildSide();
    [[nodiscard]] QLayout *buildButtons();
    void connectParts();
    void fillList();
    [[nodiscard]] const HandOffEntry *current() const;
    void showEntry();
    void doIt();
    void copy();
    void showOutcome(const HandOffOutcome &outcome);
    void showStatus(ThemeColor color, const QString &text, const QString &output = {});
    void refreshButtons();

    QUuid m_record;
    bool m_isCliShadowed; ///< by QERNAL_TOKEN
    HandOff m_handOff;
    SecretCopier m_copier;
    QList<HandOffEntry> m_entries;
    bool m_mayReplaceOther = false; ///< the user was told what goes, and pressed again
    QTreeWidget *m_list;
    Heading *m_name;
    NoteLabel *m_explanation;
    HandOffForm *m_form;
    FilledButton *m_do;
    QPushButton *m_copy;
    QPushButton *m_copySecret;
    QPushButton *m_cancel;
    ProgressLine *m_progress;
    NoteLabel *m_result;
    QPlainTextEdit *m_output;
};

} // namespace qernal
