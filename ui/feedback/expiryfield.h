// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
QT_END_NAMESPACE

namespace qernal {

class FieldNote;
class NoteLabel;

/// Asks when a token ends: a number of days, a date, or never; spells out the resulting date.
class ExpiryField : public QWidget {
    Q_OBJECT
public:
    /// 90 days at first.
    explicit ExpiryField(Clock clock, QWidget *parent = nullptr);

    /// Adds *Keep as it is* as the first choice and selects it; @p expiryAt is UTC, invalid = never. Again: another
    /// expiry is kept, whatever is selected.
    void offerKeeping(const QDateTime &expiryAt);
    /// Said after the date of every choice but keeping.
    void setWarning(const QString &warning);
    /// Selects the choice of @p days (0 = never), or the date it comes to.
    void setDuration(int days);
    /// What the words on the screen come to: days, 0 = never; nothing = keep as it is. Send it only if isPossible()
    /// and bringUpToDate() says nothing.
    [[nodiscard]] std::optional<int> duration() const { return m_duration; }
    /// False if the day that was chosen has begun meanwhile.
    [[nodiscard]] bool isPossible() const { return m_possible; }
    /// Counts again from now. Says, as a sentence, that the words on the screen have become others, for a midnight has
    /// passed or the clock was set; empty if they still say what is sent, and if it is not possible any more, which
    /// stands beside the field.
    [[nodiscard]] QString bringUpToDate();
    void setProblem(const QString &problem);

    /// What a label's buddy is: a combo box has no other accessible name.
    [[nodiscard]] QComboBox *choice() const { return m_choice; }

signals:
    void changed();

private:
    void update();
    void refresh();
    void compute();
    [[nodiscard]] QString words() const;

    Clock m_clock;
    QComboBox *m_choice;
    QDateEdit *m_date;
    FieldNote *m_note;
    NoteLabel *m_caution;
    QString m_warning;
    QDateTime m_kept;
    std::optional<int> m_duration;
    QDateTime m_end; // what m_duration comes to
    bool m_possible = true;
};

/// "Thursday, 19 February 2027" in the user's language and time zone.
[[nodiscard]] QString spelledOutDate(const QDateTime &time);

} // namespace qernal
