// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/report.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace qernal {

namespace {

QString figure(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 1000 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

QString goalText(const Goal &goal, const QString &unit)
{
    const bool atMost = goal.kind == Goal::Kind::AtMostTimes;
    QString text = (atMost ? QStringLiteral("≤ %1×") : QStringLiteral("≥ %1× faster")).arg(goal.factor);
    if (goal.most) text += QStringLiteral(", ≤ %1 %2").arg(*goal.most).arg(unit);
    return text;
}

} // namespace

double Samples::percentile(double percent) const
{
    if (m_values.isEmpty()) return 0;
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted.at(static_cast<qsizetype>(std::lround(last * percent / 100)));
}

QString Samples::text(const QString &unit) const
{
    const QString middle = figure(median()) + QLatin1Char(' ') + unit;
    if (m_values.size() < 2) return middle;
    return QStringLiteral("%1 (%2–%3)").arg(middle, figure(percentile(0)), figure(percentile(100)));
}

Report::Report(const QString &file) : m_file(file)
{
    QTextStream(stdout) << QStringLiteral("| what | ours | baseline | ratio | goal | met |\n")
                        << QStringLiteral("| --- | --- | --- | --- | --- | --- |\n");
}

void Report::add(const QString &what, const QString &unit, const Samples &ours, const Samples &baseline,
                 const Goal &goal)
{
    if (ours.isEmpty() || baseline.isEmpty()) return addMissing(what, QStringLiteral("no value was measured"));
    const bool atMost = goal.kind == Goal::Kind::AtMostTimes;
    const double above = atMost ? ours.median() : baseline.median();
    const double below = atMost ? baseline.median() : ours.median();
    const double ratio = below > 0 ? above / below : 0;
    bool met = atMost ? above <= goal.factor * below : above >= goal.factor * below;
    if (goal.most) met = met && ours.median() <= *goal.most;
    append(what, ours.text(unit), baseline.text(unit), ratio, goalText(goal, unit), met);
}

void Report::addMissing(const QString &what, const QString &reason)
{
    append(what, QStringLiteral("not measured: ") + reason, QString(), 0, QString(), false);
}

void Report::append(const QString &what, const QString &ours, const QString &baseline, double ratio,
                    const QString &goal, bool met)
{
    const double rounded = std::round(ratio * 100) / 100;
    m_rows.append(QJsonObject{{QStringLiteral("what"), what},
                              {QStringLiteral("ours"), ours},
                              {QStringLiteral("baseline"), baseline},
                              {QStringLiteral("ratio"), rounded},
                              {QStringLiteral("goal"), goal},
                              {QStringLiteral("met"), met}});
    QTextStream(stdout) << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |")
                               .arg(what, ours, baseline, QString::number(rounded), goal,
                                    met ? QStringLiteral("yes") : QStringLiteral("**no**"))
                        << Qt::endl;
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) file.write(QJsonDocument(m_rows).toJson());
}

} // namespace qernal
