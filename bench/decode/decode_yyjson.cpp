// yyjson's document, its members visited in the order in which they stand. Numbers come as text, so that none is
// rounded.
#include <yyjson.h>

#include <memory>

#include "decoders.hpp"

namespace exbind::bench {
namespace {

std::string_view text_of(yyjson_val* value) {
    if (yyjson_is_null(value)) return {};
    if (yyjson_is_str(value) || yyjson_is_raw(value)) {
        const char* const text = yyjson_is_str(value) ? yyjson_get_str(value) : yyjson_get_raw(value);
        return {text, yyjson_get_len(value)};
    }
    if (!yyjson_is_bool(value)) refuse("yyjson: no scalar");
    return yyjson_get_bool(value) ? "true" : "false";
}

template <Object Row>
void read(yyjson_val* value, Row& row);
template <class T>
void read(yyjson_val* value, Vector<T>& list);

template <class T>
void read(yyjson_val* value, T& out) {
    convert(text_of(value), out);
}
template <Object Row>
void read(yyjson_val* value, Row& row) {
    std::size_t index = 0;
    std::size_t count = 0;
    yyjson_val* key = nullptr;
    yyjson_val* member = nullptr;
    yyjson_obj_foreach(value, index, count, key, member) {
        const std::size_t found = find_member<Row>({yyjson_get_str(key), yyjson_get_len(key)});
        if (found == Fields<Row>::names.size()) continue;
        Fields<Row>::one(found, row, [&](auto& out) { read(member, out); });
    }
}
template <class T>
void read(yyjson_val* value, Vector<T>& list) {
    std::size_t index = 0;
    std::size_t count = 0;
    yyjson_val* item = nullptr;
    list.reserve(yyjson_arr_size(value));
    yyjson_arr_foreach(value, index, count, item) read(item, list.emplace_back());
}

struct Dom {
    static constexpr const char* name = "yyjson_dom";
    template <class Reply>
    static Reply read(const Payload& payload) {
        const std::unique_ptr<yyjson_doc, void (*)(yyjson_doc*)> document(
            yyjson_read(payload.text.data(), payload.text.size(), YYJSON_READ_NUMBER_AS_RAW), yyjson_doc_free);
        if (document == nullptr) refuse("yyjson");
        Reply reply;
        bench::read(yyjson_doc_get_root(document.get()), reply);
        return reply;
    }
};

const Registered<Dom> dom;

}  // namespace
}  // namespace exbind::bench
