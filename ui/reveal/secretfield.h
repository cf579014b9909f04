// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <chrono>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace qernal {

/// Shows one secret in the fixed font: bullets at first, its characters while the user wants to see it.
///
/// Painted by hand, because a line edit keeps an undo history, fills X11's PRIMARY and exposes its text on the
/// accessibility bus. Nothing in it can be selected or dragged. It has the secret only while it shows it, and masks it
/// again after a time, when its window loses the focus and when it is hidden. Where the system can, its window stays
/// out of screenshots.
class SecretField : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// Shows @p secret, if the user still wants to see it.
    void reveal(Secret secret);
    /// Hides the secret and forgets it.
    void mask();
    [[nodiscard]] bool isShown() const { return !m_secret.isEmpty(); }
    /// The shown secret, for the assistive technology; empty while masked.
    [[nodiscard]] QString shownText() const;
    /// How long a secret stays shown; 30 s at first.
    void setShowTime(std::chrono::milliseconds time) { m_showTime = time; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user wants to see it: answer with reveal(), or with mask() where it cannot be had.
    void wanted();
    void masked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle();
    void updateButton();
    void layoutContents();
    void paintFrame();
    [[nodiscard]] int columns() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int padding() const;
    void paintLines(QPainter &painter, const QString &text) const;

    QToolButton *m_button;
    QTimer m_hideTimer;
    std::chrono::milliseconds m_showTime = std::chrono::seconds(30);
    Secret m_secret;
    bool m_wanted = false;
};

/// Overwrites the characters of @p text before it is let go.
void wipeText(QString &text);

} // namespace qernal
