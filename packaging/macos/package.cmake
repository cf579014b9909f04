# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image from which the program is dragged to Applications.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "qernal-token-manager-${PROJECT_VERSION}-macos")
set(CPACK_DMG_VOLUME_NAME "Qernal Token Manager")
set(CPACK_DMG_FORMAT ULFO)
