# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A second core, ui and library of error words, with the address and undefined behaviour sanitizers, that the objects of their plain tests are
# linked with once more. So every run of the tests can afford them: what is built twice is the libraries alone, and those
# many files at a time.
set(sanitizing -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)

# A null pointer ends the program at the address sanitizer, too, and x86 reads from any address; these two checks take
# half of the time of compiling.
option(QERNAL_SANITIZE_EVERY_ACCESS "Check each access of the sanitized libraries for null and alignment" OFF)
if(QERNAL_SANITIZE_EVERY_ACCESS)
    list(APPEND sanitizing -O1)
else()
    list(APPEND sanitizing -fno-sanitize=null,alignment -O0)
endif()

# qernal_sanitize(LIBRARY) makes LIBRARY_sanitized of its sources and of the meta objects that it has already.
function(qernal_sanitize library)
    get_target_property(sources ${library} SOURCES)
    get_target_property(folder ${library} SOURCE_DIR)
    get_target_property(binary ${library} BINARY_DIR)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(TRANSFORM sources PREPEND "${folder}/" REGEX "^[^/]")
    set(meta "${binary}/${library}_autogen/mocs_compilation.cpp")
    set_source_files_properties("${meta}" PROPERTIES GENERATED ON SKIP_UNITY_BUILD_INCLUSION ON)
    foreach(source IN LISTS sources)
        get_source_file_property(alone "${source}" TARGET_DIRECTORY ${library} SKIP_UNITY_BUILD_INCLUSION)
        set_source_files_properties("${source}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ${alone})
    endforeach()
    add_library(${library}_sanitized OBJECT ${sources} "${meta}")
    set_target_properties(${library}_sanitized PROPERTIES AUTOMOC OFF AUTORCC OFF UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
    add_dependencies(${library}_sanitized ${library})
    target_include_directories(${library}_sanitized PRIVATE "${binary}/${library}_autogen/include")
    target_compile_options(${library}_sanitized PRIVATE ${sanitizing} -g1)
    target_compile_definitions(${library}_sanitized PRIVATE $<TARGET_PROPERTY:${library},COMPILE_DEFINITIONS>)
    target_link_libraries(${library}_sanitized PRIVATE $<TARGET_PROPERTY:${library},LINK_LIBRARIES>)
endfunction()

# qernal_sanitized_test(TEST [LIBRARY...]) makes TEST_sanitized of the objects of TEST, with what it was linked with.
# The libraries' objects come first, so that of a function which both have inline, the sanitized one is taken.
function(qernal_sanitized_test test)
    set(objects $<TARGET_OBJECTS:qernal_core_sanitized>)
    set(libraries ${ARGN})
    if("qernal_reveal_fixture" IN_LIST libraries)
        # It asks for the plain ui itself.
        list(APPEND objects $<TARGET_OBJECTS:qernal_reveal_fixture>)
        list(TRANSFORM libraries REPLACE "^qernal_reveal_fixture$" qernal_ui)
    endif()
    if("qernal_ui" IN_LIST libraries)
        list(APPEND objects $<TARGET_OBJECTS:qernal_ui_sanitized> $<TARGET_OBJECTS:qernal_errorwords_sanitized>)
        list(TRANSFORM libraries REPLACE "^qernal_ui$" "qernal_ui_resources_1;qernal_ui_resources_2;Qt6::Widgets")
    endif()
    add_executable(${test}_sanitized ${objects} $<TARGET_OBJECTS:${test}>)
    set_target_properties(${test}_sanitized PROPERTIES AUTOMOC OFF AUTORCC OFF LINKER_LANGUAGE CXX)
    target_link_libraries(${test}_sanitized PRIVATE qernal_test_support ${libraries}
        Qt6::Test Qt6::Network Qt6::DBus Qt6Keychain::Qt6Keychain yaml-cpp)
    target_link_options(${test}_sanitized PRIVATE ${sanitizing})
endfunction()
