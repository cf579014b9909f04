// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace qernal {

/// Measured values of one thing, all in one unit.
class Samples {
public:
    Samples() = default;
    Samples(std::initializer_list<double> values) : m_values(values) {}

    void add(double value) { m_values.append(value); }
    void add(const Samples &others) { m_values.append(others.m_values); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] double median() const { return percentile(50); }
    /// The value that @p percent of the values do not exceed; 0 without values.
    [[nodiscard]] double percentile(double percent) const;
    /// "41.0 ms (39.2–47.1)": the median and the spread; of one value the value alone.
    [[nodiscard]] QString text(const QString &unit) const;

private:
    QList<double> m_values;
};

/// What a figure must come to, beside its baseline.
struct Goal {
    enum class Kind {
        AtMostTimes, ///< ours is at most factor × the baseline; the ratio is ours / baseline
        TimesFaster  ///< the baseline takes at least factor × as long; the ratio is baseline / ours
    };
    Kind kind = Kind::AtMostTimes;
    double factor = 1;
    std::optional<double> most = std::nullopt; ///< and ours is at most this, in the row's unit
};

/// The table: a row a figure, printed as it comes, and kept as a JSON list in a file that is whole after each row.
class Report {
public:
    explicit Report(const QString &file);

    /// Compares the medians and prints the row.
    void add(const QString &what, const QString &unit, const Samples &ours, const Samples &baseline, const Goal &goal);
    /// A figure that could not be had: stands there as not met, with the reason.
    void addMissing(const QString &what, const QString &reason);

private:
    void append(const QString &what, const QString &ours, const QString &baseline, double ratio, const QString &goal,
                bool met);

    QString m_file;
    QJsonArray m_rows;
};

} // namespace qernal
