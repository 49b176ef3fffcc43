// Faults that the mock commits on request.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace exbind::mock {

struct Fault {
    enum class What : std::uint8_t {
        delay,        ///< hold the reply back; amount = milliseconds
        cut,          ///< carry the request out, then close without a byte of a reply
        truncate,     ///< close in the middle of the body
        oversize,     ///< pad the body with spaces; amount = bytes
        status,       ///< fail as the exchange's own failure, carry nothing out; amount = HTTP status
        error,        ///< refuse with one of the exchange's codes; text = code
        wrong_shape,  ///< success, with a payload of another JSON type than documented
        not_json,     ///< HTML, as a gateway in front of the exchange would answer
        partial,      ///< the last item of the reply's list carries an error code of its own
    };
    What what = What::delay;
    std::uint64_t amount = 0;
    std::string text;
    bool operator==(const Fault&) const = default;
};

/// When faults are committed: on requests to `operation` ("finance/savings.balance", empty = any), `times` times
/// (0 = until cleared).
struct FaultRule {
    std::vector<Fault> faults;
    std::string operation;
    std::uint32_t times = 0;
};

/// Parses "delay=200", "status=503", "delay=50,cut". The text of the second alternative says what is wrong with it.
std::variant<std::vector<Fault>, std::string> parse_faults(std::string_view text);

}  // namespace exbind::mock
