// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/filledbutton.h"

#include <QDialog>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace qernal {

/// A dialog that asks one thing, sends it once, and waits for the answer: while it waits its fields rest and its
/// button says so; an error comes back beside what it concerns and everything typed is still there. Window modal,
/// deletes itself when closed. A subclass fills body().
class RequestDialog : public QDialog {
    Q_OBJECT
public:
    /// @p action is the button ("Create token"), @p underWay what it says while waiting ("Creating…"). With a
    /// dangerous @p kind Cancel is the default button.
    RequestDialog(const QString &action, const QString &underWay, FilledButton::Kind kind, QWidget *parent = nullptr);
    ~RequestDialog() override;

    /// Works again and says @p error: its fields beside the fields they name, the rest in a line above the buttons.
    virtual void showError(const Error &error);
    /// The same with words of the caller's.
    void showProblem(const QString &problem);
    [[nodiscard]] bool isBusy() const { return m_busy; }

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] FilledButton *actionButton() const { return m_action; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// An icon and a large line above the body.
    void setHeading(const QString &icon, ThemeColor color, const QString &text);
    /// The action is possible now.
    void setReady(bool ready);
    /// Grows the window where wrapped text needs it; it never shrinks under the user's pointer.
    void growToFit();

    /// The action was pressed: false if it must not be sent as it stands; say why by showProblem().
    [[nodiscard]] virtual bool confirm() { return true; }
    /// The action was pressed, once: emit the request.
    virtual void send() = 0;
    /// Says @p text beside @p field; false if there is no such field.
    virtual bool showFieldError(const QString &field, const QString &text);

    void showEvent(QShowEvent *event) override;

private:
    void start();
    void setBusy(bool busy);

    QString m_actionText;
    QString m_underWay;
    QVBoxLayout *m_body;
    QWidget *m_form;
    NoteLabel *m_problem;
    FilledButton *m_action;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focus;
    bool m_ready = true;
    bool m_busy = false;
};

} // namespace qernal
