# Fails when Doxygen warns about the headers that are installed: the library's and those of a generated exchange. Run by
# ctest: cmake -DROOT=... -DEXCHANGE=... -DWORK=... -P doxygen.cmake
find_program(doxygen doxygen)
if(NOT doxygen)
    message(STATUS "skipped: doxygen is not installed")
    return()
endif()
file(MAKE_DIRECTORY ${WORK})
# EXTRACT_ALL: that something has no comment is no fault. Graphs need another program.
file(WRITE ${WORK}/Doxyfile "
INPUT = ${ROOT}/runtime/include ${ROOT}/generated/exbind/${EXCHANGE} ${ROOT}/generated/exbind/${EXCHANGE}.hpp
FILE_PATTERNS = *.hpp
RECURSIVE = YES
EXTRACT_ALL = YES
HAVE_DOT = NO
GENERATE_HTML = NO
GENERATE_LATEX = NO
GENERATE_XML = YES
OUTPUT_DIRECTORY = ${WORK}
QUIET = YES
")
execute_process(COMMAND ${doxygen} ${WORK}/Doxyfile RESULT_VARIABLE status ERROR_VARIABLE warnings OUTPUT_QUIET)
file(GLOB pages ${WORK}/xml/*Client*.xml)
if(NOT status EQUAL 0 OR NOT pages)
    message(FATAL_ERROR "doxygen failed (${status}): ${warnings}")
endif()
if(warnings)
    message(FATAL_ERROR "doxygen warns:\n${warnings}")
endif()
