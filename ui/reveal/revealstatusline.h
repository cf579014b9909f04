// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reveal/revealstate.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace qernal {

/// An icon and one sentence of plain text, in the colour of its tone. Keeps the space of two lines, so that nothing
/// jumps when the text changes, and notifies assistive technology of the change.
class RevealStatusLine : public QWidget {
    Q_OBJECT
public:
    explicit RevealStatusLine(QWidget *parent = nullptr);

    void setStatus(const RevealStatus &status);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    QLabel *m_icon;
    QLabel *m_text;
    RevealStatus::Tone m_tone = RevealStatus::Tone::Neutral;
};

} // namespace qernal
