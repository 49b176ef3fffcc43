# cmake --install: headers, libraries and a package with one component per exchange.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

get_property(exbind_exchanges GLOBAL PROPERTY EXBIND_BUILT_EXCHANGES)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/exbind)

install(TARGETS exbind_runtime EXPORT exbind-runtime ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT exbind-runtime NAMESPACE exbind:: DESTINATION ${package_dir})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/runtime/include/exbind ${PROJECT_SOURCE_DIR}/runtime/facts/exbind DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp")

foreach(exchange IN LISTS exbind_exchanges)
    install(TARGETS exbind_${exchange} EXPORT exbind-${exchange} ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
    install(EXPORT exbind-${exchange} NAMESPACE exbind:: DESTINATION ${package_dir})
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/generated/exbind/${exchange} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/exbind FILES_MATCHING PATTERN "*.hpp")
    install(FILES ${PROJECT_SOURCE_DIR}/generated/exbind/${exchange}.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/exbind)
endforeach()

set(exbind_optional_components "")
if(TARGET exbind_redis)
    set(exbind_optional_components redis)
    install(TARGETS exbind_redis EXPORT exbind-redis ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
    install(EXPORT exbind-redis NAMESPACE exbind:: DESTINATION ${package_dir})
    install(FILES ${PROJECT_SOURCE_DIR}/runtime/redis/include/exbind/redis.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/exbind)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/FindExbindHiredis.cmake DESTINATION ${package_dir})
endif()

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/exbindConfig.cmake.in ${PROJECT_BINARY_DIR}/exbindConfig.cmake
    INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/exbindConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/exbindConfig.cmake ${PROJECT_BINARY_DIR}/exbindConfigVersion.cmake DESTINATION ${package_dir})

if(TARGET exbind)
    install(TARGETS exbind RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
