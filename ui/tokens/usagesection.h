// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace qernal {

class NoteLabel;

/// Where the shown token is used, as far as that is known; hidden where nothing is.
class UsageSection : public QWidget {
    Q_OBJECT
public:
    explicit UsageSection(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);

private:
    NoteLabel *m_lines;
};

} // namespace qernal
