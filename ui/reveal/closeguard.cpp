// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/closeguard.h"

#include "ui/feedback/errortext.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/textcolor.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {
namespace {

QLabel *wrappedLabel(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

CloseGuard::CloseGuard(const QString &tokenName, const QString &keychainProblem, QWidget *parent)
    : QDialog(parent), m_problem(wrappedLabel({}, "closeGuardProblem", this)), m_keep(new QPushButton(this))
{
    setObjectName(QStringLiteral("closeGuard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The secret is not kept yet"));

    auto *heading = wrappedLabel(tr("Close without keeping the secret of “%1”?").arg(shortName(tokenName)),
                                 "closeGuardHeading", this);
    QFont headingFont = heading->font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * 1.25);
    headingFont.setWeight(QFont::DemiBold);
    heading->setFont(headingFont);
    auto *body = wrappedLabel(tr("The service will not show it again. Without it this token is of no use until its "
                                 "secret is regenerated."),
                              "closeGuardText", this);

    m_keep->setObjectName(QStringLiteral("keepButton"));
    auto *back = new FilledButton(tr("&Go back"), FilledButton::Kind::Accent, this);
    back->setObjectName(QStringLiteral("goBackButton"));
    auto *discard = new QPushButton(tr("&Discard: I will regenerate it later"), this);
    discard->setObjectName(QStringLiteral("discardButton"));
    TextColor::set(discard, ThemeColor::Expired);
    for (QPushButton *button : {m_keep, static_cast<QPushButton *>(back), discard})
        button->setAutoDefault(false);
    back->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(24, this), space(24, this), space(24, this), space(24, this));
    layout->setSpacing(space(8, this));
    layout->addWidget(heading);
    layout->addWidget(body);
    TextColor::set(m_problem, ThemeColor::Expired);
    layout->addWidget(m_problem);
    layout->addSpacing(space(12, this));
    for (QPushButton *button : {static_cast<QPushButton *>(back), m_keep, discard})
        layout->addWidget(button);
    setFixedWidth(120 * space(4, this));
    setKeychainProblem(keychainProblem);
    back->setFocus();

    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        emit keepChosen();
        accept();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        emit discardChosen();
        accept();
    });
}

void CloseGuard::setKeychainProblem(const QString &problem)
{
    m_keep->setText(problem.isEmpty() ? tr("&Keep it in the keychain") : tr("Try the &keychain again"));
    m_problem->setText(problem.isEmpty() ? QString() : tr("The keychain has not taken it: %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace qernal
