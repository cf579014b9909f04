// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/selectionsummary.h"
#include "ui/tokens/tokendetails.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace qernal {

class NoteSection;
class ReplacementSection;
class SecretSection;
class TokenOverview;
class UsageSection;

/// The selected token in full: what the service reports of it, and where its secret is. For several, what they have in
/// common. F5 in here reads the one token again.
class DetailsPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void showToken(const TokenDetails &details);
    /// Where the shown token is used, a line each.
    void showUsage(const QStringList &lines);
    void showSelection(const SelectionFacts &facts);
    /// Nothing is selected.
    void showNothing();
    /// Disables what is done to tokens by the service or about their secrets, and says why in its tooltips; enables it
    /// where @p reason is empty.
    void setWhyNoService(const QString &reason);
    /// Opens the fields of the shown token's note; nothing where not one is shown.
    void editNote();
    /// The same with @p note in them, which could not be written; nothing where @p tokenId is not the shown token.
    void editNote(const QString &tokenId, const TokenNote &note);

signals:
    /// A copy button beside the name or the id was pressed.
    void copyRequested(const QString &text);
    /// Something is to be done about the secret of the shown token.
    void secretActionRequested(qernal::SecretAction action, const qernal::Token &token);
    void readRequested(const qernal::Token &token);
    /// Go on with the replacement of the shown token.
    void resumeRequested();
    /// @p note is wanted as the one of @p tokenId.
    void noteWritten(const QString &tokenId, const qernal::TokenNote &note);
    /// For all selected tokens.
    void revokeRequested();
    void copyNamesRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPart(QWidget *part);
    [[nodiscard]] bool isTokenShown() const;
    void paintFocus();

    QWidget *m_one;
    TokenOverview *m_overview;
    ReplacementSection *m_replacement;
    SecretSection *m_secret;
    UsageSection *m_usage;
    NoteSection *m_note;
    SelectionSummary *m_several;
    QLabel *m_hint;
    Token m_token;
};

} // namespace qernal
