# Values and their wire forms: decimals, times, decoding, encoding.
target_sources(exbind_runtime PRIVATE
    src/decimal.cpp
    src/decimal_arithmetic.cpp
    src/decimal_natural.cpp
    src/decode.cpp
    src/decode_members.cpp
    src/decode_scalar.cpp
    src/encode.cpp
    src/encode_request.cpp
    src/encode_scalar.cpp
    src/error.cpp
    src/json.cpp
    src/json_reader.cpp
    src/mask.cpp
    src/presence.cpp
    src/reply.cpp
    src/secret.cpp)
