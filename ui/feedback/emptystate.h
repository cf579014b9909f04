// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class Heading;
class IconWidget;

/// What stands where a list would be: a line drawing, a sentence, and one button that leads on.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// @p drawing is one of the drawings of our icon family; an empty @p button hides the button.
    void setContent(const QString &drawing, const QString &title, const QString &sentence, const QString &button);
    [[nodiscard]] QString sentence() const;

signals:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitSentence();

    IconWidget *m_drawing;
    Heading *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace qernal
