# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# The umask of whoever packages must not show in the package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${QERNAL_DEBIAN_REVISION}")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the linker cannot see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates")
# A keychain, and Qt's own words in the user's language. Everything works without, and the program says so.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, qt6-translations-l10n")

if(QERNAL_DEBIAN_REVISION)
    set(documents "${CMAKE_INSTALL_DATADIR}/doc/${PROJECT_NAME}")
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian" CONTENT "@QERNAL_DEBIAN_CHANGELOG@" @ONLY)
    qernal_gzip("${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian" "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz")
    qernal_gzip("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz")
    add_custom_target(debian_documents ALL DEPENDS
        "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz" "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz")
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz" "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz"
        debian/copyright DESTINATION "${documents}")
    install(FILES debian/lintian-overrides DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides"
        RENAME "${PROJECT_NAME}")
    # Which compiler made it stands in the build's log; Debian keeps it out of programs.
    install(CODE "file(GLOB programs \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin/qernal-*\")
        foreach(program IN LISTS programs)
            execute_process(COMMAND \"${CMAKE_OBJCOPY}\" --remove-section=.comment \"\${program}\"
                COMMAND_ERROR_IS_FATAL ANY)
        endforeach()")
    # What it was built of, for whoever looks for a library with a known fault.
    install(CODE "file(GLOB programs \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin/qernal-*\")
        execute_process(
            COMMAND \"${CMAKE_CURRENT_LIST_DIR}/sbom\" \"${PROJECT_NAME}-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR}\" \${programs}
            OUTPUT_FILE \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${documents}/sbom.cdx.json\"
            COMMAND_ERROR_IS_FATAL ANY)")
endif()
