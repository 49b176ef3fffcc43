// nlohmann/json: the document tree, and its SAX interface.
#include <charconv>

#include "read_tree.hpp"
#include "sax.hpp"

namespace exbind::bench {
namespace {

struct Dom {
    static constexpr const char* name = "nlohmann_dom";
    template <class Reply>
    static Reply read(const Payload& payload) {
        Reply reply;
        bench::read(Json::parse(payload.text), reply);
        return reply;
    }
};

/// What nlohmann calls, in terms of Builder.
struct Handler {
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;
    Builder& builder;

    bool null() { return builder.null(); }
    bool boolean(bool value) { return builder.scalar(value ? "true" : "false"); }
    template <class Number>
    bool integer(Number value) {
        char text[24];
        const auto printed = std::to_chars(text, text + sizeof text, value);
        return builder.scalar({text, static_cast<std::size_t>(printed.ptr - text)});
    }
    bool number_integer(number_integer_t value) { return integer(value); }
    bool number_unsigned(number_unsigned_t value) { return integer(value); }
    bool number_float(number_float_t, const string_t& text) { return builder.scalar(text); }
    bool string(string_t& text) { return builder.scalar(text); }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return builder.start_object(); }
    bool key(string_t& name) { return builder.key(name); }
    bool end_object() { return builder.end(); }
    bool start_array(std::size_t) { return builder.start_array(); }
    bool end_array() { return builder.end(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }
};

struct Sax {
    static constexpr const char* name = "nlohmann_sax";
    template <class Reply>
    static Reply read(const Payload& payload) {
        Reply reply;
        Builder builder(reply);
        Handler handler{builder};
        if (!Json::sax_parse(payload.text.data(), payload.text.data() + payload.text.size(), &handler))
            refuse("nlohmann");
        return reply;
    }
};

const Registered<Dom> dom;
const Registered<Sax> sax;

}  // namespace
}  // namespace exbind::bench
