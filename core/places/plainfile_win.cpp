// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/plainfile.h"

#include <QDir>

#include <windows.h>

namespace qernal {

namespace {

HANDLE handleOf(std::intptr_t value)
{
    return reinterpret_cast<HANDLE>(value);
}

} // namespace

PlainFile::~PlainFile()
{
    close();
}

void PlainFile::close()
{
    if (m_handle != -1) CloseHandle(handleOf(m_handle));
    m_handle = -1;
}

std::optional<PlainFile::Failure> PlainFile::open(const std::filesystem::path &path)
{
    close();
    // Shared in every way, so that no other program is kept from its file.
    const HANDLE file =
        CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                    OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_SEQUENTIAL_SCAN, nullptr);
    if (file == INVALID_HANDLE_VALUE) return Failure::NotReadable;
    m_handle = reinterpret_cast<std::intptr_t>(file);
    BY_HANDLE_FILE_INFORMATION about = {};
    const bool known = GetFileType(file) == FILE_TYPE_DISK && GetFileInformationByHandle(file, &about) != 0;
    if (!known || (about.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) != 0) {
        close();
        return Failure::NotRegular;
    }
    m_size = (static_cast<qint64>(about.nFileSizeHigh) << 32) | static_cast<qint64>(about.nFileSizeLow);
    m_readableByOthers = false;
    return std::nullopt;
}

qsizetype PlainFile::read(char *buffer, qsizetype size)
{
    DWORD count = 0;
    if (ReadFile(handleOf(m_handle), buffer, static_cast<DWORD>(size), &count, nullptr) == 0) return -1;
    return static_cast<qsizetype>(count);
}

std::optional<quint64> fileSystemOf(const std::filesystem::path &folder)
{
    DWORD serial = 0;
    const std::wstring root = folder.root_path().wstring();
    if (GetVolumeInformationW(root.c_str(), nullptr, 0, &serial, nullptr, nullptr, nullptr, 0) == 0)
        return std::nullopt;
    return serial;
}

QString textOf(const std::filesystem::path &path)
{
    return QString::fromStdWString(path.generic_wstring());
}

std::filesystem::path pathOf(const QString &text)
{
    return QDir::toNativeSeparators(text).toStdWString();
}

} // namespace qernal
