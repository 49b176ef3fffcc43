# cmake --install: libraries, headers, a package for CMake and files for pkg-config; `cmake --install BUILD --component NAME`
# installs a part. Components: runtime, each exchange, redis, tool (exbind with its specs and templates) and testing (the
# mock as a library, and what generated contract tests stand on).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

get_property(exbind_exchanges GLOBAL PROPERTY EXBIND_BUILT_EXCHANGES)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/exbind)
set(share_dir ${CMAKE_INSTALL_DATADIR}/exbind)

set(exbind_optional_components "")
if(TARGET exbind_redis)
    list(APPEND exbind_optional_components redis)
endif()
if(TARGET exbind)
    list(APPEND exbind_optional_components tool testing)
endif()
set(testing_rooms exbind_text exbind_yaml exbind_spec exbind_mock_http exbind_mock)

# Nothing is copied unless everything that is asked for was built: these come before all other rules.
foreach(component IN ITEMS runtime ${exbind_exchanges} ${exbind_optional_components})
    set(targets exbind_${component})
    if(component STREQUAL "tool")
        set(targets exbind)
    elseif(component STREQUAL "testing")
        set(targets ${testing_rooms})
    endif()
    foreach(target IN LISTS targets)
        install(CODE "if(NOT EXISTS \"$<TARGET_FILE:${target}>\")
            message(FATAL_ERROR \"${component} is not built, and nothing was installed: cmake --build ${PROJECT_BINARY_DIR} --target ${target}\")
        endif()" COMPONENT ${component})
    endforeach()
endforeach()

# exbind_install_library(component [USES pkg-config module...] [LIBS flag...]): exbind_<component>, its exports, and a file for
# pkg-config. Who links a static library links what it needs, too.
function(exbind_install_library component)
    cmake_parse_arguments(arg "" "DESCRIPTION" "USES;LIBS" ${ARGN})
    set(target exbind_${component})
    install(TARGETS ${target} EXPORT exbind-${component} COMPONENT ${component}
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
    install(EXPORT exbind-${component} NAMESPACE exbind:: DESTINATION ${package_dir} COMPONENT ${component})
    set_target_properties(${target} PROPERTIES INSTALL_RPATH "$ORIGIN")

    get_target_property(pc_name ${target} OUTPUT_NAME)
    set(pc_description "${arg_DESCRIPTION}")
    set(uses "")
    if(NOT component STREQUAL "runtime")
        set(uses "exbind = ${PROJECT_VERSION}")
    endif()
    list(JOIN arg_USES ", " others)
    if(BUILD_SHARED_LIBS)
        set(pc_requires "${uses}")
        set(pc_requires_private "${others}")
        set(pc_libs "")
    else()
        list(APPEND uses ${arg_USES})
        list(JOIN uses ", " pc_requires)
        set(pc_requires_private "")
        list(JOIN arg_LIBS " " pc_libs)
    endif()
    file(RELATIVE_PATH pc_to_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/exbind.pc.in ${PROJECT_BINARY_DIR}/pkgconfig/${pc_name}.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/pkgconfig/${pc_name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT ${component})
endfunction()

exbind_install_library(runtime USES libcurl libssl libcrypto LIBS -pthread
    DESCRIPTION "Runtime of typed clients of crypto exchanges")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/runtime/include/exbind ${PROJECT_SOURCE_DIR}/runtime/facts/exbind
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT runtime FILES_MATCHING PATTERN "*.hpp")

foreach(exchange IN LISTS exbind_exchanges)
    exbind_install_library(${exchange} DESCRIPTION "Typed client of ${exchange}")
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/generated/exbind/${exchange} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/exbind
        COMPONENT ${exchange} FILES_MATCHING PATTERN "*.hpp")
    install(FILES ${PROJECT_SOURCE_DIR}/generated/exbind/${exchange}.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/exbind
        COMPONENT ${exchange})
endforeach()

if(TARGET exbind_redis)
    exbind_install_library(redis USES hiredis DESCRIPTION "Limits of exbind's clients shared through Redis")
    install(FILES ${PROJECT_SOURCE_DIR}/runtime/redis/include/exbind/redis.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/exbind
        COMPONENT redis)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/FindExbindHiredis.cmake DESTINATION ${package_dir} COMPONENT redis)
endif()

if(TARGET exbind)
    install(TARGETS exbind EXPORT exbind-tool RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT tool)
    install(EXPORT exbind-tool NAMESPACE exbind:: DESTINATION ${package_dir} COMPONENT tool)
    set_target_properties(exbind PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/specs ${PROJECT_SOURCE_DIR}/templates DESTINATION ${share_dir} COMPONENT tool)
    set(completion_dir ${PROJECT_SOURCE_DIR}/cli/completion)
    install(FILES ${completion_dir}/exbind.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME exbind COMPONENT tool)
    install(FILES ${completion_dir}/_exbind DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT tool)
    install(FILES ${completion_dir}/exbind.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT tool)
    if(NOT CMAKE_CROSSCOMPILING)
        install(DIRECTORY ${PROJECT_BINARY_DIR}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT tool FILES_MATCHING PATTERN "*.1")
    endif()

    install(TARGETS ${testing_rooms} exbind_facts EXPORT exbind-testing COMPONENT testing
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}/exbind)
    install(EXPORT exbind-testing NAMESPACE exbind:: DESTINATION ${package_dir} COMPONENT testing)
    foreach(room IN ITEMS generator/text generator/yaml generator/spec mock)
        install(DIRECTORY ${PROJECT_SOURCE_DIR}/${room} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/exbind-testing
            COMPONENT testing FILES_MATCHING PATTERN "*.hpp")
    endforeach()
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/tests/contract DESTINATION ${share_dir} COMPONENT testing
        FILES_MATCHING PATTERN "contract.?pp" PATTERN "compare.?pp" PATTERN "main.cpp")
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/tests/contract DESTINATION ${share_dir}/tests COMPONENT testing
        FILES_MATCHING PATTERN "*.deviations")
endif()

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/exbindConfig.cmake.in ${PROJECT_BINARY_DIR}/exbindConfig.cmake
    INSTALL_DESTINATION ${package_dir} PATH_VARS share_dir)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/exbindConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/exbindConfig.cmake ${PROJECT_BINARY_DIR}/exbindConfigVersion.cmake
    ${CMAKE_CURRENT_LIST_DIR}/ExbindAddExchange.cmake DESTINATION ${package_dir} COMPONENT runtime)

# `cpack --config BUILD/CPackConfig.cmake`: an archive of all components, or of those in CPACK_COMPONENTS_ALL.
if(EXBIND_TOP_LEVEL)
    set(CPACK_GENERATOR TGZ)
    set(CPACK_PACKAGE_VENDOR "The exbind maintainers")
    set(CPACK_PACKAGE_FILE_NAME exbind-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
    set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
    set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_COMPONENTS_ALL runtime ${exbind_exchanges} ${exbind_optional_components})
    include(CPack)
endif()
