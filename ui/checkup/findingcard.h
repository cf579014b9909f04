// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/finding.h"

#include <QWidget>

namespace qernal {

/// One finding: its severity as an icon, its sentence, its facts beneath, and a button for its remedy. It takes the
/// focus, so that a finding without a remedy is reached by keyboard and screen reader, too.
class FindingCard : public QWidget {
    Q_OBJECT
public:
    /// Times are relative to @p now (UTC).
    FindingCard(const Finding &finding, const QDateTime &now, QWidget *parent);

    [[nodiscard]] const Finding &finding() const { return m_finding; }

signals:
    void remedyRequested(const qernal::Remedy &remedy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Enter and Space run the remedy.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QString &facts);

    Finding m_finding;
};

} // namespace qernal
