// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/commandfixture.h"
#include "ui/feedback/messagebar.h"

#include <QPushButton>

#include <algorithm>

namespace qernal {

/// The window's message bar, which is given what the fixture is given.
class FixtureBar : public MessageBar {
public:
    explicit FixtureBar(const CommandFixture &fixture)
    {
        QObject::connect(fixture.commands, &TokenCommands::message, this, &MessageBar::showMessage);
        QObject::connect(fixture.commands, &TokenCommands::messageOver, this, &MessageBar::closeTopic);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<Message> all = messages();
        return std::any_of(all.cbegin(), all.cend(),
                           [&words](const Message &each) { return each.text.contains(words); });
    }
    /// Presses the first remedy of the newest message.
    void remedy() const { findChild<QPushButton *>(QStringLiteral("messageRemedy"))->click(); }
};

} // namespace qernal
