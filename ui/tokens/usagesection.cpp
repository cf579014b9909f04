// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/usagesection.h"

#include "ui/feedback/notelabel.h"

#include <QVBoxLayout>

namespace qernal {

UsageSection::UsageSection(QWidget *parent) : QWidget(parent), m_lines(new NoteLabel)
{
    m_lines->setObjectName(QStringLiteral("detailsUsage"));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space(8, this), 0, 0);
    layout->setSpacing(space(4, this));
    auto *heading = new NoteLabel(tr("Used in"), ThemeColor::SecondaryText, this);
    layout->addWidget(heading);
    layout->addWidget(m_lines);
    hide();
}

void UsageSection::setLines(const QStringList &lines)
{
    m_lines->setText(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

} // namespace qernal
