// simdjson on-demand, by hand: members looked for by name in wire order, and members taken as they come. The parser is
// kept, as its documentation advises.
#include <simdjson.h>

#include "decoders.hpp"

namespace exbind::bench {
namespace {

namespace ondemand = simdjson::ondemand;

void check(simdjson::error_code error) {
    if (error) refuse(simdjson::error_message(error));
}

ondemand::parser parser;
simdjson::dom::parser dom_parser;

/// The text of a number or literal; empty for null.
std::string_view bare_text(ondemand::value value) {
    std::string_view text = value.raw_json_token();
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
    return text == "null" ? std::string_view{} : text;
}

template <class How, class T>
void read(ondemand::value value, T& out) {
    std::string_view text;
    if (value.get_string().get(text)) text = bare_text(value);
    convert(text, out);
}
template <class How>
void read(ondemand::value value, std::optional<bool>& out) {
    bool found = false;
    if (!value.get_bool().get(found)) {
        out = found;
        return;
    }
    std::string_view text;
    check(value.get_string().get(text));
    convert(text, out);
}
template <class How>
void read(ondemand::value value, std::optional<std::int64_t>& out) {
    std::int64_t found = 0;
    if (!value.get_int64().get(found)) {
        out = found;
    } else if (!value.is_null()) {
        refuse("no integer");
    }
}
template <class How, Object Row>
void read(ondemand::value value, Row& row);
template <class How, class T>
void read(ondemand::value value, Vector<T>& list) {
    ondemand::array items;
    check(value.get_array().get(items));
    for (auto item : items) {
        ondemand::value found;
        check(item.get(found));
        read<How>(found, list.emplace_back());
    }
}

struct ByField {
    static constexpr const char* name = "simdjson_fields";
    template <class Row>
    static void members(ondemand::object& object, Row& row) {
        Fields<Row>::each(row, [&](std::string_view name, auto& member) {
            ondemand::value value;
            check(object.find_field_unordered(name).get(value));
            bench::read<ByField>(value, member);
        });
    }
    template <class Reply>
    static Reply read(const Payload& payload);
};

struct ByIteration {
    static constexpr const char* name = "simdjson_iteration";
    // Without inlining all of it, GCC makes calls that cost orders and instruments 1.7 times the time.
    template <class Row>
    [[gnu::flatten]] static void members(ondemand::object& object, Row& row) {
        for (auto field : object) {
            std::string_view name;
            check(field.unescaped_key().get(name));
            const std::size_t index = find_member<Row>(name);
            if (index == Fields<Row>::names.size()) continue;
            ondemand::value value;
            check(field.value().get(value));
            Fields<Row>::one(index, row, [&](auto& member) { bench::read<ByIteration>(value, member); });
        }
    }
    template <class Reply>
    static Reply read(const Payload& payload);
};

template <class How, Object Row>
void read(ondemand::value value, Row& row) {
    ondemand::object object;
    check(value.get_object().get(object));
    How::members(object, row);
}

template <class How, class Reply>
Reply read_reply(const Payload& payload) {
    Reply reply;
    ondemand::document document;
    check(parser.iterate(payload.text.data(), payload.text.size(), payload.text.size() + Payload::spare).get(document));
    ondemand::object object;
    check(document.get_object().get(object));
    How::members(object, reply);
    return reply;
}

template <class Reply>
Reply ByField::read(const Payload& payload) {
    return read_reply<ByField, Reply>(payload);
}
template <class Reply>
Reply ByIteration::read(const Payload& payload) {
    return read_reply<ByIteration, Reply>(payload);
}

/// No decoder, but a limit: the document made and nothing taken out of it.
std::uint64_t bare_parse(const Payload& payload, bool) {
    simdjson::dom::element document;
    check(dom_parser.parse(reinterpret_cast<const std::uint8_t*>(payload.text.data()), payload.text.size(), false)
              .get(document));
    keep(document);
    return 1;
}

const Registered<ByField> by_field;
const Registered<ByIteration> by_iteration;
const bool bare = [] {
    for (const char* shape : {"savings1", "balance100", "orders100", "tickers4000", "instruments2000", "woox100"})
        decoders().push_back({.name = "simdjson_bare_parse", .shape = shape, .run = bare_parse, .typed = false});
    return true;
}();

}  // namespace
}  // namespace exbind::bench
