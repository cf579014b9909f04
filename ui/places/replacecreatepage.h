// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/places/replacepage.h"

namespace qernal {

class ExpiryField;
class NoteLabel;

/// The first step: a second token of the same name, with an expiry of the user's choice, whose secret goes to the
/// keychain. Also what became of it, where that is not what was wanted.
class ReplaceCreatePage : public ReplacePage {
    Q_OBJECT
public:
    ReplaceCreatePage(ReplacementBatch *batch, const Clock &clock, QWidget *parent);

    void refresh() override;
    [[nodiscard]] QString actionText() const override;
    [[nodiscard]] bool isActionPossible() const override;
    void performAction() override;
    [[nodiscard]] bool canContinue() const override;
    void leaveUnfinished() override { batch()->leaveOutUnready(); }

private:
    [[nodiscard]] bool isAny(ReplacementStatus::Stage stage) const;
    [[nodiscard]] bool mayCreate() const;
    /// The second token exists, its secret is nowhere here, and nothing has it yet.
    [[nodiscard]] bool mayRenew() const;
    [[nodiscard]] QString renamedText() const;

    ExpiryField *m_expiry;
    NoteLabel *m_status;
};

} // namespace qernal
