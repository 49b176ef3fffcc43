// What kinds of errors there are. Apart from their words, since every generated header needs the enumeration only.
#pragma once

#include <cstdint>

namespace exbind::inline v0_1 {

enum class ErrorKind : std::uint8_t {
    usage,      ///< the call itself is at fault: a missing credential, an empty required text or list, a closed client
    limit,      ///< a documented limit: held back before sending, or refused by the exchange
    auth,       ///< key, signature or permission refused
    clock,      ///< the exchange refused the timestamp
    funds,      ///< balance or margin does not suffice
    rejected,   ///< the exchange understood the request and said no
    server,     ///< the exchange failed
    transport,  ///< no connection, or a broken one
    timeout,    ///< the deadline passed
    decode,     ///< the reply is not what the documentation says
    cancelled,  ///< cancelled by the caller, or the client was destroyed
};

}  // namespace exbind
