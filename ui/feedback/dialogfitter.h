// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QDialog;
QT_END_NAMESPACE

namespace qernal {

/// Keeps every dialog on its screen: one that needs more height than a small or scaled screen has gets scroll bars,
/// with its buttons inside, when it is shown or grows. Dialogs that fit are left as they are. One object for the
/// process.
class DialogFitter : public QObject {
    Q_OBJECT
public:
    explicit DialogFitter(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// What DialogFitter does with one dialog.
void fitToScreen(QDialog *dialog);

} // namespace qernal
