// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replacement/replacer.h"

#include <functional>

namespace qernal {

/// The replacements that go through the steps together: one, or several that were begun at once. Some may not have
/// begun, and those that are finished stay known, so that it can be said what became of them.
class ReplacementBatch : public QObject {
    Q_OBJECT
public:
    /// @p replacements are drafts, or come from the journal. @p replacer is not owned.
    ReplacementBatch(Replacer *replacer, const QList<Replacement> &replacements, QObject *parent = nullptr);

    /// As the journal has them now, in their first order, without those that are finished.
    [[nodiscard]] QList<Replacement> open() const;
    [[nodiscard]] qsizetype size() const { return m_replacements.size(); }
    [[nodiscard]] ReplacementStatus status(const Replacement &replacement) const;
    /// True if the journal has any of them: closing the dialog does not end it.
    [[nodiscard]] bool isBegun() const;
    /// True if @p matches accepts any that is open, with its status.
    [[nodiscard]] bool isAny(const std::function<bool(const Replacement &, const ReplacementStatus &)> &matches) const;
    /// True if all that are open are in @p stage, and any is.
    [[nodiscard]] bool areAll(ReplacementStatus::Stage stage) const;
    /// True if the new secrets of all that are open were checked in this run and work.
    [[nodiscard]] bool areChecked() const;
    /// A name for all of them: that of the token, or empty for several.
    [[nodiscard]] QString name() const;
    [[nodiscard]] Replacer *replacer() const { return m_replacer; }

    /// The expiry of those second tokens that are not created yet, in days; 0 = never.
    void setExpiryDuration(int days);
    /// Creates the second tokens that are missing, and renews the secrets that are.
    void create();
    void check();
    /// Revokes the old tokens whose successors are ready.
    void revokeOld();
    /// Goes on with those that are ready: of the others, those that have no second token are forgotten, and the rest
    /// become a batch of their own.
    void leaveOutUnready();
    /// Cancels all that are open: Replacer::cancel().
    void cancel();

signals:
    void changed();

private:
    void handleFinished(const Replacement &replacement);

    Replacer *m_replacer;
    QList<Replacement> m_replacements;
    QList<Replacement> m_finished;
};

} // namespace qernal
