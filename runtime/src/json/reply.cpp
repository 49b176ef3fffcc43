#include "exbind/detail/reply.hpp"

#include <optional>
#include <utility>

#include "decoder.hpp"
#include "json_reader.hpp"
#include "json_scan.hpp"
#include "places.hpp"

namespace exbind::detail {
namespace {

/// The text of a string, number, true or false; nothing for null, objects and arrays.
bool read_plain(JsonReader& in, std::optional<std::string>& out) {
    std::string_view text;
    if (in.next_is('"')) {
        if (!in.read_string(text)) return false;
        out = text;
        return true;
    }
    const char* const first = in.at;
    if (!in.skip_value()) return false;
    if (*first != '{' && *first != '[' && *first != 'n') out.emplace(first, in.at);
    return true;
}

class ReplyReader {
  public:
    ReplyReader(JsonReader& reader, const DecodeOptions& decode_options, const Envelope& names,
                const Type* payload_type, void* payload_out)
        : in(reader), options(decode_options), envelope(names), payload(payload_type), out(payload_out) {}

    bool found_payload = false;
    DecodeError payload_error;
    bool payload_fits = true;

    /// Reads all members of the envelope. Without a payload type, the payload is skipped.
    bool members(ReplyHead& head) {
        if (!in.next_is('{')) return in.fail_expected(in.at, "object");
        const auto opening = in.open('}');
        if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty;
        for (bool more = true; more;) {
            std::string_view view;
            if (!in.step() || !in.read_key(view)) return false;
            in.skip_space();
            const std::string key(view);
            if (!member(key, head)) {
                prepend_member(in.error.path, key);
                return false;
            }
            if (!in.after_item('}', more)) return false;
        }
        return true;
    }

    /// After a success; false if reading is over.
    bool postponed_payload() {
        if (!postponed_) return true;
        in.go_back(*postponed_);
        return decode_payload();
    }

  private:
    static bool is(std::string_view name, std::string_view key) { return !name.empty() && name == key; }

    bool member(std::string_view key, ReplyHead& head) {
        if (is(envelope.payload, key)) {
            const char* const first = in.at;
            if (found_payload) return in.skip_value() && is_same(first, payload_text_, head);
            found_payload = true;
            if (!read_payload(head)) return false;
            payload_text_ = {first, static_cast<std::size_t>(in.at - first)};
            return true;
        }
        const bool tells = is(envelope.success_field, key);
        const bool is_code = is(envelope.code, key);
        const bool is_message = is(envelope.message, key);
        if (!tells && !is_code && !is_message) return in.skip_value();
        const char* const first = in.at;
        std::optional<std::string> text;
        if (!read_plain(in, text)) return false;
        if ((tells && !is_told_once(success_, text)) || (is_code && !is_told_once(code_, text)))
            return contradicts(first, head);
        if (tells && text) {
            head.found_success = true;
            head.is_success = *text == without_quotes(envelope.success_value);
        }
        if (is_code && text) head.code = *text;
        if (is_message && text && head.message.empty()) head.message = *text;
        return true;
    }

    /// A member that tells of success or failure must not say two things: other readers would take the other one.
    struct Told {
        bool found = false;
        std::optional<std::string> text;
    };
    static bool is_told_once(Told& told, const std::optional<std::string>& text) {
        if (std::exchange(told.found, true)) return told.text == text;
        told.text = text;
        return true;
    }
    bool contradicts(const char* where, ReplyHead& head) {
        head.contradicts = true;
        head.found_success = false;
        head.is_success = false;
        return in.fail(where, "the member stands here twice, with different values");
    }
    bool is_same(const char* first, std::string_view former, ReplyHead& head) {
        const std::string_view text(first, static_cast<std::size_t>(in.at - first));
        return text == former || (head.found_success && !head.is_success) || contradicts(first, head);
    }

    /// A failure's payload may look like anything. It is decoded once success is known: at once or, if it comes before
    /// the word of success, at the end.
    bool read_payload(const ReplyHead& head) {
        const bool is_untold = !envelope.success_field.empty() && !head.found_success;
        if (payload != nullptr && is_untold) postponed_ = in.mark();
        if (payload == nullptr || is_untold || (head.found_success && !head.is_success)) return in.skip_value();
        return decode_payload();
    }
    bool decode_payload() {
        const JsonReader::Mark start = in.mark();
        if (Decoder(in, options).whole(*payload, out)) return true;
        if (in.error.cause == DecodeError::Cause::deadline || in.error.cause == DecodeError::Cause::cancelled)
            return false;
        payload_fits = false;
        payload_error = in.error;
        // What follows may tell of success or failure.
        in.go_back(start);
        in.error = {};
        if (!in.skip_value()) {
            if (!in.is_over()) in.error = payload_error;  // not even JSON; the first error names the place
            return false;
        }
        prepend_member(payload_error.path, envelope.payload);
        return true;
    }

    JsonReader& in;
    const DecodeOptions& options;
    const Envelope& envelope;
    const Type* payload;
    void* out;
    std::optional<JsonReader::Mark> postponed_;
    std::string_view payload_text_;
    Told success_;
    Told code_;
};

/// The reply is the payload itself, perhaps with members beside its own that tell of failure.
bool read_bare_reply(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                     DecodeError& error, const DecodeOptions& options) {
    JsonReader in(json, options.max_depth, error, options.limits);
    in.skip_space();
    const bool has_names = !envelope.success_field.empty() || !envelope.code.empty() || !envelope.message.empty();
    if (in.done() && payload == nullptr && !has_names) {
        head.is_success = true;
        return true;
    }
    head.is_success = envelope.success_field.empty();
    if (in.next_is('{') && has_names) {
        ReplyReader reader(in, options, envelope, nullptr, nullptr);
        if (!reader.members(head) || !in.expect_end()) return false;
    } else if (in.next_is('[')) {
        head.is_success = true;  // an array has no room for a failure
    }
    if (payload != nullptr && head.is_success) return decode(json, *payload, out, error, options);
    JsonReader whole(json, options.max_depth, error, options.limits);
    whole.skip_space();
    return whole.skip_value() && whole.expect_end();
}

bool read_unmarked(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                   DecodeError& error, const DecodeOptions& options) {
    if (envelope.payload.empty()) return read_bare_reply(json, envelope, payload, out, head, error, options);
    JsonReader in(json, options.max_depth, error, options.limits);
    in.skip_space();
    if (in.done()) return in.fail(in.end, "the reply is empty");
    head.is_success = envelope.success_field.empty();
    ReplyReader reader(in, options, envelope, payload, out);
    if (!reader.members(head) || !in.expect_end()) return false;
    if (!head.is_success || payload == nullptr) return true;
    if (!reader.found_payload) {
        in.fail(in.end, "missing");
        error.path = envelope.payload;
        return false;
    }
    if (!reader.postponed_payload()) return false;
    if (!reader.payload_fits) {
        error = reader.payload_error;
        return false;
    }
    return options.tolerance == nullptr || name_places(json, *options.tolerance, options.limits, error);
}

}  // namespace

bool read_reply(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                DecodeError& error, const DecodeOptions& options) {
    head = {};
    error = {};
    const std::size_t mark = byte_order_mark_of(json).size();
    const bool read = read_unmarked(json.substr(mark), envelope, payload, out, head, error, options);
    error.offset += mark;
    if (options.tolerance != nullptr)
        for (std::size_t& place : options.tolerance->places) place += mark;
    return read;
}

}  // namespace exbind::detail
