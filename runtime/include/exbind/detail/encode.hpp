// Encodes structs as JSON text and as requests, by their tables.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/detail/table.hpp"

namespace exbind::inline v0_1::detail {

enum class Secrets : unsigned char { reveal, mask };

/// Appends a value as JSON text, in the forms the tables document. Empty optionals, Opens and RawJsons are left out of
/// objects, and are null in lists. What JSON can't hold is replaced: bytes that are not UTF-8 by U+FFFD, a RawJson that
/// is not JSON by null. Masked secrets are "***".
void encode(const Type& type, const void* value, std::string& out, Secrets secrets = Secrets::reveal);

/// The parts of a request. Texts are not percent-encoded yet, and are in the order of the struct's members.
struct EncodedRequest {
    using Values = std::vector<std::pair<std::string, std::string>>;
    Values path;
    Values query;
    Values headers;
    Values form;            ///< the fields of a form body
    bool has_form = false;  ///< the table has form fields; when none of them is set, no body is sent
    std::string body;       ///< JSON
    bool has_body = false;  ///< the table has body fields; when none of them is set, the body is "{}"
};

struct EncodeError {
    std::string path;  ///< "orders[2].side"
    std::string message;
};

/// Encodes a request struct; with `body_is_list`, `request` is a Vector of them, all in the body. Members that are not
/// set never appear: empty optionals, and empty plain members. Times are cut to whole units of their field. Outside the
/// body, lists of scalars are joined or repeated as their field says, and other compound values are JSON text. False,
/// with `error` filled, when the request can't be sent as it is: a required text, Open, RawJson, list or map is empty,
/// or a path parameter, or a body that is a list; a list item has no value; a map has a key twice; a text is not UTF-8;
/// a RawJson is not JSON; a header has control characters; or an enumerator is out of range.
bool encode_request(const ObjectTable& table, bool body_is_list, const void* request, EncodedRequest& out,
                    EncodeError& error);

}  // namespace exbind::detail
