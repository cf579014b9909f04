// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/forgetquestion.h"

#include "ui/theme/filledbutton.h"

#include <QPushButton>

namespace qernal {

ForgetQuestion::ForgetQuestion(const QString &title, const QString &text, const QString &action, QWidget *window)
    : Question(QStringLiteral("keychain"), ThemeColor::Expired, title, text, window)
{
    setObjectName(QStringLiteral("forgetQuestion"));
    setInformativeText(tr("The token goes on working wherever its secret is used. This computer forgets it, and the "
                          "service will not show it again."));
    auto *forget = new FilledButton(action, FilledButton::Kind::Danger, this);
    forget->setObjectName(QStringLiteral("action"));
    addButton(forget, QMessageBox::DestructiveRole);
    QPushButton *cancel = addButton(QMessageBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancel"));
    setDefaultButton(cancel);
    setEscapeButton(cancel);
    connect(this, &QDialog::finished, this, [this, forget] {
        if (clickedButton() == forget) emit confirmed();
    });
}

} // namespace qernal
