// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/replacementsection.h"

#include "ui/feedback/notelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qernal {

ReplacementSection::ReplacementSection(QWidget *parent)
    : QWidget(parent),
      m_progress(new NoteLabel({}, ThemeColor::Accent, this)),
      m_resume(new QPushButton(themeIcon(QStringLiteral("replace")), tr("G&o on with the replacement…"), this))
{
    m_progress->setObjectName(QStringLiteral("detailsReplacement"));
    m_resume->setObjectName(QStringLiteral("resumeReplacement"));
    makeRoomy(m_resume);
    connect(m_resume, &QPushButton::clicked, this, &ReplacementSection::resumeRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, this));
    layout->addWidget(m_progress);
    layout->addWidget(m_resume);
    hide();
}

void ReplacementSection::setProgress(const QString &progress)
{
    m_progress->setText(progress);
    setVisible(!progress.isEmpty());
}

} // namespace qernal
