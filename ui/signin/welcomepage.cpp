// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/welcomepage.h"

#include "core/visibletext.h"
#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"
#include "ui/signin/choicebutton.h"
#include "ui/theme/iconwidget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qernal {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(space(24, this) * 22);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(12, this));

    const QIcon drawing = themeIcon(QStringLiteral("keydrawing"), ThemeColor::Accent);
    layout->addWidget(new IconWidget(drawing, space(24, this) * 3, column), 0, Qt::AlignHCenter);
    auto *name = new Heading(tr("Qernal Token Manager"), column, 1.75);
    name->setObjectName(QStringLiteral("programName"));
    name->setAlignment(Qt::AlignHCenter);
    layout->addWidget(name);
    auto *sentence =
        new NoteLabel(tr("Create, renew and revoke the API tokens of your account, and never lose a secret."),
                      ThemeColor::SecondaryText, column);
    sentence->setAlignment(Qt::AlignHCenter);
    layout->addWidget(sentence);
    layout->addSpacing(space(12, this));

    auto *signIn = new ChoiceButton(QStringLiteral("sign-in"), tr("&Sign in"),
                                    tr("With an API token, an access token or a session cookie"), column);
    signIn->setObjectName(QStringLiteral("signIn"));
    m_cliToken = new ChoiceButton(QStringLiteral("terminal"), tr("Use the &CLI’s token"), {}, column);
    m_cliToken->setObjectName(QStringLiteral("cliToken"));
    auto *demo = new ChoiceButton(QStringLiteral("flask"), tr("Try the &demo"),
                                  tr("A service of its own on this computer; nothing leaves it"), column);
    demo->setObjectName(QStringLiteral("demo"));
    for (ChoiceButton *choice : {signIn, m_cliToken, demo})
        layout->addWidget(choice);
    connect(signIn, &ChoiceButton::clicked, this, &WelcomePage::signInRequested);
    connect(m_cliToken, &ChoiceButton::clicked, this, &WelcomePage::cliTokenRequested);
    connect(demo, &ChoiceButton::clicked, this, &WelcomePage::demoRequested);
    setFocusProxy(signIn);
    offerCliToken({});

    const int margin = space(24, this);
    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(margin, margin, margin, margin);
    centred->addStretch(1);
    auto *vertical = new QVBoxLayout;
    vertical->addStretch(2);
    vertical->addWidget(column);
    vertical->addStretch(3);
    centred->addLayout(vertical, 8);
    centred->addStretch(1);
}

void WelcomePage::offerCliToken(const QString &where)
{
    m_cliToken->setVisible(!where.isEmpty());
    m_cliToken->setExplanation(tr("Found in %1").arg(visibleText(where)));
}

} // namespace qernal
