// Reads the pieces of JSON text: strings, numbers, literals, and whole values to skip. Never reads past the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "exbind/detail/decode.hpp"
#include "values/bytes.hpp"

namespace exbind::inline v0_1::detail {

/// The place after the UTF-8 sequence at `at`; null when it is not valid (overlong, a surrogate, cut off...).
const char* after_utf8(const char* at, const char* end);

/// Whether the whole text is valid UTF-8.
bool is_utf8(std::string_view text);

class JsonReader {
  public:
    /// The limits must outlive the reader.
    JsonReader(std::string_view text, unsigned depth_limit, DecodeError& error_out,
               const DecodeLimits& reading_limits = no_limits)
        : begin(text.data()),
          at(text.data()),
          end(text.data() + text.size()),
          error(error_out),
          limits(reading_limits),
          max_depth(depth_limit < 512 ? depth_limit : 512) {
        if (has_end()) steps_left = stride;
    }

    const char* const begin;
    const char* at;
    const char* const end;
    DecodeError& error;
    const DecodeLimits& limits;
    std::string scratch;  ///< strings with escapes, decoded

    /// To be called for each piece of work: a value, an escape. False once reading has to end early, with the error
    /// set. The clock is read only now and then.
    bool step() { return --steps_left != 0 || may_go_on(); }
    /// The same, at once.
    bool may_go_on();
    /// Whether there is a deadline or a flag to look at.
    bool has_end() const {
        return limits.cancelled != nullptr || limits.deadline != std::chrono::steady_clock::time_point::max();
    }
    /// Whether the error says that reading ended early: nothing more is read then.
    bool is_over() const { return error.cause != DecodeError::Cause::text; }

    bool done() const { return at == end; }
    void skip_space() {
        if (at != end && static_cast<unsigned char>(*at) > ' ') return;  // replies are written without white space
        while (at != end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
    }
    bool next_is(char c) const { return at != end && *at == c; }

    /// Reads the string that begins at `at`. The view points into the text or into `scratch`, and is valid until the
    /// next string is read.
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
    /// Reads true, false or null.
    bool read_literal(std::string_view& out);
    /// Reads a key and its colon. The view is valid as long as that of read_string().
    bool read_key(std::string_view& out) {
        if (!next_is('"')) return fail_expected(at, "a key");
        if (!read_string(out)) return false;
        skip_space();
        if (!next_is(':')) return fail(at, "expected ':' after a key");
        ++at;
        return true;
    }
    /// Reads what follows a member or item: a comma and white space, or the bracket that closes the object or array.
    bool after_item(char close, bool& more) {
        if (end - at >= 2 && at[0] == ',' && static_cast<unsigned char>(at[1]) > ' ') {
            ++at;
            more = true;
            return true;
        }
        return after_item_slowly(close, more);
    }
    bool after_item_slowly(char close, bool& more);
    /// Skips a value and checks it.
    bool skip_value();
    /// Fails unless only white space is left.
    bool expect_end();

    bool enter() {
        if (depth == max_depth) return fail_depth();
        ++depth;
        return true;
    }
    void leave() { --depth; }
    enum class Opening : unsigned char { too_deep, empty, filled };
    /// Reads an opening bracket and enters its object or array. An empty one is left again at once, after its closing
    /// bracket. Sets the error when the nesting is too deep.
    Opening open(char close) {
        if (!enter()) return Opening::too_deep;
        ++at;
        skip_space();
        if (!next_is(close)) return Opening::filled;
        ++at;
        leave();
        return Opening::empty;
    }
    /// Whether the depth limit is reached.
    bool is_deepest() const { return depth == max_depth; }

    /// Always false.
    bool fail(const char* where, std::string message);
    /// "expected <what>, got <found>"; by default the value at `where`.
    bool fail_expected(const char* where, std::string_view what);
    bool fail_expected(const char* where, std::string_view what, std::string found);
    /// Ends reading for good.
    bool fail_over(DecodeError::Cause cause, std::string message);
    bool fail_deadline();

    /// A position to which go_back() can return.
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

    static constexpr DecodeLimits no_limits{};
    static constexpr std::size_t stride = 256;
    std::size_t steps_left = std::numeric_limits<std::size_t>::max();
    unsigned max_depth;
    unsigned depth = 0;
};

/// Describes the value that begins at `at`, for a message: texts and numbers shortened and printable, else "an object"
/// or "an array".
std::string describe_value(const char* at, const char* end);

/// Prepends a member's name or an item's index to a path.
void prepend_member(std::string& path, std::string_view name);
void prepend_item(std::string& path, std::size_t index);

}  // namespace exbind::detail
