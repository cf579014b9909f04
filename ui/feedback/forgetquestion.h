// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/question.h"

namespace qernal {

/// The question before this computer forgets a secret. Cancel is the default and what Escape means. Open it with
/// open(); it deletes itself.
class ForgetQuestion : public Question {
    Q_OBJECT
public:
    /// @p title is the window's, @p text asks and names the token, @p action says on the button what is done.
    ForgetQuestion(const QString &title, const QString &text, const QString &action, QWidget *window);

signals:
    void confirmed();
};

} // namespace qernal
