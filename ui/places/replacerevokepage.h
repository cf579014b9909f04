// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/places/replacepage.h"

namespace qernal {

class NoteLabel;

/// The last step: revokes the old token when the user says so; then what was done.
class ReplaceRevokePage : public ReplacePage {
    Q_OBJECT
public:
    ReplaceRevokePage(ReplacementBatch *batch, QWidget *parent);

    void refresh() override;
    [[nodiscard]] QString actionText() const override;
    [[nodiscard]] FilledButton::Kind actionKind() const override { return FilledButton::Kind::Danger; }
    [[nodiscard]] bool isActionPossible() const override;
    void performAction() override;

private:
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QStringList ownNames() const;

    NoteLabel *m_text;
    NoteLabel *m_which;
    NoteLabel *m_status;
};

} // namespace qernal
