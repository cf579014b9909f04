// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace qernal {

/// The one button of a place that does what the place is for: filled with the accent, or with red where it destroys.
class FilledButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Accent, Danger };

    explicit FilledButton(const QString &text, Kind kind = Kind::Accent, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// An icon of our family, drawn in the text's colour; empty for none.
    void setIconName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor fill() const;

    Kind m_kind;
};

} // namespace qernal
