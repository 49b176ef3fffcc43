// Replies: the envelope opened and the payload decoded in one pass; secrets taken out of texts that are kept.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "exbind/detail/decode.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table.hpp"

namespace exbind::detail {

/// What the envelope says.
struct ReplyHead {
    bool found_success = false;  ///< the member that tells was there
    /// What it says; false when it is missing, and true when the exchange has no such member (HTTP's status then
    /// tells).
    bool is_success = false;
    std::string code;  ///< as text, whether it was text or a number; empty when missing
    std::string message;
};

/// Reads a whole reply. True when the envelope says failure (`out` is then of no use), or success with a payload that
/// was decoded; a payload of no type may be missing. False when the text is no such reply: `error` says where and why,
/// and `head` holds what was found nevertheless, so that a failure by HTTP's status still has its code and message.
/// An envelope without `payload` means that the whole reply is the payload.
bool read_reply(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                DecodeError& error);

/// The text with the values of all secret fields of that type replaced by "***", by their names and wherever they
/// stand: also in text that is cut off, is not JSON, or holds JSON inside a string. At most `max_bytes`; null hides
/// nothing.
std::string mask_secrets(std::string_view text, const Type* type, std::size_t max_bytes = std::string_view::npos);

}  // namespace exbind::detail
