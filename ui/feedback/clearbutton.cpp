// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace qernal {

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    auto *button = field->findChild<QToolButton *>();
    if (!button) return;
    const QString name = QCoreApplication::translate("qernal::ClearButton", "Clear the search");
    button->setAccessibleName(name);
    button->setToolTip(name);
}

} // namespace qernal
