// RapidJSON's SAX reader with its SSE2 scanning; numbers come as text, so that none is rounded.
#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/reader.h>

#include "sax.hpp"

namespace exbind::bench {
namespace {

struct Handler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
    Builder& builder;
    explicit Handler(Builder& target) : builder(target) {}

    bool Default() { return false; }
    bool Null() { return builder.null(); }
    bool Bool(bool value) { return builder.scalar(value ? "true" : "false"); }
    bool RawNumber(const char* text, unsigned size, bool) { return builder.scalar({text, size}); }
    bool String(const char* text, unsigned size, bool) { return builder.scalar({text, size}); }
    bool Key(const char* text, unsigned size, bool) { return builder.key({text, size}); }
    bool StartObject() { return builder.start_object(); }
    bool EndObject(unsigned) { return builder.end(); }
    bool StartArray() { return builder.start_array(); }
    bool EndArray(unsigned) { return builder.end(); }
};

struct Sax {
    static constexpr const char* name = "rapidjson_sax";
    template <class Reply>
    static Reply read(const Payload& payload) {
        Reply reply;
        Builder builder(reply);
        Handler handler(builder);
        rapidjson::Reader reader;
        rapidjson::StringStream stream(payload.text.c_str());
        if (!reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(stream, handler)) refuse("rapidjson");
        return reply;
    }
};

const Registered<Sax> sax;

}  // namespace
}  // namespace exbind::bench
