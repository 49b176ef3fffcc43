// Reads the pieces of JSON text: strings, numbers, literals, whole values to pass over. Never looks past the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "exbind/detail/decode.hpp"
#include "values/bytes.hpp"

namespace exbind::detail {

/// After the UTF-8 sequence at `at`; null when it is none (overlong, a surrogate, cut off...).
const char* after_utf8(const char* at, const char* end);

/// Whether all of a text is UTF-8.
bool is_utf8(std::string_view text);

class JsonReader {
  public:
    JsonReader(std::string_view text, unsigned depth_limit, DecodeError& error_out)
        : begin(text.data()),
          at(text.data()),
          end(text.data() + text.size()),
          error(error_out),
          max_depth(depth_limit < 512 ? depth_limit : 512) {}

    const char* const begin;
    const char* at;
    const char* const end;
    DecodeError& error;
    std::string scratch;  ///< strings with escapes, decoded

    bool done() const { return at == end; }
    void skip_space() {
        if (at != end && static_cast<unsigned char>(*at) > ' ') return;  // replies are written without space
        while (at != end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
    }
    bool next_is(char c) const { return at != end && *at == c; }

    /// A string that begins at `at`. The view lies in the text or in `scratch`, and lasts until the next string.
    bool read_string(std::string_view& out) {
        const char* const first = at + 1;
        const char* const stop = plain_text_end(first, end);
        if (stop != end && *stop == '"') {
            out = {first, static_cast<std::size_t>(stop - first)};
            at = stop + 1;
            return true;
        }
        return read_string_slowly(first, stop, out);
    }
    bool read_number(std::string_view& out);
    /// true, false or null, whichever begins at `at`.
    bool read_literal(std::string_view& out);
    /// Passes over a value, checking it.
    bool skip_value();
    /// Nothing but space may be left.
    bool expect_end();

    bool enter() {
        if (depth == max_depth) return fail_depth();
        ++depth;
        return true;
    }
    void leave() { --depth; }
    enum class Opening : unsigned char { too_deep, empty, filled };
    /// Passes over the bracket here and enters what it opens; out again behind the bracket that closes it when it is
    /// empty. When it is too deep, the error is set.
    Opening open(char close) {
        if (!enter()) return Opening::too_deep;
        ++at;
        skip_space();
        if (!next_is(close)) return Opening::filled;
        ++at;
        leave();
        return Opening::empty;
    }
    /// Nothing more may be entered here.
    bool is_deepest() const { return depth == max_depth; }

    /// Always false.
    bool fail(const char* where, std::string message);
    /// "expected <what>, got <the value at `where`>"
    bool fail_expected(const char* where, std::string_view what);

    /// The position in a text that can be gone back to.
    struct Mark {
        const char* at;
        unsigned depth;
    };
    Mark mark() const { return {at, depth}; }
    void go_back(const Mark& mark) {
        at = mark.at;
        depth = mark.depth;
    }

  private:
    bool read_string_slowly(const char* run, const char* stop, std::string_view& out);
    bool read_escape(const char*& stop);
    bool read_unicode_escape(const char*& stop);
    bool skip_members(char close);
    bool fail_depth();

    unsigned max_depth;
    unsigned depth = 0;
};

/// The value that begins at `at`, for a message: texts and numbers shortened and printable, objects and arrays as such.
std::string describe_value(const char* at, const char* end);

/// Puts a member's name or an item's index before a path.
void prepend_member(std::string& path, std::string_view name);
void prepend_item(std::string& path, std::size_t index);

}  // namespace exbind::detail
