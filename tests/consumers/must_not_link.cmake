# Compiles and links the consumer as COMMAND (a list) says, which must fail with what WORD names, and with nothing else:
# the linker lists what it misses.
execute_process(COMMAND ${COMMAND} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status EQUAL 0)
    message(FATAL_ERROR "this links, and would crash:\n${COMMAND}")
endif()
if(NOT output MATCHES "undefined reference to [^\n]*${WORD}")
    message(FATAL_ERROR "this fails, but for another reason than ${WORD}:\n${COMMAND}\n${output}")
endif()
