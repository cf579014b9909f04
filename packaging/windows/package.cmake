# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# An installer for one user's or everybody's Windows: asks nothing but where, `/S` asks nothing at all.
set(CPACK_GENERATOR NSIS64)
set(CPACK_PACKAGE_NAME "Qernal Token Manager")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Qernal Token Manager")
set(CPACK_PACKAGE_FILE_NAME "qernal-token-manager-${PROJECT_VERSION}-win64")
set(CPACK_PACKAGE_EXECUTABLES qernal-token-manager "Qernal Token Manager")
set(CPACK_NSIS_DISPLAY_NAME "Qernal Token Manager")
set(CPACK_NSIS_PACKAGE_NAME "Qernal Token Manager")
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_LIST_DIR}/app.ico")
set(CPACK_NSIS_MUI_UNIICON "${CMAKE_CURRENT_LIST_DIR}/app.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\qernal-token-manager.exe")
# A 64-bit installer, too: Windows needs no 32-bit half for it.
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_URL_INFO_ABOUT "https://qernal.com")
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
