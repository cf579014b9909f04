# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The language level, the warning set and the hardening that every target of ours is built with.
option(QERNAL_WERROR "Treat warnings as errors" OFF)
set(QERNAL_SANITIZERS "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them")
# Needs glibc; off for memory debuggers, which bring a heap of their own.
option(QERNAL_WIPING_HEAP "Overwrite freed memory in the program" ON)
option(QERNAL_COVERAGE "Instrument for coverage" OFF)

include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    $<$<CONFIG:Release,RelWithDebInfo>:QT_NO_DEBUG_OUTPUT>)
# GCC follows the flow when it optimizes, but not that QPointer gives the same answer twice: "if (p) p->f()" is a warning
# to it.
set(null_dereference $<$<NOT:$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>>:-Wnull-dereference>)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align -Wunused ${null_dereference} -Wdouble-promotion -Wformat=2
    -Wimplicit-fallthrough
    $<$<BOOL:${QERNAL_WERROR}>:-Werror>)

if(QERNAL_SANITIZERS)
    target_compile_options(project_options INTERFACE "-fsanitize=${QERNAL_SANITIZERS}" -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(project_options INTERFACE "-fsanitize=${QERNAL_SANITIZERS}")
else()
    target_compile_options(project_options INTERFACE -fstack-protector-strong
        # Every function of a Windows program probes its stack; to ask for it ends GCC 12 with an internal error.
        $<$<NOT:$<PLATFORM_ID:Windows>>:-fstack-clash-protection>
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection=full>
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
    target_compile_definitions(project_options INTERFACE _GLIBCXX_ASSERTIONS)
    if(MINGW)
        # There the check is a library of its own.
        target_link_options(project_options INTERFACE -fstack-protector-strong)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # Only ELF's linkers know these.
        target_link_options(project_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
endif()
if(QERNAL_COVERAGE)
    target_compile_options(project_options INTERFACE --coverage)
    target_link_options(project_options INTERFACE --coverage)
endif()
