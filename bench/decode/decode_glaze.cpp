// glaze, whose reflection of the generated structs finds and reads their members. Only what stands for a value differs:
// it goes through the conversions of the other peers. The context is kept, and glaze told of the room behind the text.
// White space is allowed, as by all others; to forbid it would save a few percent of the instructions.
#include <glaze/json.hpp>

#include "decoders.hpp"

namespace exbind::bench {
namespace {

template <class T>
bool holds_other_text(const T&) {
    return false;
}
template <class E>
bool holds_other_text(const Open<E>& value) {
    return value && !value.is_known();
}

/// A text, or the text of a number or literal.
struct Value {
    template <auto Opts>
    static void op(auto& out, glz::is_context auto& context, auto& at, auto end) {
        if (*at != '"') {
            glz::raw_json_view bare;
            glz::parse<glz::JSON>::op<Opts>(bare, context, at, end);
            if (context.error == glz::error_code::none && bare.str != "null") convert(bare.str, out);
            return;
        }
        const auto start = at;
        std::string_view text;
        glz::parse<glz::JSON>::op<Opts>(text, context, at, end);
        if (context.error != glz::error_code::none) return;
        convert(text, out);
        // The view has escapes as they stand. Amounts and times refuse them; another text is read once more.
        if (holds_other_text(out) && text.find('\\') != std::string_view::npos) [[unlikely]] {
            std::string unescaped;
            at = start;
            glz::parse<glz::JSON>::op<Opts>(unescaped, context, at, end);
            out = {};
            convert(unescaped, out);
        }
    }
};

}  // namespace
}  // namespace exbind::bench

template <>
struct glz::from<glz::JSON, std::optional<exbind::Decimal>> : exbind::bench::Value {};
template <>
struct glz::from<glz::JSON, std::optional<exbind::TimePoint>> : exbind::bench::Value {};
template <>
struct glz::from<glz::JSON, std::optional<bool>> : exbind::bench::Value {};
template <class E>
struct glz::from<glz::JSON, exbind::Open<E>> : exbind::bench::Value {};

namespace exbind::bench {
namespace {

struct Glaze {
    static constexpr const char* name = "glaze";
    static constexpr glz::opts options{.error_on_unknown_keys = false};
    template <class Reply>
    static Reply read(const Payload& payload) {
        static glz::context context;
        Reply reply;
        if (glz::read<glz::is_padded_on<options>()>(reply, payload.text, context)) refuse("glaze");
        return reply;
    }
};

const Registered<Glaze> registered;

}  // namespace
}  // namespace exbind::bench
