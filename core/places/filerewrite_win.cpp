// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/filerewrite.h"

#include <windows.h>

namespace qernal {

namespace {

using OutcomeKind = PlaceOutcome::Kind;

HANDLE openHandleOf(const PlainFile &file)
{
    return reinterpret_cast<HANDLE>(file.handle());
}

PlaceOutcome refusedBySystem()
{
    const DWORD error = GetLastError();
    const bool forbidden = error == ERROR_ACCESS_DENIED || error == ERROR_WRITE_PROTECT;
    return {.kind = forbidden ? OutcomeKind::NotWritable : OutcomeKind::WriteFailed,
            .reason = qt_error_string(static_cast<int>(error))};
}

std::optional<std::array<qint64, 7>> identityOf(HANDLE file)
{
    BY_HANDLE_FILE_INFORMATION about = {};
    if (GetFileInformationByHandle(file, &about) == 0) return std::nullopt;
    return std::array<qint64, 7>{about.dwVolumeSerialNumber,
                                 about.nFileIndexHigh,
                                 about.nFileIndexLow,
                                 about.nFileSizeHigh,
                                 about.nFileSizeLow,
                                 about.ftLastWriteTime.dwHighDateTime,
                                 about.ftLastWriteTime.dwLowDateTime};
}

/// The access list of @p path; empty if it cannot be read.
QByteArray accessListOf(const std::filesystem::path &path)
{
    DWORD needed = 0;
    GetFileSecurityW(path.c_str(), DACL_SECURITY_INFORMATION, nullptr, 0, &needed);
    QByteArray list(static_cast<qsizetype>(needed), '\0');
    if (needed == 0 || GetFileSecurityW(path.c_str(), DACL_SECURITY_INFORMATION, list.data(), needed, &needed) == 0)
        return {};
    return list;
}

} // namespace

std::optional<FileRewrite::Identity> FileRewrite::openIdentity() const
{
    return identityOf(openHandleOf(m_file));
}

std::optional<FileRewrite::Identity> FileRewrite::currentIdentity() const
{
    PlainFile now;
    if (now.open(m_path)) return std::nullopt;
    return identityOf(openHandleOf(now));
}

std::optional<PlaceOutcome> FileRewrite::refusal() const
{
    BY_HANDLE_FILE_INFORMATION about = {};
    if (GetFileInformationByHandle(openHandleOf(m_file), &about) == 0) return refusedBySystem();
    if (about.nNumberOfLinks > 1) return PlaceOutcome{.kind = OutcomeKind::HardLinked};
    if ((about.dwFileAttributes & FILE_ATTRIBUTE_READONLY) != 0) return PlaceOutcome{.kind = OutcomeKind::NotWritable};
    return std::nullopt;
}

std::optional<PlaceOutcome> FileRewrite::writeBeside(const std::filesystem::path &beside, QByteArrayView content) const
{
    // The old file's list from the first byte on: the folder's may let more people in.
    QByteArray list = accessListOf(m_path);
    if (list.isEmpty()) return PlaceOutcome{.kind = OutcomeKind::AccessNotKept};
    SECURITY_ATTRIBUTES security = {sizeof(SECURITY_ATTRIBUTES), list.data(), FALSE};
    const HANDLE file =
        CreateFileW(beside.c_str(), GENERIC_WRITE, 0, &security, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) return refusedBySystem();
    DWORD written = 0;
    const bool isWritten =
        WriteFile(file, content.data(), static_cast<DWORD>(content.size()), &written, nullptr) != 0 &&
        static_cast<qsizetype>(written) == content.size() && FlushFileBuffers(file) != 0;
    std::optional<PlaceOutcome> trouble;
    if (!isWritten) trouble = refusedBySystem();
    CloseHandle(file);
    return trouble;
}

std::optional<PlaceOutcome> FileRewrite::moveOver(const std::filesystem::path &beside) const
{
    // It keeps attributes, access list and time of creation of the file that it replaces.
    if (ReplaceFileW(m_path.c_str(), beside.c_str(), nullptr, 0, nullptr, nullptr) == 0) return refusedBySystem();
    return std::nullopt;
}

} // namespace qernal
