// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/closeguard.h"

#include "core/visibletext.h"
#include "ui/feedback/dialogheight.h"
#include "ui/feedback/earlyinputfilter.h"
#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/textcolor.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

CloseGuard::CloseGuard(const QString &tokenName, const QString &problem, QWidget *parent)
    : QDialog(parent), m_problem(new NoteLabel({}, ThemeColor::Expired, this))
{
    setObjectName(QStringLiteral("closeGuard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keep this secret?"));
    new EarlyInputFilter(this);

    auto *heading = new Heading(tr("Keep the secret of “%1”?").arg(shortName(tokenName)), this);
    heading->setObjectName(QStringLiteral("closeGuardHeading"));
    auto *body =
        plainLabel(tr("It is neither stored nor copied, and the service will not show it again. Without it this "
                      "token is of no use until its secret is regenerated."),
                   this);
    body->setObjectName(QStringLiteral("closeGuardText"));
    body->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("closeGuardProblem"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(24, this), space(24, this), space(24, this), space(24, this));
    layout->setSpacing(space(8, this));
    layout->addWidget(heading);
    layout->addWidget(body);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addSpacing(space(12, this));
    QPushButton *back = addButton(new FilledButton(tr("&Go back"), FilledButton::Kind::Accent, this), "goBackButton");
    QPushButton *keep = addButton(new QPushButton(tr("&Store in keychain"), this), "keepButton");
    QPushButton *discard =
        addButton(new QPushButton(tr("&Discard: I will regenerate it later"), this), "discardButton");
    back->setDefault(true);
    back->setFocus();
    TextColor::set(discard, ThemeColor::Expired);
    setFixedWidth(120 * space(4, this));
    setProblem(problem);

    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        emit keepChosen();
        accept();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        emit discardChosen();
        accept();
    });
}

QPushButton *CloseGuard::addButton(QPushButton *button, const char *name)
{
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void CloseGuard::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    growToFit(this);
}

} // namespace qernal
