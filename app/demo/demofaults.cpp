// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demofaults.h"

#include <QStringList>

namespace qernal {

namespace {

bool isMethod(const QString &method)
{
    static const QStringList known{QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                                   QStringLiteral("DELETE"), QStringLiteral("OAUTH")};
    return known.contains(method);
}

/// An integer within the bounds; 0 if it is none.
int bounded(const QString &text, int least, int most)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= least && value <= most ? value : 0;
}

QString wording(int status)
{
    switch (status) {
    case 401: return QStringLiteral("You are not signed in");
    case 404: return QStringLiteral("There is no such token");
    case 409: return QStringLiteral("The token was changed by another request");
    default: return QStringLiteral("Refused on request");
    }
}

} // namespace

bool DemoFaults::addFailure(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() < 2 || parts.size() > 3 || !isMethod(parts.at(0))) return false;
    const int status = bounded(parts.at(1), 200, 599);
    const int count = parts.size() == 3 ? bounded(parts.at(2), 1, 1'000'000) : 1;
    if (status == 0 || count == 0) return false;
    m_failures.append({parts.at(0).toLatin1(), status, count});
    return true;
}

bool DemoFaults::addDrop(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() > 2 || !isMethod(parts.at(0))) return false;
    const int count = parts.size() == 2 ? bounded(parts.at(1), 1, 1'000'000) : 1;
    if (count == 0) return false;
    m_drops.append({parts.at(0).toLatin1(), 500, count});
    return true;
}

std::optional<DemoAnswer> DemoFaults::takeFailure(const QByteArray &method)
{
    const std::optional<int> status = take(m_failures, method);
    if (!status) return std::nullopt;
    DemoAnswer answer;
    if (method == "OAUTH" && *status < 500) {
        const QString error = *status == 401 ? QStringLiteral("invalid_client") : QStringLiteral("invalid_request");
        answer = demoJsonAnswer(
            *status, {{QStringLiteral("error"), error}, {QStringLiteral("error_description"), wording(*status)}});
    } else if (*status == 400 || *status == 422) {
        answer = demoBadRequest({{QStringLiteral("name"), QStringLiteral("refused on request")}});
        answer.status = *status;
    } else if (*status == 401 || *status == 404 || *status == 409) {
        answer = demoMessageAnswer(*status, wording(*status));
    } else {
        answer = demoHtmlAnswer(*status);
    }
    if (m_retryAfter && (*status == 429 || *status == 503))
        answer.headers.emplaceBack("Retry-After", QByteArray::number(*m_retryAfter));
    return answer;
}

bool DemoFaults::takeDrop(const QByteArray &method)
{
    return take(m_drops, method).has_value();
}

std::optional<int> DemoFaults::take(QList<Fault> &faults, const QByteArray &method)
{
    for (qsizetype row = 0; row < faults.size(); ++row) {
        Fault &fault = faults[row];
        if (fault.method != method) continue;
        const int status = fault.status;
        if (--fault.left == 0) faults.removeAt(row);
        return status;
    }
    return std::nullopt;
}

} // namespace qernal
