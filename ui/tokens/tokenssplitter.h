// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace qernal {

/// The list and, at its side, the details of what is selected there. Where the list would not fit beside them the
/// details show only once they are opened, and close by Escape.
class TokensSplitter : public QSplitter {
    Q_OBJECT
public:
    explicit TokensSplitter(QWidget *parent = nullptr);

    /// The two sides; owned from now on. The list's sizeHint() is the width that it needs.
    void setSides(QWidget *list, QWidget *details);
    /// Whether the user wants the details beside the list.
    void setDetailsWanted(bool wanted);
    /// Whether there is anything that could have details.
    void setDetailsPossible(bool possible);
    /// Shows the details, also where there is little room.
    void openDetails();
    /// Restores the sizes that saveState() gave; unreadable ones change nothing.
    void restoreSizes(const QByteArray &state);

signals:
    /// Details that openDetails() had opened were closed by Escape.
    void detailsClosed();

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isNarrow(int width) const;
    void updateDetails();

    QWidget *m_list = nullptr;
    QWidget *m_details = nullptr;
    bool m_wanted = true;
    bool m_possible = false;
    bool m_opened = false;
};

} // namespace qernal
