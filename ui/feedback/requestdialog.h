// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/feedback/errorcontext.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/filledbutton.h"

#include <QDialog>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QTimer;
class QVBoxLayout;
QT_END_NAMESPACE

namespace qernal {

/// A dialog that asks one thing, sends it once, and waits for the answer: while it waits its fields rest and its
/// button says so; an error comes back beside what it concerns and everything typed is still there. Window modal,
/// deletes itself when closed. A subclass fills body().
///
/// Why more than 12 members: the parts of one small form.
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
    /// Says above the buttons what has become known while the dialog was open; it stays usable.
    void showNote(const QString &note);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// Closed by the user while its request is under way, which goes on: only with setGoesOn().
    void hiddenWhileBusy();

protected:
    /// What the dialog asks of the service, for the words of an error; General until it is set.
    void setErrorContext(ErrorContext context) { m_errorContext = context; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] FilledButton *actionButton() const { return m_action; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// An icon and a large line above the body.
    void setHeading(const QString &icon, ThemeColor color, const QString &text);
    /// Another text for the line of setHeading().
    void setHeadingText(const QString &text);
    /// Other texts than the constructor's.
    void setActionText(const QString &action, const QString &underWay);
    /// What was sent cannot be called back: while it is under way *Cancel* reads *Hide*, and @p note says what goes on.
    void setGoesOn(const QString &note) { m_goesOn = note; }
    /// The action is possible now.
    void setReady(bool ready);
    /// See dialogheight.h.
    void growToFit();

    /// The action was pressed: false if it must not be sent as it stands; say why by showProblem().
    [[nodiscard]] virtual bool confirm() { return true; }
    /// The action was pressed, once: emit the request.
    virtual void send() = 0;
    /// Says @p text beside @p field; false if there is no such field.
    virtual bool showFieldError(const QString &field, const QString &text);

    void showEvent(QShowEvent *event) override;
    void done(int result) override;

private:
    void start();
    void setBusy(bool busy);
    void sayThatItGoesOn(bool busy);

    QString m_actionText;
    QString m_underWay;
    QVBoxLayout *m_body;
    QWidget *m_form;
    QLabel *m_heading = nullptr;
    NoteLabel *m_note;
    NoteLabel *m_problem;
    FilledButton *m_action;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focus;
    ErrorContext m_errorContext = ErrorContext::General;
    QString m_cancelText;
    QString m_goesOn;
    QTimer *m_slow; // an answer at once needs no words
    bool m_ready = true;
    bool m_busy = false;
};

} // namespace qernal
