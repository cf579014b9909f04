// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;

/// How far the replacement of the shown token is, with a button that goes on with it; hidden where there is none.
class ReplacementSection : public QWidget {
    Q_OBJECT
public:
    explicit ReplacementSection(QWidget *parent = nullptr);

    /// @p progress is a sentence, or empty where the token is not being replaced.
    void setProgress(const QString &progress);
    [[nodiscard]] QPushButton *resumeButton() const { return m_resume; }

signals:
    /// Go on with the replacement where it was left.
    void resumeRequested();

private:
    NoteLabel *m_progress;
    QPushButton *m_resume;
};

} // namespace qernal
