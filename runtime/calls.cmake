# Calls: signing, limits, transport, replies.
target_sources(exbind_runtime PRIVATE
    src/base_url.cpp
    src/curl_exchange.cpp
    src/curl_transport.cpp
    src/hmac.cpp
    src/json_scan.cpp
    src/limit_store.cpp
    src/limiter.cpp
    src/loop.cpp
    src/percent.cpp
    src/redact.cpp
    src/signer.cpp
    src/timestamp.cpp)
