// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace qernal {

/// A large button with an icon, a title and a line of explanation.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT
public:
    /// @p title may hold a mnemonic; both texts are plain.
    ChoiceButton(const QString &icon, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    void setExplanation(const QString &explanation);

    [[nodiscard]] QSize sizeHint() const override;
    /// The explanation is shortened where it has less room than that of its hint, and then stands in the tooltip.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;

    QString m_explanation;
};

} // namespace qernal
