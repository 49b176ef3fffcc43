#include "exbind/json.hpp"

#include "exbind/detail/decode.hpp"
#include "exbind/detail/encode.hpp"

namespace exbind::detail {

std::string to_json(const Type& type, const void* value) {
    std::string out;
    encode(type, value, out, nullptr, Secrets::mask);
    return out;
}

std::optional<Error> from_json(std::string_view json, const Type& type, void* out) {
    DecodeError found;
    if (decode(json, type, out, found)) return std::nullopt;
    Error error;
    error.kind = ErrorKind::decode;
    error.path = std::move(found.path);
    error.message = std::move(found.message);
    // A place in the structure says more than one in the text, where there is one.
    if (error.path.empty()) error.message += " (byte " + std::to_string(found.offset) + ")";
    return error;
}

}  // namespace exbind::detail
