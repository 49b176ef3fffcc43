# hiredis as ExbindHiredis::hiredis. Its own package files differ between versions and distributions; this asks for the
# header and the library only. Installed beside the package of exbind, for those who use the component `redis`.
find_path(ExbindHiredis_INCLUDE_DIR hiredis/hiredis.h)
find_library(ExbindHiredis_LIBRARY hiredis)
mark_as_advanced(ExbindHiredis_INCLUDE_DIR ExbindHiredis_LIBRARY)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(ExbindHiredis REQUIRED_VARS ExbindHiredis_LIBRARY ExbindHiredis_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "hiredis is missing, on Debian and Ubuntu: apt-get install libhiredis-dev")
if(ExbindHiredis_FOUND AND NOT TARGET ExbindHiredis::hiredis)
    add_library(ExbindHiredis::hiredis UNKNOWN IMPORTED)
    set_target_properties(ExbindHiredis::hiredis PROPERTIES
        IMPORTED_LOCATION ${ExbindHiredis_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${ExbindHiredis_INCLUDE_DIR})
endif()
