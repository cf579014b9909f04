// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replacementsteps.h"

#include "ui/feedback/notelabel.h"
#include "ui/theme/iconwidget.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace qernal {

ReplacementSteps::ReplacementSteps(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space(8, this));
    const QStringList names{tr("1. Create"), tr("2. Hand over"), tr("3. Check"), tr("4. Revoke the old one")};
    for (const QString &name : names) {
        m_icons.append(new IconWidget(themeIcon(QStringLiteral("clock"), ThemeColor::SecondaryText),
                                      std::max(16, fontMetrics().height()), this));
        m_labels.append(new NoteLabel(name, ThemeColor::SecondaryText, this));
        // In one line, however narrow its neighbours are.
        m_labels.last()->setWordWrap(false);
        row->addWidget(m_icons.last());
        row->addWidget(m_labels.last());
        row->addSpacing(space(12, this));
    }
    row->addStretch();
    setStep(Create);
}

void ReplacementSteps::setStep(int step)
{
    for (int i = 0; i < StepCount; ++i) {
        const bool done = i < step;
        const ThemeColor color = i == step ? ThemeColor::Accent : done ? ThemeColor::Active : ThemeColor::SecondaryText;
        const QString icon = done        ? QStringLiteral("check")
                             : i == step ? QStringLiteral("pencil")
                                         : QStringLiteral("clock");
        m_icons.at(i)->setIcon(themeIcon(icon, color));
        m_labels.at(i)->setColor(color);
        QFont font = this->font();
        font.setWeight(i == step ? QFont::DemiBold : QFont::Normal);
        m_labels.at(i)->setFont(font);
    }
    const int shown = std::min(step, static_cast<int>(StepCount) - 1);
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(QString::number(shown + 1), QString::number(StepCount), m_labels.at(shown)->text()));
}

} // namespace qernal
