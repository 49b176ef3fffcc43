// Structs into JSON text and requests, by their tables.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/detail/table.hpp"
#include "exbind/presence.hpp"

namespace exbind::detail {

enum class Secrets : unsigned char { reveal, mask };

/// Appends a value as JSON text, in the forms the tables document. Empty optionals, Opens and RawJsons are left out of
/// objects, and null in lists. With the Presence of its decoding the text is written as it was, members in their
/// order and unknown ones too; members changed since then are written anew. What JSON can't hold is replaced: bytes
/// that are not UTF-8 by U+FFFD, a RawJson that is not JSON by null. Masked secrets are "***".
void encode(const Type& type, const void* value, std::string& out, const Presence* presence = nullptr,
            Secrets secrets = Secrets::reveal);

/// The parts of a request. Texts are as they are, without percent-encoding, in the order of the struct's members.
struct EncodedRequest {
    using Values = std::vector<std::pair<std::string, std::string>>;
    Values path;
    Values query;
    Values headers;
    Values form;            ///< the fields of a form body
    bool has_form = false;  ///< when the table has fields that travel in a form; without a set one nothing is sent
    std::string body;       ///< JSON
    bool has_body = false;  ///< when the table has fields that travel in the body, even if none is set: then "{}"
};

struct EncodeError {
    std::string path;  ///< "orders[2].side"
    std::string message;
};

/// Takes a request struct apart; with `body_is_list`, `request` is a Vector of them, all in the body. Members that
/// are not set never appear: empty optionals, and empty plain members. Times are cut down to whole units of their
/// field. Lists of scalars outside the body are joined with commas, other compound values are JSON text there. False
/// when the request can't be sent as it is: a required Open, RawJson or path parameter is empty, an item of a list has
/// no value, a text is not UTF-8, a RawJson is not JSON, a header has control characters, an enumerator is out of
/// range.
bool encode_request(const ObjectTable& table, bool body_is_list, const void* request, EncodedRequest& out,
                    EncodeError& error);

}  // namespace exbind::detail
