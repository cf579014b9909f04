// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placeoutcome.h"

#include <QByteArrayView>
#include <QList>
#include <QUuid>

#include <optional>

namespace qernal {

/// A text in which the secrets of one token are to be replaced. The caller wipes what it gives and what it gets.
///
/// Where a secret ends depends on what surrounds it: right behind a quotation mark it ends at the next one of its kind;
/// elsewhere it is the longest run of letters, digits and `._~-+/=`, and what follows must be white space, a
/// quotation mark or one of `,;)]}<`. Everything else is refused, for a part of a secret would stay behind.
class PlaceEdit {
public:
    /// A secret in the text: from the first digit of the id to the end of the secret.
    struct Span {
        qsizetype start = 0;
        qsizetype end = 0;
        char quote = 0; ///< the quotation mark around it, or 0

        friend bool operator==(const Span &, const Span &) = default;
    };

    /// Looks for the secrets of @p oldId in @p text, which outlives the edit.
    PlaceEdit(QByteArrayView text, const QUuid &oldId);

    /// Why the text cannot be edited, whatever the new secret is; nothing if it can.
    [[nodiscard]] std::optional<PlaceOutcome::Kind> refusal() const { return m_refusal; }
    /// First to last.
    [[nodiscard]] const QList<Span> &spans() const { return m_spans; }
    /// True if @p apiToken may stand in the place of each span: InvalidSecret or NeedsQuoting otherwise.
    [[nodiscard]] std::optional<PlaceOutcome::Kind> refusalOf(QByteArrayView apiToken) const;
    /// True if each span is @p apiToken already.
    [[nodiscard]] bool holdsOnly(QByteArrayView apiToken) const;
    /// The text with @p apiToken in the place of each span.
    [[nodiscard]] QByteArray edited(QByteArrayView apiToken) const;

private:
    QByteArrayView m_text;
    QList<Span> m_spans;
    std::optional<PlaceOutcome::Kind> m_refusal;
};

} // namespace qernal
