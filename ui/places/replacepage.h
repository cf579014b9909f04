// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replacement/replacementbatch.h"
#include "ui/theme/filledbutton.h"

#include <QWidget>

namespace qernal {

/// One step of a replacement: what it shows, and what its button does. The dialog shows one page at a time and asks it
/// again whenever the batch or the page has changed.
class ReplacePage : public QWidget {
    Q_OBJECT
public:
    /// @p batch is not owned.
    explicit ReplacePage(ReplacementBatch *batch, QWidget *parent) : QWidget(parent), m_batch(batch) {}

    /// Called whenever the page is shown.
    virtual void handleShown() {}
    /// The batch has changed.
    virtual void refresh() = 0;
    /// What the dialog's button does here; empty for no button.
    [[nodiscard]] virtual QString actionText() const = 0;
    [[nodiscard]] virtual FilledButton::Kind actionKind() const { return FilledButton::Kind::Accent; }
    [[nodiscard]] virtual bool isActionPossible() const { return true; }
    virtual void performAction() = 0;
    /// True where the next step may begin although there is something left to do here.
    [[nodiscard]] virtual bool canContinue() const { return false; }
    /// The next step begins so.
    virtual void leaveUnfinished() {}

signals:
    /// The button's words, or whether it can be used, changed.
    void actionChanged();
    /// This step is done: the next one.
    void nextStepRequested();

protected:
    [[nodiscard]] ReplacementBatch *batch() const { return m_batch; }

private:
    ReplacementBatch *m_batch;
};

} // namespace qernal
