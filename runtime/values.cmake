# Values and their wire forms: decimals, times, decoding, encoding.
target_sources(exbind_runtime PRIVATE src/placeholder.cpp)
