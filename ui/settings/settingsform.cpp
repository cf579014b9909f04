// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsform.h"

#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

namespace {

constexpr double HeadingScale = 1.1;

} // namespace

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(space(16, this));
    m_layout->setHorizontalSpacing(space(12, this));
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void SettingsForm::addGroup(const QString &title)
{
    auto *heading = new Heading(title, this, HeadingScale);
    if (m_layout->rowCount() > 0) heading->setContentsMargins(0, space(8, this), 0, 0);
    m_layout->addRow(heading);
}

void SettingsForm::addRow(const QString &name, QWidget *field, NoteLabel *note)
{
    addRow(name, QList<QWidget *>{field}, note);
}

void SettingsForm::addRow(const QString &name, const QList<QWidget *> &fields, NoteLabel *note)
{
    // Not in a widget of their own: a screen reader finds only the label that is beside its field.
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space(4, this));
    for (QWidget *field : fields) {
        // Where wrapped text needs more room than its hint says, the field must not pay for it.
        field->setMinimumHeight(field->sizeHint().height());
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(field);
    }
    layout->addWidget(note);
    QLabel *label = plainLabel(name, this);
    label->setBuddy(fields.first());
    m_layout->addRow(label, layout);
}

void chooseItem(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace qernal
