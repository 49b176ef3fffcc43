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
        reset,        ///< the same, with a reset of the connection
        truncate,     ///< close in the middle of the body
        close,        ///< close after a whole reply that promised to keep the connection
        drip,         ///< send the body byte by byte; amount = milliseconds between two
        endless,      ///< a body that never ends
        oversize,     ///< pad the body with spaces; amount = bytes
        empty,        ///< no body
        bad_gzip,     ///< a body that is called gzip and is none
        status,       ///< fail as the exchange's own failure, carry nothing out; amount = HTTP status
        limit,        ///< refuse as for a limit, with Retry-After; amount = its seconds
        error,        ///< refuse with one of the exchange's codes; text = code
        redirect,     ///< carry nothing out, point to another host
        wrong_shape,  ///< success, with a payload of another JSON type than documented
        not_json,     ///< HTML, as a gateway in front of the exchange would answer
        partial,      ///< the last items of the reply's list carry an error code of their own; amount = how many
    };
    What what = What::delay;
    std::uint64_t amount = 0;
    std::string text;
    bool operator==(const Fault&) const = default;
};

/// The word for it in the syntax below.
std::string_view to_text(Fault::What what);

/// When faults are committed: on requests to `operation` ("finance/savings.balance", empty = any), `times` times
/// (0 = until cleared), each time with that chance.
struct FaultRule {
    std::vector<Fault> faults;
    std::string operation;
    std::uint32_t times = 0;
    double chance = 1.0;  ///< over 0 up to 1
};

/// Parses "delay=200", "status=503", "delay=50,cut". The text of the second alternative says what is wrong with it.
std::variant<std::vector<Fault>, std::string> parse_faults(std::string_view text);

/// Parses a rule as it stands on a command line: faults, and before or behind them in any order the operation, how many
/// times and how likely: "finance/savings.balance delay=50,cut x2", "status=503 5%".
std::variant<FaultRule, std::string> parse_fault_rule(std::string_view text);

}  // namespace exbind::mock
