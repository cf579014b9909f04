# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The same source gives the same bytes, whatever folder it is built in (the time is SOURCE_DATE_EPOCH's).
# A debugger wants the true folders, so a debug build keeps them.
foreach(pair IN ITEMS "${PROJECT_BINARY_DIR}=./build" "${PROJECT_SOURCE_DIR}=.")
    add_compile_options("$<$<NOT:$<CONFIG:Debug>>:-ffile-prefix-map=${pair}>")
endforeach()
# Qt's CMake files would leave a RUNPATH into the build's Qt, which a system package must not have.
set(CMAKE_SKIP_INSTALL_RPATH ON)
