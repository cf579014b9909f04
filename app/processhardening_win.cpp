// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processhardening.h"

#include <cstddef>
#include <vector>

#include <windows.h>

#include <aclapi.h>

// mingw-w64 has a werapi.h that misses its own constants; Windows documents both of these.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);

namespace qernal {

namespace {

constexpr DWORD NoHeapInReports = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

/// The user whom this process runs as, as TOKEN_USER in raw memory; empty where Windows does not report it.
std::vector<std::byte> ownUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<std::byte> user(size);
    if (size == 0 || !GetTokenInformation(token, TokenUser, user.data(), size, &size)) user.clear();
    CloseHandle(token);
    return user;
}

} // namespace

void forbidCoreFiles()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(NoHeapInReports);
}

void suspendCoreFiles()
{
    forbidCoreFiles();
}

void closeToOthers()
{
    std::vector<std::byte> user = ownUser();
    if (user.empty()) return;
    PSID sid = reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid;
    const DWORD aclSize = sizeof(ACL) + sizeof(ACCESS_ALLOWED_ACE) - sizeof(DWORD) + GetLengthSid(sid);
    std::vector<std::byte> memory(aclSize);
    PACL acl = reinterpret_cast<PACL>(memory.data());
    // What a task manager needs, and nothing that reads memory. The list names nobody else, so nobody else gets
    // anything.
    constexpr DWORD Rights = PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE | SYNCHRONIZE;
    if (InitializeAcl(acl, aclSize, ACL_REVISION) && AddAccessAllowedAce(acl, ACL_REVISION, Rights, sid)) {
        SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT,
                        DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr, acl,
                        nullptr);
    }
}

} // namespace qernal
