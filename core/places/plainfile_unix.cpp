// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/plainfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qernal {

PlainFile::~PlainFile()
{
    close();
}

void PlainFile::close()
{
    if (m_handle >= 0) ::close(static_cast<int>(m_handle));
    m_handle = -1;
}

std::optional<PlainFile::Failure> PlainFile::open(const std::filesystem::path &path)
{
    close();
    // Without O_NONBLOCK a named pipe would block until someone writes to it.
    m_handle = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (m_handle < 0) return errno == ELOOP || errno == ENXIO ? Failure::NotRegular : Failure::NotReadable;
    struct stat about = {};
    if (::fstat(static_cast<int>(m_handle), &about) != 0) {
        close();
        return Failure::NotReadable;
    }
    if (!S_ISREG(about.st_mode)) {
        close();
        return Failure::NotRegular;
    }
    m_size = about.st_size;
    m_readableByOthers = (about.st_mode & (S_IRGRP | S_IROTH)) != 0;
    return std::nullopt;
}

qsizetype PlainFile::read(char *buffer, qsizetype size)
{
    ssize_t count = 0;
    do {
        count = ::read(static_cast<int>(m_handle), buffer, static_cast<std::size_t>(size));
    } while (count < 0 && errno == EINTR);
    return count;
}

std::optional<quint64> fileSystemOf(const std::filesystem::path &folder)
{
    struct stat about = {};
    if (::stat(folder.c_str(), &about) != 0) return std::nullopt;
    return static_cast<quint64>(about.st_dev);
}

QString textOf(const std::filesystem::path &path)
{
    return QFile::decodeName(path.c_str());
}

std::filesystem::path pathOf(const QString &text)
{
    return QFile::encodeName(text).toStdString();
}

} // namespace qernal
