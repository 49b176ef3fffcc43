// Encodes a request struct: path, query, headers and body.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "encoder.hpp"
#include "exbind/detail/encode.hpp"
#include "exbind/fields.hpp"
#include "json_reader.hpp"
#include "slot.hpp"

namespace exbind::inline v0_1::detail {
namespace {

bool fail(EncodeError& error, std::string message) {
    error.message = std::move(message);
    return false;
}

/// What stands between the items; 0 where each has a text of its own.
char separator_of(ListStyle style) {
    if (style == ListStyle::repeat) return 0;
    return style == ListStyle::space ? ' ' : style == ListStyle::pipe ? '|' : ',';
}

/// The text of a value outside the body; for a list that repeats its name, one text per item.
bool plain_texts(const Field& field, const void* at, std::vector<std::string>& texts, EncodeError& error) {
    const Type& type = field.type;
    const bool list = type.kind == Kind::list && is_scalar(type.list->item.kind) && field.style != ListStyle::json;
    const char separator = separator_of(field.style);
    if (!list || separator != 0) texts.emplace_back();
    if (is_scalar(type.kind)) return request_text(type, at, 0, texts.back(), error);
    if (!list) return Encoder(texts.back(), error).value(type, at);
    const void* const items = contained(type, at);
    if (lacks_items(type, items)) return fail(error, "is empty, and a value is required");
    for (std::size_t i = 0; i < list_size(*type.list, items); ++i) {
        if (separator == 0) {
            texts.emplace_back();
        } else if (i > 0) {
            texts.back() += separator;
        }
        if (request_text(type.list->item, item_at(*type.list, items, i), separator, texts.back(), error)) continue;
        prepend_item(error.path, i);
        return false;
    }
    return true;
}

bool check_place(In in, std::string_view text, EncodeError& error) {
    if (in == In::path) {
        if (text.empty()) return fail(error, "is empty, and the path needs it");
        if (text == "." || text == "..") return fail(error, "would change the path");
    }
    if (in == In::header)
        for (const char c : text)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
                return fail(error, "a header can't hold control characters");
    return true;
}

bool encode_outside(const Field& field, const void* at, EncodedRequest& out, EncodeError& error) {
    if (field.type.holder != Holder::required && is_unset(field.type, at))
        return field.in != In::path || fail(error, "is not set, and the path needs it");
    std::vector<std::string> texts;
    if (!plain_texts(field, at, texts, error)) return false;
    auto& values = field.in == In::path    ? out.path
                   : field.in == In::query ? out.query
                   : field.in == In::form  ? out.form
                                           : out.headers;
    for (std::string& text : texts) {
        if (!check_place(field.in, text, error)) return false;
        values.emplace_back(field.name, std::move(text));
    }
    return true;
}

bool encode_list(const ObjectTable& table, const void* requests, EncodedRequest& out, EncodeError& error) {
    out.has_body = true;
    if (table.in_list == nullptr) return fail(error, "the table has no way to walk a list of these");
    out.body += '[';
    const std::size_t size = list_size(*table.in_list, requests);
    if (size == 0) return fail(error, "holds nothing to send");
    for (std::size_t i = 0; i < size; ++i) {
        if (i > 0) out.body += ',';
        if (Encoder(out.body, error).object(table, item_at(*table.in_list, requests, i))) continue;
        prepend_item(error.path, i);
        return false;
    }
    out.body += ']';
    return true;
}

}  // namespace

bool encode_request(const ObjectTable& table, bool body_is_list, const void* request, EncodedRequest& out,
                    EncodeError& error) {
    out = {};
    error = {};
    if (body_is_list) return encode_list(table, request, out, error);
    for (const Field& field : table.fields) {
        if (field.in == In::form) out.has_form = true;
        if (field.in == In::body) {
            out.has_body = true;
        } else if (!encode_outside(field, static_cast<const char*>(request) + field.offset, out, error)) {
            prepend_member(error.path, field.name);
            return false;
        }
    }
    return !out.has_body || Encoder(out.body, error).body(table, request);
}

}  // namespace exbind::detail
