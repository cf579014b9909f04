// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/brokerlog.h"

#include <QDateTime>

namespace qernal {

std::optional<QString> BrokerLog::open(const QString &fileName)
{
    if (fileName.isEmpty()) return std::nullopt;
    m_file.setFileName(fileName);
    const bool isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                                    QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return isOpen ? std::nullopt : std::optional(m_file.errorString());
}

void BrokerLog::write(QByteArrayView method, QByteArrayView path, int status, qint64 bytes)
{
    if (!m_file.isOpen()) return;
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ';
    line.append(method.isEmpty() ? QByteArrayView("-") : method).append(' ');
    line.append(path.isEmpty() ? QByteArrayView("-") : path).append(' ');
    // In one write, so that lines of several runs do not mix.
    m_file.write(line + QByteArray::number(status) + ' ' + QByteArray::number(bytes) + '\n');
}

} // namespace qernal
