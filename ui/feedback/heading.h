// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace qernal {

/// A heading inside a dialog or page: plain text, semibold, larger than the font of its parent, also after that
/// changes. It wraps, and breaks a word that is wider than the heading, such as the name of a token.
class Heading : public QLabel {
    Q_OBJECT
public:
    /// @p scale is the size relative to the parent's font.
    explicit Heading(const QString &text = {}, QWidget *parent = nullptr, double scale = 1.25);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();

    double m_scale;
};

} // namespace qernal
