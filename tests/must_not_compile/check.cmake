# Compiles FILE as it stands, which must work, and with EXBIND_WRONG defined, which must fail with the error that the
# file's first line gives as a regular expression: // error: ...
file(STRINGS ${FILE} first LIMIT_COUNT 1)
if(NOT first MATCHES "^// error: (.+)$")
    message(FATAL_ERROR "${FILE}: the first line must be '// error: ' and a regular expression")
endif()
set(expected "${CMAKE_MATCH_1}")

set(command ${COMPILER} -std=c++20 -Wall -Wextra -Werror -fsyntax-only)
foreach(folder IN LISTS INCLUDES)
    list(APPEND command -I${folder})
endforeach()

execute_process(COMMAND ${command} ${FILE} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${FILE} must compile without EXBIND_WRONG:\n${output}")
endif()

execute_process(COMMAND ${command} -DEXBIND_WRONG ${FILE} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status EQUAL 0)
    message(FATAL_ERROR "${FILE} compiles with EXBIND_WRONG")
endif()
if(NOT output MATCHES "error: [^\n]*(${expected})")
    message(FATAL_ERROR "${FILE} fails with EXBIND_WRONG, but not with '${expected}':\n${output}")
endif()
