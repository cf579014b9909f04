// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace qernal {

class IconWidget;
class NoteLabel;

/// The steps of a replacement in a row: those that are done have a tick, the present one stands out.
class ReplacementSteps : public QWidget {
    Q_OBJECT
public:
    enum Step { Create, HandOver, Check, Revoke, StepCount };

    explicit ReplacementSteps(QWidget *parent = nullptr);

    /// StepCount: all are done.
    void setStep(int step);

private:
    QList<IconWidget *> m_icons;
    QList<NoteLabel *> m_labels;
};

} // namespace qernal
