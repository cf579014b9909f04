// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialogs.h"

#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/iconwidget.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qernal {

namespace {

/// Gives the words of both dialogs their context.
struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(qernal::HelpDialogs)
};

QDialog *plainDialog(const QString &name, const QString &title, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    const int edge = space(24, window);
    layout->setContentsMargins(edge, edge, edge, space(16, window));
    layout->setSpacing(space(12, window));
    return dialog;
}

void addCloseButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
}

} // namespace

void openShortcutsDialog(const QList<QAction *> &actions, QWidget *window)
{
    QDialog *dialog = plainDialog(QStringLiteral("shortcutsDialog"), HelpDialogs::tr("Keyboard shortcuts"), window);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(24, window));
    grid->setVerticalSpacing(space(8, window));
    int row = 0;
    const auto add = [&](const QString &what, const QString &keys) {
        grid->addWidget(plainLabel(what, dialog), row, 0);
        auto *label = plainLabel(keys, dialog);
        label->setFont(fixedFont());
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row++, 1);
    };
    for (const QAction *action : actions) {
        add(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
    }
    add(HelpDialogs::tr("Show the details of a token"), HelpDialogs::tr("Enter"));
    static_cast<QVBoxLayout *>(dialog->layout())->addLayout(grid);
    addCloseButton(dialog);
    dialog->open();
}

void openAboutDialog(QWidget *window)
{
    QDialog *dialog = plainDialog(QStringLiteral("aboutDialog"), HelpDialogs::tr("About Qernal Token Manager"), window);
    auto *icon = new IconWidget(applicationIcon(), 64, dialog);
    dialog->layout()->addWidget(icon);
    dialog->layout()->addWidget(new Heading(QStringLiteral("Qernal Token Manager"), dialog));
    dialog->layout()->addWidget(
        plainLabel(HelpDialogs::tr("Version %1").arg(QCoreApplication::applicationVersion()), dialog));
    auto *text =
        plainLabel(HelpDialogs::tr("Creates, watches and revokes the API tokens of the Chaos service, and keeps "
                                   "their secrets in your keychain.\n\nFree software under the GNU General Public "
                                   "License, version 3 or later. Built with Qt %1.")
                       .arg(QString::fromLatin1(qVersion())),
                   dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(space(380, window));
    dialog->layout()->addWidget(text);
    addCloseButton(dialog);
    dialog->open();
}

} // namespace qernal
