# An overlay port: vcpkg install exbind --overlay-ports=packaging/vcpkg/ports builds the checkout that holds it. Exchanges
# are chosen by EXBIND_EXCHANGES in the triplet, e.g. set(EXBIND_EXCHANGES "okx;woox"); without, all of them.
get_filename_component(SOURCE_PATH "${CURRENT_PORT_DIR}/../../../.." ABSOLUTE)

vcpkg_check_features(OUT_FEATURE_OPTIONS features FEATURES tool EXBIND_TOOL redis EXBIND_REDIS)
if(NOT DEFINED EXBIND_EXCHANGES)
    set(EXBIND_EXCHANGES all)
endif()
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS ${features} "-DEXBIND_EXCHANGES=${EXBIND_EXCHANGES}" -DEXBIND_TESTS=OFF -DEXBIND_INSTALL=ON)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME exbind CONFIG_PATH lib/cmake/exbind)
vcpkg_fixup_pkgconfig()
if("tool" IN_LIST FEATURES)
    vcpkg_copy_tools(TOOL_NAMES exbind AUTO_CLEAN)
endif()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
