// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/statuschips.h"

#include "core/tokens/tokentablemodel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/chipbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace qernal {

StatusChips::StatusChips(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusChips"));
    setAccessibleName(tr("Filter by status"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, this));
    add(std::nullopt, tr("All"), QStringLiteral("chipAll"));
    add(TokenStatus::Active, statusText(TokenStatus::Active), QStringLiteral("chipActive"));
    add(TokenStatus::ExpiringSoon, statusText(TokenStatus::ExpiringSoon), QStringLiteral("chipExpiringSoon"));
    add(TokenStatus::Expired, statusText(TokenStatus::Expired), QStringLiteral("chipExpired"));
    add(TokenStatus::NeverExpires, statusText(TokenStatus::NeverExpires), QStringLiteral("chipNeverExpires"));
    layout->addStretch(1);
    setCurrent(std::nullopt);
}

void StatusChips::add(std::optional<TokenStatus> status, const QString &text, const QString &objectName)
{
    auto *group = findChild<QButtonGroup *>();
    if (group == nullptr) {
        group = new QButtonGroup(this);
    }
    auto *button = new ChipButton(text, this);
    button->setObjectName(objectName);
    group->addButton(button);
    layout()->addWidget(button);
    connect(button, &ChipButton::clicked, this, [this, status] { emit chosen(status); });
    m_chips.append({status, button});
}

std::optional<TokenStatus> StatusChips::current() const
{
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked()) {
            return chip.status;
        }
    }
    return std::nullopt;
}

void StatusChips::setCurrent(std::optional<TokenStatus> status)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.status == status) {
            chip.button->setChecked(true);
        }
    }
}

void StatusChips::setCount(std::optional<TokenStatus> status, std::optional<int> count)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.status == status) {
            chip.button->setCount(count);
        }
    }
}

} // namespace qernal
