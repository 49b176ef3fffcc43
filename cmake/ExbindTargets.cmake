# Everything that a library of this project has in common.

# exbind_target(name [PUBLIC dep...] [PRIVATE dep...]): language level, warnings, sanitizers and the libraries it may use.
function(exbind_target name)
    cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE" ${ARGN})
    target_compile_features(${name} PUBLIC cxx_std_20)
    # Settings of a project that adds this one are not meant for it: names are local to a file, and what its tools find
    # in our sources is of no use to it.
    set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF UNITY_BUILD OFF)
    if(NOT EXBIND_TOP_LEVEL)
        set_target_properties(${name} PROPERTIES COMPILE_WARNING_AS_ERROR OFF
            CXX_CLANG_TIDY "" CXX_CPPCHECK "" CXX_CPPLINT "" CXX_INCLUDE_WHAT_YOU_USE "")
        if(NOT EXBIND_WERROR)
            target_compile_options(${name} PRIVATE -Wno-error)
        endif()
    endif()
    target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wcast-align)
    # GCC 12 sees overlaps in plain std::string code when it optimises (GCC bug 105651).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(${name} PRIVATE -Wno-restrict)
    endif()
    if(EXBIND_WERROR)
        target_compile_options(${name} PRIVATE -Werror)
    endif()
    if(EXBIND_SANITIZE)
        list(JOIN EXBIND_SANITIZE "," sanitizers)
        # The check of vtables needs a pipe each time, and takes what it sees for a fault where a test leaves no descriptors.
        target_compile_options(${name} PUBLIC
            -fsanitize=${sanitizers} -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(${name} PUBLIC -fsanitize=${sanitizers})
        # EXBIND_UNDER_ADDRESS and so on: the macros of compilers differ.
        foreach(sanitizer IN LISTS EXBIND_SANITIZE)
            string(TOUPPER ${sanitizer} sanitizer)
            target_compile_definitions(${name} PRIVATE EXBIND_UNDER_${sanitizer})
        endforeach()
    endif()
    if(EXBIND_FUZZ)
        target_compile_options(${name} PRIVATE -fsanitize=fuzzer-no-link)  # what libFuzzer sees of a run
    endif()
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# exbind_library(name OUTPUT_NAME file EXPORT_NAME name): a library that is installed, static or, with BUILD_SHARED_LIBS,
# shared. A shared one shows what the namespace of its version holds and nothing else, not even instances of std's templates.
function(exbind_library name)
    cmake_parse_arguments(arg "" "OUTPUT_NAME;EXPORT_NAME" "" ${ARGN})
    # What is visible is said below, whatever a project that adds this one hides of its own.
    set_target_properties(${name} PROPERTIES OUTPUT_NAME ${arg_OUTPUT_NAME} EXPORT_NAME ${arg_EXPORT_NAME}
        VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
        POSITION_INDEPENDENT_CODE ON CXX_VISIBILITY_PRESET default VISIBILITY_INLINES_HIDDEN OFF)
    get_target_property(type ${name} TYPE)
    if(type STREQUAL "SHARED_LIBRARY" AND UNIX AND NOT APPLE)
        set(map ${PROJECT_BINARY_DIR}/exbind.map)
        configure_file(${PROJECT_SOURCE_DIR}/cmake/exbind.map.in ${map} @ONLY)
        target_link_options(${name} PRIVATE LINKER:--version-script=${map} LINKER:-z,defs)
        set_property(TARGET ${name} APPEND PROPERTY LINK_DEPENDS ${map})
    endif()
endfunction()

# exbind_unity(name...): the sources of these can be compiled together, which makes a build of everything quicker and each
# change slower: for builds that nobody works in.
function(exbind_unity)
    if(NOT EXBIND_UNITY_ROOMS)
        return()
    endif()
    foreach(name IN LISTS ARGN)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
        target_compile_options(${name} PRIVATE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endforeach()
endfunction()

# exbind_room(name SOURCES file... [USES room or library...]): one room of the generator, a static library that sees only
# the rooms it names.
function(exbind_room name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES" ${ARGN})
    add_library(exbind_${name} STATIC ${arg_SOURCES})
    target_include_directories(exbind_${name} PUBLIC
        $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/generator> $<INSTALL_INTERFACE:include/exbind-testing>)
    exbind_target(exbind_${name} PUBLIC ${arg_USES})
endfunction()

# exbind_test(name SOURCES file... [USES library...]): a doctest program, one ctest entry per program.
function(exbind_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE exbind_doctest_main)
    exbind_target(${name} PRIVATE ${arg_USES})
    add_test(NAME ${name} COMMAND ${name} --no-intro)
    set_tests_properties(${name} PROPERTIES TIMEOUT 900)
endfunction()
