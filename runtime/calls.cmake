# Calls: signing, limits, transport, replies.
target_sources(exbind_runtime PRIVATE
    src/base_url.cpp
    src/call_state.cpp
    src/connection.cpp
    src/core.cpp
    src/curl_exchange.cpp
    src/curl_transport.cpp
    src/hmac.cpp
    src/json_scan.cpp
    src/judge.cpp
    src/limit_store.cpp
    src/limiter.cpp
    src/loop.cpp
    src/percent.cpp
    src/plan.cpp
    src/prepared_call.cpp
    src/raw.cpp
    src/redact.cpp
    src/signer.cpp
    src/timestamp.cpp)
