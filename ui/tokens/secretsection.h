// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/tokendetails.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace qernal {

class Badge;
class NoteLabel;

/// Where the secret of the shown token is, when it was last used here, and a button for each thing that can be done
/// about it from there.
class SecretSection : public QWidget {
    Q_OBJECT
public:
    explicit SecretSection(QWidget *parent = nullptr);

    void setDetails(const TokenDetails &details);
    /// All of them, whether they are shown or not.
    [[nodiscard]] QList<QPushButton *> buttons() const { return {m_buttons.cbegin(), m_buttons.cend()}; }

signals:
    void requested(qernal::SecretAction action);

private:
    void add(SecretAction action, const QString &name, const QString &icon, const QString &text);

    Badge *m_place;
    NoteLabel *m_note;
    NoteLabel *m_lastUse;
    std::array<QPushButton *, 7> m_buttons{};
};

} // namespace qernal
