// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processhardening.h"

#include <cstdio>

#include <windows.h>

namespace {

/// Can a program of this user open this process with these rights?
bool opens(DWORD rights)
{
    const HANDLE process = OpenProcess(rights, FALSE, GetCurrentProcessId());
    if (process != nullptr) CloseHandle(process);
    return process != nullptr;
}

} // namespace

/// Exits 0 if the memory could be read before the process closed itself and not after, while it can still be ended.
int main()
{
    qernal::forbidCoreFiles();
    const bool before = opens(PROCESS_VM_READ);
    qernal::closeToOthers();
    const bool after = opens(PROCESS_VM_READ);
    const bool endable = opens(PROCESS_TERMINATE);
    std::printf("readable before %d, after %d, endable %d\n", before, after, endable);
    return before && !after && endable ? 0 : 1;
}
