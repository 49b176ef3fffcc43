// Reads envelope and payload of a reply in one pass, and masks secrets in texts that are kept.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "exbind/detail/decode.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table.hpp"

namespace exbind::inline v0_1::detail {

/// What the envelope says.
struct ReplyHead {
    /// The success member was there; where success is told by its absence, the payload was.
    bool found_success = false;
    /// Its verdict; false when it is missing, true when the exchange has no such member (then the HTTP status decides).
    bool is_success = false;
    bool contradicts = false;     ///< a member that tells stands there twice, with different values
    bool lacks_payload = false;   ///< the member that the envelope names was not there, nor cut off
    bool beside_payload = false;  ///< an error where success is told by absence, and a payload nevertheless
    std::string code;             ///< as text, whether it was text or a number; empty when missing
    std::string message;
};

/// Reads a whole reply; a byte order mark before it is skipped. True when the envelope reports failure (then ignore
/// `out`), or success with a payload that was decoded; without a payload type the payload may be missing. False when
/// the text is not such a reply: `error` says where and why, and `head` holds what was found, so that a failure by HTTP
/// status still has its code and message. An envelope without `payload` means that the whole reply is the payload.
/// Members of the envelope that stand there twice with different values contradict each other: the reply is then no
/// success, and no failure either.
bool read_reply(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                DecodeError& error, const DecodeOptions& options = usual_decoding);

/// Replaces the values of all secret fields of the type by "***". Finds them by name, so that it also works on text
/// that is cut off, is not JSON, or holds JSON inside a string. Returns at most `max_bytes`. A null type masks nothing.
std::string mask_secrets(std::string_view text, const Type* type, std::size_t max_bytes = std::string_view::npos);

}  // namespace exbind::detail
